package org.spoiwo.api.projects;

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
import org.spoiwo.model.projects.ProjectSummary;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.value.NameKey;
import org.spoiwo.model.vocabulary.ProjectMode;

/** Projects and how they are found. */
@ApplicationScoped
public class Projects implements PanacheRepositoryBase<ProjectEntity, UUID> {

    private static final List<SortOrder<ProjectSummary>> ORDERS =
            List.of(SortOrder.byText("name", "p.sortName", "p.id", item -> NameKey.sortName(item.name())));

    /** One statement. */
    Page<ProjectSummary> page(ProjectFilter filter, ListParameters list, Caller caller) {
        QueryParameters query = new QueryParameters();
        Sight sight = Sight.of(caller);
        return ListQuery.of(
                        ProjectSummary.class,
                        "new org.spoiwo.model.projects.ProjectSummary(p.id, p.name, p.mode, p.programme, p.content,"
                                + " p.from, p.to, p.regions, p.visibility)",
                        "ProjectEntity p")
                .in(sight, "p")
                .classified("p.id", Index.Facet.REGION, query.regions("region", filter.region))
                .classified("p.id", Index.Facet.LEVEL, query.texts(filter.level))
                .in("p.mode", "mode", query.enums("mode", filter.mode, ProjectMode.class))
                .in("p.programme", "programme", query.texts(filter.programme))
                .refersTo("p.id", "implementers", query.ids("implementer", filter.implementer))
                .matching("p.id", query.search("q", filter.q))
                .page(getEntityManager(), query, list, false, ORDERS);
    }
}
