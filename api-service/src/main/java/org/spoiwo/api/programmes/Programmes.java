package org.spoiwo.api.programmes;

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
import org.spoiwo.model.programmes.ProgrammeSummary;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.value.NameKey;

/** Programmes and how they are found. */
@ApplicationScoped
public class Programmes implements PanacheRepositoryBase<ProgrammeEntity, UUID> {

    private static final List<SortOrder<ProgrammeSummary>> ORDERS =
            List.of(SortOrder.byText("title", "p.sortName", "p.id", item -> NameKey.sortName(item.title())));

    /** One statement. */
    Page<ProgrammeSummary> page(ProgrammeFilter filter, ListParameters list, Caller caller) {
        QueryParameters query = new QueryParameters();
        return ListQuery.of(
                        ProgrammeSummary.class,
                        "new org.spoiwo.model.programmes.ProgrammeSummary(p.id, p.title, p.horizonFrom, p.horizonTo,"
                                + " p.regions, p.visibility)",
                        "ProgrammeEntity p")
                .in(Sight.of(caller), "p")
                .classified("p.id", Index.Facet.REGION, query.regions("region", filter.region))
                .refersTo("p.id", "owner", query.ids("owner", filter.owner))
                .matching("p.id", query.search("q", filter.q))
                .page(getEntityManager(), query, list, false, ORDERS);
    }
}
