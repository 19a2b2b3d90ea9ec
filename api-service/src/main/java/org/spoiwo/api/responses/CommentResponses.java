package org.spoiwo.api.responses;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.paging.ListQuery;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.paging.SortOrder;
import org.spoiwo.api.persistence.Sight;
import org.spoiwo.api.persistence.SpelledOutQuery;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.consultations.CommentResponse;
import org.spoiwo.model.consultations.CommentResponseSummary;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.vocabulary.CommentResolution;

/** Answers to comments and how they are found. */
@ApplicationScoped
public class CommentResponses implements PanacheRepositoryBase<CommentResponseEntity, UUID> {

    private static final List<SortOrder<CommentResponseSummary>> ORDERS =
            List.of(SortOrder.byId("id", "a.id", CommentResponseSummary::id));

    /** One statement. */
    Page<CommentResponseSummary> page(UUID consultation, ResponseFilter filter, ListParameters list, Caller caller) {
        QueryParameters query = new QueryParameters();
        return ListQuery.of(
                        CommentResponseSummary.class,
                        "new org.spoiwo.model.consultations.CommentResponseSummary(a.id, a.resolution, a.content,"
                                + " a.visibility)",
                        "CommentResponseEntity a")
                .in(Sight.of(caller), "a")
                .where("a.consultationId = :consultation")
                .with("consultation", consultation)
                .in("a.resolution", "resolution", query.enums("resolution", filter.resolution, CommentResolution.class))
                .refersTo("a.id", "comments", query.ids("comment", filter.comment))
                .matching("a.id", query.search("q", filter.q))
                .page(getEntityManager(), query, list, false, ORDERS);
    }

    /** To that comment, as far as the caller may know, the first first; one statement. */
    public List<CommentResponse> to(UUID comment, Caller caller) {
        Sight sight = Sight.of(caller);
        Map<String, Object> parameters = new HashMap<>(sight.parameters());
        parameters.put("comment", comment);
        return SpelledOutQuery.of(
                        getEntityManager(),
                        "select a from CommentResponseEntity a where a.id in (select f.ownerId from ReferenceEntity f"
                                + " where f.targetId = :comment and f.relation = 'comments') and " + sight.covers("a")
                                + " order by a.id",
                        parameters,
                        CommentResponseEntity.class)
                .getResultList()
                .stream()
                .map(CommentResponseEntity::toRecord)
                .toList();
    }

    /** Those of these comments that are of another consultation, or of none; one statement. */
    List<UUID> foreign(Collection<UUID> comments, UUID consultation) {
        List<UUID> own = getEntityManager()
                .createQuery(
                        "select m.id from CommentEntity m where m.id in :comments and m.consultationId = :consultation",
                        UUID.class)
                .setParameter("comments", comments)
                .setParameter("consultation", consultation)
                .getResultList();
        return comments.stream().filter(comment -> !own.contains(comment)).toList();
    }

    /** Which published answers these comments have, in the order in which they were entered; one statement. */
    public Map<UUID, List<UUID>> publishedTo(Collection<UUID> comments) {
        if (comments.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<UUID>> answers = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select f.targetId, a.id from ReferenceEntity f join CommentResponseEntity a on a.id = f.ownerId"
                                + " where f.targetId in :comments and f.relation = 'comments' and a.visibility = PUBLIC"
                                + " order by a.id",
                        Object[].class)
                .setParameter("comments", comments)
                .getResultList()
                .forEach(row -> answers.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add((UUID) row[1]));
        return answers;
    }

    /** What these answers say, but not to which comments; one statement. */
    public Map<UUID, CommentResponse> published(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery("select a.id, a.content from CommentResponseEntity a where a.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0], row -> ((CommentResponse) row[1]).withComments(List.of())));
    }
}
