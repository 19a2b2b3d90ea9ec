package org.spoiwo.api.networks;

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
import org.spoiwo.model.networks.NetworkSummary;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.value.NameKey;
import org.spoiwo.model.vocabulary.NetworkKind;
import org.spoiwo.model.vocabulary.OrganizationKind;

/** Networks and how they are found. */
@ApplicationScoped
public class Networks implements PanacheRepositoryBase<NetworkEntity, UUID> {

    private static final List<SortOrder<NetworkSummary>> ORDERS =
            List.of(SortOrder.byText("name", "n.sortName", "n.id", item -> NameKey.sortName(item.name())));

    /** One statement; those of a parent the caller may not know of are shown without it. */
    Page<NetworkSummary> page(NetworkFilter filter, ListParameters list, Caller caller) {
        QueryParameters query = new QueryParameters();
        Sight sight = Sight.of(caller);
        return ListQuery.of(
                        NetworkSummary.class,
                        "new org.spoiwo.model.networks.NetworkSummary(n.id, n.name, n.kind, n.regions, n.memberKinds,"
                                + " p.id, p.name, n.constitutedOn, n.visibility)",
                        "NetworkEntity n left join NetworkEntity p" + " on p.id = n.parentId and " + sight.covers("p"))
                .in(sight, "n")
                .classified("n.id", Index.Facet.REGION, query.regions("region", filter.region))
                .classified(
                        "n.id",
                        Index.Facet.MEMBER_KIND,
                        query.enums("memberKind", filter.memberKind, OrganizationKind.class))
                .in("n.kind", "kind", query.enums("kind", filter.kind, NetworkKind.class))
                .pointsAt("n.parentId", query.ids("parent", filter.parent))
                .refersTo("n.id", null, query.ids("person", filter.person))
                .refersTo("n.id", null, query.ids("organization", filter.organization))
                .refersTo("n.id", "project", query.ids("project", filter.project))
                .matching("n.id", query.search("q", filter.q))
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
                    .createQuery("select e.parentId from NetworkEntity e where e.id = :id", UUID.class)
                    .setParameter("id", at)
                    .getResultList();
            at = parents.isEmpty() ? null : parents.get(0);
        }
        return false;
    }
}
