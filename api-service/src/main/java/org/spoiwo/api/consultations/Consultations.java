package org.spoiwo.api.consultations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.paging.ListQuery;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.paging.SortOrder;
import org.spoiwo.api.persistence.Index;
import org.spoiwo.api.persistence.Sight;
import org.spoiwo.api.persistence.SpelledOutQuery;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.consultations.ConsultationSummary;
import org.spoiwo.model.programmes.ProgrammeNode;
import org.spoiwo.model.programmes.ProgrammeTree;
import org.spoiwo.model.programmes.ProgrammeVersion;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.value.NameKey;
import org.spoiwo.model.vocabulary.ConsultationStage;

/** Consultations and how they are found. */
@ApplicationScoped
public class Consultations implements PanacheRepositoryBase<ConsultationEntity, UUID> {

    private static final List<SortOrder<ConsultationSummary>> ORDERS = List.of(
            SortOrder.byDate("closesOn", "s.sortDate", "s.id", item -> ConsultationEntity.sortDate(item.closesOn())),
            SortOrder.byText("title", "s.sortName", "s.id", item -> NameKey.sortName(item.title())));

    /** Until the transaction ends nobody else sends a comment to it. */
    Optional<ConsultationEntity> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** That version and the later ones of its programme, as far as the caller may know, in the order of their dates. */
    List<ProgrammeVersion> versionsFrom(UUID version, Caller caller) {
        Sight sight = Sight.of(caller);
        Map<String, Object> parameters = new HashMap<>(sight.parameters());
        parameters.put("version", version);
        return SpelledOutQuery.of(
                        getEntityManager(),
                        "select v.id, v.content from ProgrammeVersionEntity v join ProgrammeVersionEntity c"
                                + " on c.programmeId = v.programmeId where c.id = :version and (v.sortDate > c.sortDate"
                                + " or v.sortDate = c.sortDate and v.id >= c.id) and " + sight.covers("v")
                                + " order by v.sortDate, v.id",
                        parameters,
                        Object[].class)
                .getResultList()
                .stream()
                .map(row -> ((ProgrammeVersion) row[1]).withId((UUID) row[0]))
                .toList();
    }

    /** Whether the version has a node with this code. */
    boolean hasNode(UUID version, String code) {
        return ProgrammeTree.find(nodes(version), code).isPresent();
    }

    /** The nodes at the top of the version, with all that is below them; none when there is no such version. */
    List<ProgrammeNode> nodes(UUID version) {
        return getEntityManager()
                .createQuery("select v.content from ProgrammeVersionEntity v where v.id = :id", ProgrammeVersion.class)
                .setParameter("id", version)
                .getResultStream()
                .flatMap(content -> content.nodes().stream())
                .toList();
    }

    /** One statement; what the caller may not know of is left out of its row. */
    Page<ConsultationSummary> page(ConsultationFilter filter, ListParameters list, Caller caller) {
        QueryParameters query = new QueryParameters();
        Sight sight = Sight.of(caller);
        return ListQuery.of(
                        ConsultationSummary.class,
                        "new org.spoiwo.model.consultations.ConsultationSummary(s.id, s.title, p.id, p.title, r.id, r.name,"
                                + " s.stage, s.opensOn, s.closesOn, s.reportDueOn, s.regions, s.visibility)",
                        "ConsultationEntity s left join ProgrammeEntity p on p.id = s.programmeId and "
                                + sight.covers("p") + " left join RecordEntity r on r.id = s.conductorId and "
                                + sight.covers("r"))
                .in(sight, "s")
                .classified("s.id", Index.Facet.REGION, query.regions("region", filter.region))
                .in("s.stage", "stage", query.enums("stage", filter.stage, ConsultationStage.class))
                .pointsAt("s.programmeId", query.ids("programme", filter.programme))
                .pointsAt("s.conductorId", query.ids("conductor", filter.conductor))
                .refersTo("s.id", "documents", query.ids("document", filter.document))
                .refersTo("s.id", "project", query.ids("project", filter.project))
                .linkedWith("s.id", query.ids("meeting", filter.meeting))
                .matching("s.id", query.search("q", filter.q))
                .overlapping(
                        "s.earliest",
                        "s.latest",
                        query.date("from", filter.from),
                        query.date("to", filter.to),
                        query.flag("undated", filter.undated))
                .page(getEntityManager(), query, list, true, ORDERS);
    }
}
