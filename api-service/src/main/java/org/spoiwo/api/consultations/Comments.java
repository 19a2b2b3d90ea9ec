package org.spoiwo.api.consultations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.paging.ListQuery;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.paging.SortOrder;
import org.spoiwo.api.persistence.Sight;
import org.spoiwo.api.problem.CallerLanguage;
import org.spoiwo.api.security.Caller;
import org.spoiwo.api.security.PrivateLink;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.CommentSummary;
import org.spoiwo.model.consultations.Coverage;
import org.spoiwo.model.consultations.EnteredComments;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.vocabulary.CommentModeration;
import org.spoiwo.model.vocabulary.ConsultationChannel;

/** Comments and how they are found. */
@ApplicationScoped
public class Comments implements PanacheRepositoryBase<CommentEntity, UUID> {

    private static final String FROM_ADDRESSES = " from comment_submitter s join comment m on m.id = s.comment_id"
            + " where s.email_hash is not null and m.moderation <> 'WITHDRAWN'";

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

    /** The same comment, when it was sent since then and nobody has looked at it yet; found by index among any number. */
    Optional<CommentEntity> sameSince(Comment comment, UUID consultation, Instant since) {
        return find(
                        "consultationId = ?1 and saidHash = ?2 and createdAt >= ?3 order by id",
                        consultation,
                        CommentEntity.hashOfSaid(comment),
                        since)
                .firstResultOptional()
                .filter(earlier -> earlier.toRecord().repeats(comment));
    }

    /** Who sent it wants to be written to in this language; of those who are not known, nothing is kept. */
    void speakTo(UUID comment, Locale language) {
        getEntityManager()
                .createNativeQuery("update comment_submitter set language = :language where comment_id = :comment")
                .setParameter("language", language.toLanguageTag())
                .setParameter("comment", comment)
                .executeUpdate();
    }

    /** In which who sent it is written to; Polish unless it is known. */
    Locale languageTo(UUID comment) {
        return texts("select s.language from comment_submitter s where s.comment_id = :comment")
                .setParameter("comment", comment)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(CallerLanguage.POLISH);
    }

    /** Those of these comments from whose address no more than so many came since then. */
    List<UUID> ofQuietAddresses(Collection<UUID> comments, Instant since, int most) {
        return ids("select s.comment_id from comment_submitter s where s.comment_id in (:comments)"
                        + " and s.email_hash is not null and (select count(*) from comment_submitter o"
                        + " join comment m on m.id = o.comment_id where o.email_hash = s.email_hash"
                        + " and m.created_at >= :since) <= :most")
                .setParameter("comments", comments)
                .setParameter("since", since)
                .setParameter("most", most)
                .getResultList();
    }

    /** The hashes of the addresses from which these comments came; not of those who took theirs back. */
    List<String> addressesOf(Collection<UUID> comments) {
        return texts("select distinct s.email_hash" + FROM_ADDRESSES + " and m.id in (:comments)")
                .setParameter("comments", comments)
                .getResultList();
    }

    /** The hashes of all addresses from which comments came; not of those who took theirs back. */
    List<String> addressesIn(UUID consultation) {
        return texts("select distinct s.email_hash" + FROM_ADDRESSES + " and m.consultation_id = :consultation")
                .setParameter("consultation", consultation)
                .getResultList();
    }

    /** Those of these comments that came from the address and were not taken back, in their order. */
    List<CommentEntity> from(String emailHash, Collection<UUID> comments) {
        List<UUID> theirs = ids("select m.id" + FROM_ADDRESSES + " and s.email_hash = :address and m.id in (:comments)")
                .setParameter("address", emailHash)
                .setParameter("comments", comments)
                .getResultList();
        return list("id in ?1 order by id", theirs);
    }

    /** The last that came from the address and was not taken back. */
    Optional<CommentEntity> lastFrom(String emailHash, UUID consultation) {
        return ids("select m.id" + FROM_ADDRESSES
                        + " and s.email_hash = :address and m.consultation_id = :consultation order by m.id desc limit 1")
                .setParameter("address", emailHash)
                .setParameter("consultation", consultation)
                .getResultStream()
                .findFirst()
                .flatMap(this::findByIdOptional);
    }

    @SuppressWarnings("unchecked") // of a column of ids
    private TypedQuery<UUID> ids(String sql) {
        return (TypedQuery<UUID>) getEntityManager().createNativeQuery(sql, UUID.class);
    }

    @SuppressWarnings("unchecked") // of a column of texts
    private TypedQuery<String> texts(String sql) {
        return (TypedQuery<String>) getEntityManager().createNativeQuery(sql, String.class);
    }

    /** Those of these ids that are there, as they are now, in their order. */
    List<EnteredComments.Item> entered(List<UUID> ids) {
        return list("id in ?1 order by id", ids).stream()
                .map(CommentEntity::toRecord)
                .map(EnteredComments.Item::of)
                .toList();
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
