package org.spoiwo.api.comments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.paging.ListQuery;
import org.spoiwo.api.paging.PageParameters;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.paging.SortOrder;
import org.spoiwo.api.persistence.Sight;
import org.spoiwo.api.problem.CallerLanguage;
import org.spoiwo.api.security.Caller;
import org.spoiwo.api.security.PrivateLink;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.CommentSummary;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.consultations.ConsultationRound;
import org.spoiwo.model.consultations.EnteredComments;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.vocabulary.CommentModeration;
import org.spoiwo.model.vocabulary.ConsultationChannel;

/** Comments and how they are found. */
@ApplicationScoped
public class Comments implements PanacheRepositoryBase<CommentEntity, UUID> {

    private static final String FROM_ADDRESSES = " from comment_submitter s join comment m on m.id = s.comment_id"
            + " where s.email_hash is not null and m.moderation <> 'WITHDRAWN'";
    private static final String PUBLISHED = "m.moderation = PUBLISHED and m.visibility = PUBLIC";

    private static final String UNANSWERED =
            " from CommentEntity m where m.consultationId = :consultation and " + PUBLISHED
                    + " and not exists (select 1 from ReferenceEntity f join CommentResponseEntity a on a.id = f.ownerId"
                    + " where f.targetId = m.id and f.relation = 'comments' and a.visibility = PUBLIC)";

    /** An organisation that the caller may not know of is left out. */
    private static final String WITH_ORGANIZATION =
            "CommentEntity m left join OrganizationEntity o on o.id = m.organizationId and ";

    private static final SortOrder<CommentRow> BY_ID = SortOrder.byId("id", "m.id", CommentRow::id);

    private static final List<SortOrder<TouchingRow>> TOUCHING = List.of(SortOrder.byId("id", "m.id", TouchingRow::id));

    private static final List<SortOrder<CommentSummary>> ORDERS = List.of(
            SortOrder.byId("id", "m.id", CommentSummary::id),
            SortOrder.byDate("receivedOn", "m.receivedOn", "m.id", CommentSummary::receivedOn));

    /** One statement; an organisation that the caller may not know of is left out of its row. */
    Page<CommentSummary> page(UUID consultation, CommentFilter filter, ListParameters list, Caller caller) {
        QueryParameters query = new QueryParameters();
        return filtered(
                        ListQuery.of(
                                CommentSummary.class,
                                "new org.spoiwo.model.consultations.CommentSummary(m.id, o.id, o.name, m.receivedOn,"
                                        + " m.moderation, m.content, m.visibility)",
                                WITH_ORGANIZATION + Sight.of(caller).covers("o")),
                        consultation,
                        filter,
                        query,
                        caller)
                .page(getEntityManager(), query, list, false, ORDERS);
    }

    /** Comments that are read as they are wanted. */
    @FunctionalInterface
    interface Rows {

        void each(Consumer<CommentRow> reader);
    }

    /**
     * All of them, in the order in which they were entered; one statement for each page.
     *
     * @throws org.spoiwo.api.problem.ProblemException when the filter is wrong
     */
    Rows rows(UUID consultation, CommentFilter filter, Caller caller) {
        QueryParameters query = new QueryParameters();
        ListQuery<CommentRow> rows = filtered(
                ListQuery.of(
                        CommentRow.class,
                        "new org.spoiwo.api.comments.CommentRow(m.id, m.content, o.name)",
                        WITH_ORGANIZATION + Sight.of(caller).covers("o")),
                consultation,
                filter,
                query,
                caller);
        query.refuseIfWrong();
        return reader -> rows.each(getEntityManager(), BY_ID, reader);
    }

    private static <S> ListQuery<S> filtered(
            ListQuery<S> comments, UUID consultation, CommentFilter filter, QueryParameters query, Caller caller) {
        comments.in(Sight.of(caller), "m")
                .where("m.consultationId = :consultation")
                .with("consultation", consultation)
                .in("m.moderation", "moderation", query.enums("moderation", filter.moderation, CommentModeration.class))
                .in("m.channel", "channel", query.enums("channel", filter.channel, ConsultationChannel.class))
                .in("m.node", "node", query.texts(filter.node))
                .pointsAt("m.organizationId", query.ids("organization", filter.organization))
                .matching("m.id", query.search("q", filter.q));
        return query.flag("late", filter.late) ? comments.where("m.late = true") : comments;
    }

    /**
     * Those about a node, or with an answer that led to it, whatever its code in a version; one statement.
     *
     * @param codes the node's code in each version
     * @param consultations in which there may be some
     */
    Page<TouchingRow> touching(
            Map<UUID, String> codes, List<Consultation> consultations, ListParameters list, Caller caller) {
        QueryParameters query = new QueryParameters();
        Sight sight = Sight.of(caller);
        Map<String, Object> parameters = new LinkedHashMap<>();
        String touching = "select x.id as id from CommentEntity x where " + about(codes, consultations, parameters)
                + " union select f.targetId as id from ReferenceEntity f join CommentResponseEntity a on a.id = f.ownerId"
                + " where f.relation = 'comments' and (" + ledTo(codes, parameters) + ") and " + sight.covers("a");
        ListQuery<TouchingRow> rows = ListQuery.of(
                        TouchingRow.class,
                        "new org.spoiwo.api.comments.TouchingRow(m.id, m.consultationId, m.content, o.id, o.name,"
                                + " m.visibility)",
                        "(" + touching + ") t join CommentEntity m on m.id = t.id left join OrganizationEntity o"
                                + " on o.id = m.organizationId and " + sight.covers("o"))
                .in(sight, "m")
                .where("m.consultationId in :consultations")
                .with("consultations", idsOf(consultations));
        parameters.forEach(rows::with);
        return rows.page(getEntityManager(), query, list, false, TOUCHING);
    }

