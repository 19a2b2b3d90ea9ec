package org.spoiwo.api.consultations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.paging.ListQuery;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.paging.SortOrder;
import org.spoiwo.api.persistence.Index;
import org.spoiwo.api.persistence.Sight;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.consultations.ConsultationSummary;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.value.NameKey;
import org.spoiwo.model.vocabulary.ConsultationStage;

/** Consultations and how they are found. */
@ApplicationScoped
public class Consultations implements PanacheRepositoryBase<ConsultationEntity, UUID> {

    private static final List<SortOrder<ConsultationSummary>> ORDERS = List.of(
            SortOrder.byDate("closesOn", "s.sortDate", "s.id", item -> ConsultationEntity.sortDate(item.closesOn())),
            SortOrder.byText("title", "s.sortName", "s.id", item -> NameKey.sortName(item.title())));

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
