package org.spoiwo.api.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.spoiwo.api.persistence.RecordRewriting;
import org.spoiwo.api.persistence.RecordRewriting.Found;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.PolishCalendar;

/** Who sent comments, which no history keeps, and for how long that is kept: the comment itself stays. */
@ApplicationScoped
class CommentersOnFile {

    private static final String OVERDUE = " from comment_submitter s join comment m on m.id = s.comment_id"
            + " join consultation c on c.id = m.consultation_id"
            + " where c.latest < :day or (c.latest is null and m.updated_at < :until)";

    private final EntityManager entities;
    private final RecordRewriting rewriting;

    CommentersOnFile(EntityManager entities, RecordRewriting rewriting) {
        this.entities = entities;
        this.rewriting = rewriting;
    }

    /** The comments that were sent by somebody like one of these patterns of SQL. */
    List<Found> saying(List<String> patterns) {
        String condition = IntStream.range(0, patterns.size())
                .mapToObj(i -> "s.submitter like :pattern" + i)
                .collect(Collectors.joining(" or "));
        Query query = entities.createNativeQuery(
                "select s.comment_id from comment_submitter s where " + condition, UUID.class);
        IntStream.range(0, patterns.size()).forEach(i -> query.setParameter("pattern" + i, patterns.get(i)));
        @SuppressWarnings("unchecked") // the ids of comments
        List<UUID> found = query.getResultList();
        return found.stream().map(id -> new Found(id, Resource.COMMENTS)).toList();
    }

    /** A comment without who sent it, when that was the person. */
    static JsonNode without(Traces traces, JsonNode comment) {
        if (comment instanceof ObjectNode left && traces.areWholeIn(left.path("submitter"))) {
            left.remove("submitter");
        }
        return comment;
    }

    /** Takes files with comments away whose names name the person; those of comments that they sent go with who sent them. */
    void removeFilesNamedAfter(Traces traces) {
        String condition = IntStream.range(0, traces.patterns().size())
                .mapToObj(i -> "name like :pattern" + i)
                .collect(Collectors.joining(" or "));
        Query query = entities.createNativeQuery(
                "select id, name from comment_attachment where " + condition, Object[].class);
        IntStream.range(0, traces.patterns().size())
                .forEach(
                        i -> query.setParameter("pattern" + i, traces.patterns().get(i)));
        @SuppressWarnings("unchecked") // an id and a name
        List<Object[]> found = query.getResultList();
        found.stream()
                .filter(file -> traces.areWholeIn(TextNode.valueOf((String) file[1])))
                .forEach(file -> entities.createNativeQuery("delete from comment_attachment where id = :id")
                        .setParameter("id", file[0])
                        .executeUpdate());
    }

    long count(Instant until) {
        return ((Number) overdue("select count(*)" + OVERDUE, until, Number.class)
                        .getSingleResult())
                .longValue();
    }

    int retire(Instant until, int most) {
        @SuppressWarnings("unchecked") // the ids of comments
        List<UUID> overdue = overdue("select m.id" + OVERDUE + " order by m.id limit " + most, until, UUID.class)
                .getResultList();
        overdue.forEach(id -> rewriting.rewrite(
                new Found(id, Resource.COMMENTS),
                comment -> {
                    ((ObjectNode) comment).remove("submitter");
                    return comment;
                },
                WriteRequest.byService()));
        return overdue.size();
    }

    private Query overdue(String sql, Instant until, Class<?> type) {
        return (type == UUID.class ? entities.createNativeQuery(sql, type) : entities.createNativeQuery(sql))
                .setParameter("day", PolishCalendar.dayOf(until))
                .setParameter("until", until);
    }
}
