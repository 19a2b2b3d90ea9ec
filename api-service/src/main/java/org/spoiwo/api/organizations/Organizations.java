package org.spoiwo.api.organizations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.paging.ListQuery;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.paging.SortOrder;
import org.spoiwo.api.persistence.Index;
import org.spoiwo.api.persistence.Sight;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.organizations.OrganizationSummary;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.value.NameKey;
import org.spoiwo.model.vocabulary.OrganizationKind;
import org.spoiwo.model.vocabulary.OrganizationStatus;

/** Organisations and how they are found. */
@ApplicationScoped
public class Organizations implements PanacheRepositoryBase<OrganizationEntity, UUID> {

    private static final List<SortOrder<OrganizationSummary>> ORDERS =
            List.of(SortOrder.byText("name", "o.sortName", "o.id", item -> NameKey.sortName(item.name())));

    /** One statement; those of a parent the caller may not know of are shown without it. */
    Page<OrganizationSummary> page(OrganizationFilter filter, ListParameters list, Caller caller) {
        QueryParameters query = new QueryParameters();
        Sight sight = Sight.of(caller);
        return ListQuery.of(
                        OrganizationSummary.class,
                        "new org.spoiwo.model.organizations.OrganizationSummary(o.id, o.name, o.kinds, o.locality,"
                                + " o.regions, p.id, p.name, o.status, o.visibility)",
                        "OrganizationEntity o left join OrganizationEntity p" + " on p.id = o.parentId and "
                                + sight.covers("p"))
                .in(sight, "o")
                .classified("o.id", Index.Facet.REGION, query.regions("region", filter.region))
                .classified("o.id", Index.Facet.KIND, query.enums("kind", filter.kind, OrganizationKind.class))
                .classified("o.id", Index.Facet.IDENTIFIER, query.texts(filter.identifier))
                .in("o.status", "status", query.enums("status", filter.status, OrganizationStatus.class))
                .in("o.locality", "locality", query.texts(filter.locality))
                .pointsAt("o.parentId", query.ids("parent", filter.parent))
                .refersTo("o.id", "foundedFrom", query.ids("foundedFrom", filter.foundedFrom))
                .refersTo("o.id", "founders", query.ids("founder", filter.founder))
                .matching("o.id", query.search("q", filter.q))
                .page(getEntityManager(), query, list, false, ORDERS);
    }

    /** Whether {@code id} is {@code ancestor}, or below it. */
    boolean isBelow(UUID id, UUID ancestor) {
        Set<UUID> seen = new HashSet<>();
        UUID at = id;
        while (at != null && seen.add(at)) {
            if (at.equals(ancestor)) {
                return true;
            }
            List<UUID> parents = getEntityManager()
                    .createQuery("select e.parentId from OrganizationEntity e where e.id = :id", UUID.class)
                    .setParameter("id", at)
                    .getResultList();
            at = parents.isEmpty() ? null : parents.get(0);
        }
        return false;
    }
}
