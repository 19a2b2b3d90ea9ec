package org.spoiwo.api.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.spoiwo.api.persistence.RecordRewriting;
import org.spoiwo.api.persistence.RecordRewriting.Found;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.PolishCalendar;

/**
 * What participants said of themselves for a meeting that has long been over; of one that has no date, what has not changed
 * for as long. The participation itself stays, so that counts stay true.
 */
@ApplicationScoped
class OverdueParticipants {

    private final EntityManager entities;
    private final RecordRewriting rewriting;

    OverdueParticipants(EntityManager entities, RecordRewriting rewriting) {
        this.entities = entities;
        this.rewriting = rewriting;
    }

    /** @param member of a participation: what is kept too long */
    long count(String member, Instant until) {
        return ((Number) query("select count(*)", member, until, "").getSingleResult()).longValue();
    }

    int retire(String member, Instant until, int most) {
        @SuppressWarnings("unchecked") // the ids of participations
        List<UUID> overdue = query("select p.id", member, until, " order by p.id limit " + most)
                .getResultList();
        overdue.forEach(id -> rewriting.rewrite(
                new Found(id, Resource.PARTICIPATIONS),
                participation -> without(member, participation),
                WriteRequest.byService()));
        return overdue.size();
    }

    private Query query(String select, String member, Instant until, String end) {
        String held = member.equals("accommodation")
                ? " join participation_accommodation a on a.participation_id = p.id where true"
                : " where json_exists(p.content, '$." + member + "')";
        String sql = select + " from participation p join meeting m on m.id = p.meeting_id" + held
                + " and (m.latest < :day or (m.latest is null and p.updated_at < :until))" + end;
        return (select.contains("count")
                        ? entities.createNativeQuery(sql)
                        : entities.createNativeQuery(sql, UUID.class))
                .setParameter("day", PolishCalendar.dayOf(until))
                .setParameter("until", until);
    }

    private static JsonNode without(String member, JsonNode participation) {
        ((ObjectNode) participation).remove(member);
        return participation;
    }
}
