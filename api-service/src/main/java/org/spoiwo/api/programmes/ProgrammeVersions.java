package org.spoiwo.api.programmes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.paging.ListQuery;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.paging.SortOrder;
import org.spoiwo.api.persistence.Sight;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.programmes.ProgrammeVersionSummary;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.vocabulary.ProgrammeVersionStatus;

/** Versions of programmes and how they are found. */
@ApplicationScoped
public class ProgrammeVersions implements PanacheRepositoryBase<ProgrammeVersionEntity, UUID> {

    private static final List<SortOrder<ProgrammeVersionSummary>> ORDERS = List.of(
            SortOrder.byDate("date", "v.sortDate", "v.id", version -> ProgrammeVersionEntity.sortDate(version.date())));

    /** One statement; a document that the caller may not know of is left out of its row. */
    Page<ProgrammeVersionSummary> page(
            UUID programme, ProgrammeVersionFilter filter, ListParameters list, Caller caller) {
        QueryParameters query = new QueryParameters();
        Sight sight = Sight.of(caller);
        return ListQuery.of(
                        ProgrammeVersionSummary.class,
                        "new org.spoiwo.model.programmes.ProgrammeVersionSummary(v.id, v.label, v.date, v.status, d.id,"
                                + " d.title, v.nodeCount, v.indicatorCount, v.visibility)",
                        "ProgrammeVersionEntity v left join DocumentEntity d on d.id = v.documentId and "
                                + sight.covers("d"))
                .in(sight, "v")
                .where("v.programmeId = :programme")
                .with("programme", programme)
                .in("v.status", "status", query.enums("status", filter.status, ProgrammeVersionStatus.class))
                .pointsAt("v.documentId", query.ids("document", filter.document))
                .matching("v.id", query.search("q", filter.q))
                .page(getEntityManager(), query, list, false, ORDERS);
    }
}
