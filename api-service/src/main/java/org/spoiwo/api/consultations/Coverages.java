package org.spoiwo.api.consultations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spoiwo.api.persistence.SpelledOutQuery;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.consultations.ConsultationCoverage;
import org.spoiwo.model.consultations.Coverage;
import org.spoiwo.model.vocabulary.CommentResolution;
import org.spoiwo.model.vocabulary.ConsultationChannel;
import org.spoiwo.model.vocabulary.OrganizationKind;
import org.spoiwo.model.vocabulary.Visibility;

/**
 * How many comments a consultation has, and of what sort. Drafts and what was taken back do not count, nor do answers that
 * were not published; everybody gets the same numbers.
 */
@ApplicationScoped
public class Coverages {

    private static final String PUBLISHED = "m.moderation = PUBLISHED and m.visibility = PUBLIC";

    /** Received, waiting, published, answered. */
    private static final String NUMBERS = "count(*), sum(case when m.moderation = RECEIVED then 1 else 0 end),"
            + " sum(case when " + PUBLISHED + " then 1 else 0 end),"
            + " sum(case when " + PUBLISHED + " and a.id is not null then 1 else 0 end)";

    /** Each comment once, with whether it has an answer. */
    private static final String COMMENTS = " from CommentEntity m left join (select distinct f.targetId as id"
            + " from ReferenceEntity f join CommentResponseEntity r on r.id = f.ownerId where f.relation = 'comments'"
            + " and r.consultationId = :consultation and r.visibility = PUBLIC) a on a.id = m.id";

    private static final String COUNTED =
            " where m.consultationId = :consultation and m.visibility <> DRAFT" + " and m.moderation <> WITHDRAWN";

    private final EntityManager entities;

    Coverages(EntityManager entities) {
        this.entities = entities;
    }

    /** One statement. */
    public Coverage total(UUID consultation) {
        Numbers total = Numbers.of(
                rows("select " + NUMBERS + COMMENTS + COUNTED, consultation).get(0), 0);
        return new Coverage(total.received, total.waiting, total.published, total.answered, total.open());
    }

    /** Five statements, whatever there is to count. */
    public ConsultationCoverage bySort(UUID consultation, Caller caller) {
        return new ConsultationCoverage(
                total(consultation),
                rows(
                                "select r.resolution, count(distinct m.id) from CommentResponseEntity r join ReferenceEntity f"
                                        + " on f.ownerId = r.id and f.relation = 'comments' join CommentEntity m"
                                        + " on m.id = f.targetId where r.consultationId = :consultation and r.visibility = PUBLIC"
                                        + " and " + PUBLISHED + " group by r.resolution order by r.resolution",
                                consultation)
                        .stream()
                        .map(row -> new ConsultationCoverage.ByResolution(
                                (CommentResolution) row[0], ((Number) row[1]).intValue()))
                        .toList(),
                nodes(consultation, caller),
                authors(consultation),
                rows(
                                "select m.channel, " + NUMBERS + COMMENTS + COUNTED
                                        + " group by m.channel order by m.channel",
                                consultation)
                        .stream()
                        .map(row -> {
                            Numbers numbers = Numbers.of(row, 1);
                            return new ConsultationCoverage.ByChannel(
                                    (ConsultationChannel) row[0],
                                    numbers.received,
                                    numbers.published,
                                    numbers.answered,
                                    numbers.open());
                        })
                        .toList());
    }

    /** What somebody wrote for a code is nobody's business before it was published. */
    private List<ConsultationCoverage.ByNode> nodes(UUID consultation, Caller caller) {
        boolean all = caller.visibilities().contains(Visibility.INTERNAL);
        return rows("select m.node, " + NUMBERS + COMMENTS + COUNTED + " group by m.node order by m.node", consultation)
                .stream()
                .filter(row -> all || Numbers.of(row, 1).published > 0)
                .map(row -> {
                    Numbers numbers = Numbers.of(row, 1);
                    return new ConsultationCoverage.ByNode(
                            (String) row[0], numbers.received, numbers.published, numbers.answered, numbers.open());
                })
                .toList();
    }

    private List<ConsultationCoverage.ByAuthor> authors(UUID consultation) {
        return rows(
                        "select m.byOrganization, k.code, " + NUMBERS + COMMENTS
                                + " left join ClassificationEntity k on k.ownerId = m.organizationId and k.facet = KIND"
                                + COUNTED + " group by m.byOrganization, k.code order by m.byOrganization, k.code",
                        consultation)
                .stream()
                .map(row -> {
                    Numbers numbers = Numbers.of(row, 2);
                    return new ConsultationCoverage.ByAuthor(
                            (boolean) row[0],
                            row[1] == null ? null : OrganizationKind.valueOf((String) row[1]),
                            numbers.received,
                            numbers.published,
                            numbers.answered,
                            numbers.open());
                })
                .toList();
    }

    private List<Object[]> rows(String hql, UUID consultation) {
        return SpelledOutQuery.of(entities, hql, Map.of("consultation", consultation), Object[].class)
                .getResultList();
    }

    /** The numbers in a row; of no comments at all the sums are absent. */
    private record Numbers(int received, int waiting, int published, int answered) {

        static Numbers of(Object[] row, int from) {
            return new Numbers(number(row[from]), number(row[from + 1]), number(row[from + 2]), number(row[from + 3]));
        }

        private static int number(Object value) {
            return value == null ? 0 : ((Number) value).intValue();
        }

        int open() {
            return published - answered;
        }
    }
}