    /** The comments of rounds in which a version was consulted, about the code of that version. */
    private static String about(
            Map<UUID, String> codes, List<Consultation> consultations, Map<String, Object> parameters) {
        List<String> about = new ArrayList<>();
        for (Consultation consultation : consultations) {
            List<Integer> own = new ArrayList<>();
            for (ConsultationRound round : consultation.rounds()) {
                if (round.programmeVersion() != null) {
                    own.add(round.number());
                    about(
                            codes,
                            consultation,
                            round.programmeVersion(),
                            "x.round = " + round.number(),
                            about,
                            parameters);
                }
            }
            String others = own.isEmpty()
                    ? "1 = 1"
                    : own.stream()
                            .map(number -> "x.round <> " + number)
                            .collect(Collectors.joining(" and ", "(x.round is null or ", ")"));
            about(codes, consultation, consultation.programmeVersion(), others, about, parameters);
        }
        return about.isEmpty() ? "1 = 0" : "(" + String.join(" or ", about) + ")";
    }

    private static void about(
            Map<UUID, String> codes,
            Consultation consultation,
            @Nullable Reference version,
            String round,
            List<String> about,
            Map<String, Object> parameters) {
        String code = version == null ? null : codes.get(version.id());
        if (code != null) {
            int place = parameters.size();
            about.add("x.consultationId = :consultation" + place + " and x.node = :node" + place + " and " + round);
            parameters.put("consultation" + place, Objects.requireNonNull(consultation.id()));
            parameters.put("node" + place, code);
        }
    }

    private static String ledTo(Map<UUID, String> codes, Map<String, Object> parameters) {
        List<String> ledTo = new ArrayList<>();
        codes.forEach((version, code) -> {
            int place = parameters.size();
            ledTo.add("a.resultVersionId = :version" + place + " and a.resultCode = :code" + place);
            parameters.put("version" + place, version);
            parameters.put("code" + place, code);
        });
        return String.join(" or ", ledTo);
    }

    /** One that nobody has, where there is none. */
    private static List<UUID> idsOf(List<Consultation> consultations) {
        return consultations.isEmpty()
                ? List.of(new UUID(0, 0))
                : consultations.stream()
                        .map(each -> Objects.requireNonNull(each.id()))
                        .toList();
    }

    /** Comments that quote a passage, a page of them and what is made of each; one statement for each page that is read. */
    <T> Page<T> quoting(
            UUID consultation, PageParameters page, Function<CommentRow, Optional<T>> sieve, Caller caller) {
        QueryParameters query = new QueryParameters();
        return ListQuery.of(
                        CommentRow.class,
                        "new org.spoiwo.api.comments.CommentRow(m.id, m.content, o.name)",
                        WITH_ORGANIZATION + Sight.of(caller).covers("o"))
                .in(Sight.of(caller), "m")
                .where("m.consultationId = :consultation and m.quoted = true")
                .with("consultation", consultation)
                .sifted(getEntityManager(), query, page, BY_ID, sieve);
    }

    /**
     * Those that everybody reads and that come after that one, as they are kept, in the order in which they were entered; one
     * statement.
     */
    public Map<UUID, Comment> published(UUID consultation, @Nullable UUID after, int most) {
        TypedQuery<Object[]> query = getEntityManager()
                .createQuery(
                        "select m.id, m.content from CommentEntity m where m.consultationId = :consultation and "
                                + PUBLISHED + (after == null ? "" : " and m.id > :after") + " order by m.id",
                        Object[].class)
                .setParameter("consultation", consultation)
                .setMaxResults(most);
        if (after != null) {
            query.setParameter("after", after);
        }
        Map<UUID, Comment> page = new LinkedHashMap<>();
        query.getResultList().forEach(row -> page.put((UUID) row[0], (Comment) row[1]));
        return page;
    }

    /** A published comment without a published answer. */
    public record Unanswered(UUID id, String reference) {}

    /** The first of those that everybody reads and that have no answer that everybody reads; one statement. */
    public List<Unanswered> unanswered(UUID consultation, int most) {
        return getEntityManager()
                .createQuery("select m.id, m.content" + UNANSWERED + " order by m.id", Object[].class)
                .setParameter("consultation", consultation)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new Unanswered((UUID) row[0], ((Comment) row[1]).displayName()))
                .toList();
    }

    public long countUnanswered(UUID consultation) {
        return getEntityManager()
                .createQuery("select count(*)" + UNANSWERED, Long.class)
                .setParameter("consultation", consultation)
                .getSingleResult();
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
    public Optional<CommentEntity> behind(String token) {
        return PrivateLink.of(token)
                .filter(link -> Optional.ofNullable(
                                getEntityManager().find(CommentLinkEntity.class, link.fingerprint()))
                        .filter(given -> given.commentId.equals(link.target()))
                        .isPresent())
                .flatMap(link -> findByIdOptional(link.target()));
    }
}
