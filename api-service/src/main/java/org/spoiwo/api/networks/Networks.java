package org.spoiwo.api.networks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.spoiwo.model.vocabulary.NetworkStage;
import org.spoiwo.model.vocabulary.OfficeKind;
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
        LocalDate on = query.date("on", filter.on);
        ListQuery<NetworkSummary> networks = ListQuery.of(
                        NetworkSummary.class,
                        "new org.spoiwo.model.networks.NetworkSummary(n.id, n.name, n.kind, n.regions, n.memberKinds,"
                                + " p.id, p.name, n.constitutedOn, n.stage, n.visibility)",
                        "NetworkEntity n left join NetworkEntity p" + " on p.id = n.parentId and " + sight.covers("p"))
                .in(sight, "n")
                .classified("n.id", Index.Facet.REGION, query.regions("region", filter.region))
                .classified(
                        "n.id",
                        Index.Facet.MEMBER_KIND,
                        query.enums("memberKind", filter.memberKind, OrganizationKind.class))
                .in("n.kind", "kind", query.enums("kind", filter.kind, NetworkKind.class))
                .pointsAt("n.parentId", query.ids("parent", filter.parent))
                .refersTo("n.id", "predecessor", query.ids("predecessor", filter.predecessor))
                .refersTo("n.id", "constitutedAt", query.ids("constitutedAt", filter.constitutedAt))
                .in("n.stage", "stage", query.enums("stage", filter.stage, NetworkStage.class))
                .refersTo("n.id", null, query.ids("person", filter.person))
                .refersTo("n.id", null, query.ids("organization", filter.organization))
                .refersTo("n.id", "project", query.ids("project", filter.project))
                .matching("n.id", query.search("q", filter.q));
        if (on != null) {
            networks.where("coalesce(n.constitutedEarliest, :on) <= :on and coalesce(n.dissolvedLatest, :on) >= :on")
                    .with("on", on);
        }
        officered(
                networks,
                query.ids("officer", filter.officer),
                query.enums("office", filter.office, OfficeKind.class),
                on,
                sight);
        return networks.page(getEntityManager(), query, list, false, ORDERS);
    }

    /** The same office, the same holder and the same day, not one of each. */
    private static void officered(
            ListQuery<NetworkSummary> networks,
            List<UUID> officers,
            List<OfficeKind> offices,
            @Nullable LocalDate on,
            Sight sight) {
        if (officers.isEmpty() && offices.isEmpty()) {
            return;
        }
        String held = "exists (select 1 from n.offices f where 1 = 1";
        if (!officers.isEmpty()) {
            held +=
                    " and (f.personId in :officers or f.organizationId in :officers) and exists (select 1 from RecordEntity k"
                            + " where k.id = coalesce(f.personId, f.organizationId) and " + sight.covers("k") + ")";
            networks.with("officers", officers);
        }
        if (!offices.isEmpty()) {
            held += " and f.office in :offices";
            networks.with("offices", offices);
        }
        if (on != null) {
            held += " and coalesce(f.fromEarliest, :on) <= :on and coalesce(f.toLatest, :on) >= :on";
        }
        networks.where(held + ")");
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
