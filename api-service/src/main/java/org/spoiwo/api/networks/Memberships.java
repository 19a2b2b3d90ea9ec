package org.spoiwo.api.networks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.paging.ListQuery;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.paging.SortOrder;
import org.spoiwo.api.persistence.Sight;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.networks.MembershipSummary;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.vocabulary.MembershipRole;
import org.spoiwo.model.vocabulary.SeatGroup;

/** Memberships and how they are found. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<MembershipEntity, UUID> {

    private static final List<SortOrder<MembershipSummary>> ORDERS =
            List.of(SortOrder.byId("id", "m.id", MembershipSummary::id));

    /** One statement; holders the caller may not know of are left out of their rows. */
    Page<MembershipSummary> page(UUID network, MembershipFilter filter, ListParameters list, Caller caller) {
        QueryParameters query = new QueryParameters();
        Sight sight = Sight.of(caller);
        LocalDate on = query.date("on", filter.on);
        ListQuery<MembershipSummary> memberships = ListQuery.of(
                        MembershipSummary.class,
                        "new org.spoiwo.model.networks.MembershipSummary(m.id, o.id, o.name, p.id,"
                                + " concat(p.givenName, ' ', p.familyName), m.post, r.id, r.name, m.seatGroup, m.role,"
                                + " m.designation, m.from, m.to, m.term, m.visibility)",
                        "MembershipEntity m"
                                + " left join OrganizationEntity o on o.id = m.organizationId and " + sight.covers("o")
                                + " left join PersonEntity p on p.id = m.personId and " + sight.covers("p")
                                + " left join RecordEntity r on r.id = m.representsId and " + sight.covers("r"))
                .in(sight, "m")
                .where("m.networkId = :network")
                .with("network", network)
                .pointsAt("m.organizationId", query.ids("organization", filter.organization))
                .pointsAt("m.personId", query.ids("person", filter.person))
                .in("m.role", "role", query.enums("role", filter.role, MembershipRole.class))
                .in("m.seatGroup", "seatGroup", query.enums("seatGroup", filter.seatGroup, SeatGroup.class));
        if (on != null) {
            memberships
                    .where(
                            "(m.fromEarliest is null or m.fromEarliest <= :on) and (m.toLatest is null or m.toLatest >= :on)")
                    .with("on", on);
        }
        return memberships.page(getEntityManager(), query, list, false, ORDERS);
    }
}
