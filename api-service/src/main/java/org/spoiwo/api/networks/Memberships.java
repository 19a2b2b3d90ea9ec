package org.spoiwo.api.networks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.history.RecordVersions;
import org.spoiwo.api.history.StoredVersion;
import org.spoiwo.api.history.VersionSight;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.paging.ListQuery;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.paging.SortOrder;
import org.spoiwo.api.persistence.Sight;
import org.spoiwo.api.persistence.SpelledOutQuery;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.networks.MembershipSummary;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.vocabulary.MembershipRole;
import org.spoiwo.model.vocabulary.MembershipStage;
import org.spoiwo.model.vocabulary.SeatGroup;

/** Memberships and how they are found. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<MembershipEntity, UUID> {

    private static final List<SortOrder<MembershipSummary>> ORDERS =
            List.of(SortOrder.byId("id", "m.id", MembershipSummary::id));

    private static final List<SortOrder<PastMembership>> PAST_ORDERS =
            List.of(SortOrder.byId("id", "r.id", PastMembership::id));

    private static final String TERM =
            "join NetworkEntity w on w.id = m.networkId left join w.terms t on t.number = m.term";

    /** Memberships that may have been in force, by their own days or else by those of their term. */
    private static final String IN_FORCE = "(m.stage is null or m.stage = MEMBER)"
            + " and coalesce(m.fromEarliest, t.fromEarliest, :on) <= :on"
            + " and coalesce(m.toLatest, t.toLatest, :on) >= :on";

    /** One statement; holders the caller may not know of are left out of their rows. */
    Page<MembershipSummary> page(UUID network, MembershipFilter filter, ListParameters list, Caller caller) {
        QueryParameters query = new QueryParameters();
        Sight sight = Sight.of(caller);
        LocalDate on = query.date("on", filter.on);
        ListQuery<MembershipSummary> memberships = ListQuery.of(
                        MembershipSummary.class,
                        "new org.spoiwo.model.networks.MembershipSummary(m.id, o.id, o.name, p.id,"
                                + " concat(p.givenName, ' ', p.familyName), m.post, r.id, r.name, m.seatGroup, m.role,"
                                + " m.designation, m.stage, m.from, m.to, m.term, m.visibility)",
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
                .in("m.seatGroup", "seatGroup", query.enums("seatGroup", filter.seatGroup, SeatGroup.class))
                .in("m.stage", "stage", query.enums("stage", filter.stage, MembershipStage.class));
        if (on != null) {
            memberships.join(TERM).where(IN_FORCE).with("on", on);
        }
        return memberships.page(getEntityManager(), query, list, false, ORDERS);
    }

    /**
     * One statement. A day and an instant are not asked for together: the days of a membership are columns of the present
     * only.
     */
    Page<PastMembership> pageAsOf(
            UUID network, Instant instant, MembershipFilter filter, ListParameters list, Caller caller) {
        QueryParameters query = new QueryParameters();
        if (filter.on != null) {
            query.report(Finding.inParameter("on", "asOf.on"));
        }
        VersionSight sight = VersionSight.of(caller);
        ListQuery<PastMembership> memberships = ListQuery.of(
                        PastMembership.class,
                        "new org.spoiwo.api.networks.PastMembership(r.id, " + StoredVersion.SELECTED + ")",
                        "RecordEntity r join RecordVersionEntity v on v.recordId = r.id")
                .where("r.withinId = :network")
                .with("network", network)
                .where("v.version = " + RecordVersions.versionAsOf("r.id"))
                .with("asOf", instant)
                .where("v.snapshot is not null")
                .where(sight.covers())
                .where(sight.coversToday("r"))
                .in(recorded("role"), "role", texts(query.enums("role", filter.role, MembershipRole.class)))
                .in(
                        recorded("seatGroup"),
                        "seatGroup",
                        texts(query.enums("seatGroup", filter.seatGroup, SeatGroup.class)))
                .in(
                        recorded("stages[last].stage"),
                        "stage",
                        texts(query.enums("stage", filter.stage, MembershipStage.class)));
        sight.parameters().forEach(memberships::with);
        pointingAt("organization", query.ids("organization", filter.organization), memberships, caller);
        pointingAt("person", query.ids("person", filter.person), memberships, caller);
        return memberships.page(getEntityManager(), query, list, false, PAST_ORDERS);
    }

    /** Everybody who is or was a member, as far as the caller may know; one statement. */
    List<RosterEntry> roster(UUID network, Caller caller) {
        Sight sight = Sight.of(caller);
        return entries(network, sight, sight.covers("m"));
    }

    /** The same with those who are not public: for counts that name nobody. Drafts are nowhere. */
    List<RosterEntry> countedRoster(UUID network, Caller caller) {
        return entries(network, Sight.of(caller), "m.visibility <> DRAFT");
    }

    /** Everybody who is or was a member of a public network, or may have been on a day; drafts are nowhere. One statement. */
    public List<CountedMember> counted(@Nullable LocalDate on) {
        return SpelledOutQuery.of(
                        getEntityManager(),
                        "select new org.spoiwo.api.networks.CountedMember(w.id, w.regions, w.kind, o.kinds, m.role,"
                                + " coalesce(m.fromEarliest, t.fromEarliest), m.personId, m.organizationId)"
                                + " from MembershipEntity m " + TERM
                                + " left join OrganizationEntity o on o.id = coalesce(m.organizationId, m.representsId)"
                                + " and o.visibility = PUBLIC"
                                + " where w.visibility = PUBLIC and m.visibility <> DRAFT"
                                + (on == null ? " and (m.stage is null or m.stage = MEMBER)" : " and " + IN_FORCE)
                                + " order by m.networkId, m.id",
                        on == null ? Map.of() : Map.of("on", on),
                        CountedMember.class)
                .getResultList();
    }

    private List<RosterEntry> entries(UUID network, Sight sight, String condition) {
        Map<String, Object> parameters = new HashMap<>(sight.parameters());
        parameters.put("network", network);
        return SpelledOutQuery.of(
                        getEntityManager(),
                        "select new org.spoiwo.api.networks.RosterEntry(m.id, m.content, o.kinds,"
                                + " coalesce(o.name, concat(p.givenName, ' ', p.familyName)))"
                                + " from MembershipEntity m"
                                + " left join OrganizationEntity o on o.id = m.organizationId and " + sight.covers("o")
                                + " left join PersonEntity p on p.id = m.personId and " + sight.covers("p")
                                + " where m.networkId = :network and (m.stage is null or m.stage = MEMBER) and "
                                + condition + " order by m.id",
                        parameters,
                        RosterEntry.class)
                .getResultList();
    }

    /** Where the membership is; nothing if there is none. */
    Optional<UUID> networkOf(UUID membership) {
        return getEntityManager()
                .createQuery("select m.networkId from MembershipEntity m where m.id = :id", UUID.class)
                .setParameter("id", membership)
                .getResultStream()
                .findFirst();
    }

    /** The terms that memberships of the network name. */
    Set<Integer> termsNamedIn(UUID network) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct m.term from MembershipEntity m where m.networkId = :network and m.term is not null",
                        Integer.class)
                .setParameter("network", network)
                .getResultList());
    }

    /** Whether an organisation is a member of the network, or somebody sits in it for one. */
    boolean haveOrganizations(UUID network) {
        return !getEntityManager()
                .createQuery(
                        "select 1 from MembershipEntity m where m.networkId = :network"
                                + " and (m.organizationId is not null or m.representsId is not null)",
                        Integer.class)
                .setParameter("network", network)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** A filter tells nothing of records the caller may not know of. */
    private static void pointingAt(
            String member, List<UUID> targets, ListQuery<PastMembership> memberships, Caller caller) {
        if (!targets.isEmpty()) {
            memberships
                    .where("exists (select 1 from RecordEntity k where k.id in :" + member
                            + " and cast(k.id as String) = " + recorded(member + ".id") + " and "
                            + Sight.of(caller).covers("k") + ")")
                    .with(member, targets);
        }
    }

    /** A member of the snapshot. */
    private static String recorded(String member) {
        return "function('json_value' as String, v.snapshot, '$." + member + "')";
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}
