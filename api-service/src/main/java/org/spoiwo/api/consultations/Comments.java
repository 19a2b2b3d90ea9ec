package org.spoiwo.api.consultations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.paging.ListQuery;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.paging.SortOrder;
import org.spoiwo.api.persistence.Sight;
import org.spoiwo.api.security.Caller;
import org.spoiwo.api.security.PrivateLink;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.CommentSummary;
import org.spoiwo.model.consultations.Coverage;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.vocabulary.CommentModeration;
import org.spoiwo.model.vocabulary.ConsultationChannel;

/** Comments and how they are found. */
@ApplicationScoped
public class Comments implements PanacheRepositoryBase<CommentEntity, UUID> {

    private static final List<SortOrder<CommentSummary>> ORDERS = List.of(
            SortOrder.byId("id", "m.id", CommentSummary::id),
            SortOrder.byDate("receivedOn", "m.receivedOn", "m.id", CommentSummary::receivedOn));

    /** One statement; an organisation that the caller may not know of is left out of its row. */
    Page<CommentSummary> page(UUID consultation, CommentFilter filter, ListParameters list, Caller caller) {
        QueryParameters query = new QueryParameters();
        Sight sight = Sight.of(caller);
        ListQuery<CommentSummary> comments = ListQuery.of(
                        CommentSummary.class,
                        "new org.spoiwo.model.consultations.CommentSummary(m.id, o.id, o.name, m.receivedOn,"
                                + " m.moderation, m.content, m.visibility)",
                        "CommentEntity m left join OrganizationEntity o on o.id = m.organizationId and "
                                + sight.covers("o"))
                .in(sight, "m")
                .where("m.consultationId = :consultation")
                .with("consultation", consultation)
                .in("m.moderation", "moderation", query.enums("moderation", filter.moderation, CommentModeration.class))
                .in("m.channel", "channel", query.enums("channel", filter.channel, ConsultationChannel.class))
                .in("m.node", "node", query.texts(filter.node))
                .pointsAt("m.organizationId", query.ids("organization", filter.organization))
                .matching("m.id", query.search("q", filter.q));
        if (query.flag("late", filter.late)) {
            comments.where("m.late = true");
        }
        return comments.page(getEntityManager(), query, list, false, ORDERS);
    }

    /** Drafts and what was taken back do not count, nor do answers that were not published; one statement. */
    Coverage coverage(UUID consultation) {
        List<Object[]> counted = getEntityManager()
                .createQuery(
                        "select m.moderation, count(*), sum(case when m.id in (select f.targetId from ReferenceEntity f"
                                + " join CommentResponseEntity a on a.id = f.ownerId where f.relation = 'comments'"
                                + " and a.consultationId = :consultation and a.visibility = PUBLIC) then 1 else 0 end)"
                                + " from CommentEntity m where m.consultationId = :consultation"
                                + " and m.visibility <> DRAFT group by m.moderation",
                        Object[].class)
                .setParameter("consultation", consultation)
                .getResultList();
        int published = number(counted, CommentModeration.PUBLISHED, 1);
        int waiting = number(counted, CommentModeration.RECEIVED, 1);
        int answered = number(counted, CommentModeration.PUBLISHED, 2);
        return new Coverage(
                published + waiting + number(counted, CommentModeration.REJECTED, 1),
                waiting,
                published,
                answered,
                published - answered);
    }

    private static int number(List<Object[]> counted, CommentModeration moderation, int column) {
        return counted.stream()
                .filter(row -> row[0] == moderation)
                .mapToInt(row -> ((Number) row[column]).intValue())
                .sum();
    }

    /** The same comment, when it was sent since then and nobody has looked at it yet. */
    Optional<CommentEntity> sameSince(Comment comment, UUID consultation, Instant since) {
        return list(
                        "consultationId = ?1 and moderation = ?2 and createdAt >= ?3",
                        consultation,
                        CommentModeration.RECEIVED,
                        since)
                .stream()
                .filter(earlier -> earlier.toRecord().repeats(comment))
                .findFirst();
    }

    /** A private link that nobody can tell again. */
    PrivateLink linkTo(UUID comment) {
        PrivateLink link = PrivateLink.to(comment);
        getEntityManager().persist(new CommentLinkEntity(link));
        return link;
    }

    /** The one that the link is for, if it really is. */
    Optional<CommentEntity> behind(String token) {
        return PrivateLink.of(token)
                .filter(link -> Optional.ofNullable(
                                getEntityManager().find(CommentLinkEntity.class, link.fingerprint()))
                        .filter(given -> given.commentId.equals(link.target()))
                        .isPresent())
                .flatMap(link -> findByIdOptional(link.target()));
    }
}
