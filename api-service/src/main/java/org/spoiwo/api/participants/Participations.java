package org.spoiwo.api.participants;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spoiwo.api.meetings.MeetingEntity;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.paging.ListQuery;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.paging.SortOrder;
import org.spoiwo.api.persistence.Sight;
import org.spoiwo.api.persistence.SpelledOutQuery;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.participants.Appearance;
import org.spoiwo.model.participants.ParticipationSummary;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.vocabulary.Capacity;
import org.spoiwo.model.vocabulary.MembershipRole;
import org.spoiwo.model.vocabulary.ParticipationMode;
import org.spoiwo.model.vocabulary.ParticipationStatus;
import org.spoiwo.model.vocabulary.Visibility;

/** Participations and how they are found. */
@ApplicationScoped
public class Participations implements PanacheRepositoryBase<ParticipationEntity, UUID> {

    private static final List<SortOrder<ParticipationSummary>> ORDERS =
            List.of(SortOrder.byId("id", "p.id", ParticipationSummary::id));

    private static final List<SortOrder<Appearance>> MEETING_ORDERS = List.of(
            SortOrder.byDate("startDate", "m.sortDate", "m.id", each -> MeetingEntity.sortDate(each.startDate())));

    private static final String SUMMARY = "new org.spoiwo.model.participants.ParticipationSummary(p.id, q.id,"
            + " concat(q.givenName, ' ', q.familyName), p.publicName, o.id, o.name, r.id, r.name, p.capacity,"
            + " n.id, n.name, p.mode, p.status, p.designation, p.unnamed, p.visibility)";

    /** Somebody who came in their place: named as them, or as their membership. */
    private static final String DEPUTY =
            "select 1 from ReferenceEntity f join ParticipationEntity d on d.id = f.ownerId"
                    + " where f.relation = 'deputyFor' and d.meetingId = p.meetingId and (d.status = PRESENT or d.status = ONLINE)"
                    + " and (f.targetId = coalesce(p.personId, p.organizationId) or f.targetId in (select w.id"
                    + " from MembershipEntity w where w.networkId = :network"
                    + " and coalesce(w.personId, w.organizationId) = coalesce(p.personId, p.organizationId)))";

    private static final List<ParticipationStatus> ATTENDANCE = Stream.of(ParticipationStatus.values())
            .filter(ParticipationStatus::isOfAttendance)
            .toList();

    /** Who belongs to a network without taking part in it as its member. */
    private static final List<MembershipRole> BESIDE = List.of(MembershipRole.OBSERVER, MembershipRole.EXPERT);

    /** One statement; people and bodies the caller may not know of are left out of their rows. */
    Page<ParticipationSummary> page(UUID meeting, ParticipationFilter filter, ListParameters list, Caller caller) {
        QueryParameters query = new QueryParameters();
        Sight sight = Sight.of(caller);
        return ListQuery.of(ParticipationSummary.class, SUMMARY, named(sight))
                .in(sight, "p")
                .where("p.meetingId = :meeting")
                .with("meeting", meeting)
                .in("p.status", "status", query.enums("status", filter.status, ParticipationStatus.class))
                .in("p.capacity", "capacity", query.enums("capacity", filter.capacity, Capacity.class))
                .in("p.mode", "mode", query.enums("mode", filter.mode, ParticipationMode.class))
                .pointsAt("p.personId", query.ids("person", filter.person))
                .pointsAt("p.organizationId", query.ids("organization", filter.organization))
                .pointsAt("p.asMemberOfId", query.ids("asMemberOf", filter.asMemberOf))
                .refersTo("p.id", "represents", query.ids("represents", filter.represents))
                .page(getEntityManager(), query, list, false, ORDERS);
    }

    /** Those of the meeting that have one of these ids; one statement. */
    List<ParticipationEntity> of(UUID meeting, Collection<UUID> ids) {
        return list("meetingId = ?1 and id in ?2", meeting, ids);
    }

    /** All of the meeting that the caller may see, with names as far as they may know them; one statement. */
    List<SheetRow> sheet(UUID meeting, Caller caller) {
        Sight sight = Sight.of(caller);
        return SpelledOutQuery.of(
                        getEntityManager(),
                        "select new org.spoiwo.api.participants.SheetRow(p.id, p.maintainers, p.content,"
                                + " p.publicName, q.givenName, q.familyName, o.name, r.name, n.name) from "
                                + named(sight)
                                + " where p.meetingId = :meeting and " + sight.covers("p"),
                        with(sight, Map.of("meeting", meeting)),
                        SheetRow.class)
                .getResultList();
    }

    /** The meetings at which a person took part, or did something; one statement. */
    Page<Appearance> meetingsOf(UUID person, ListParameters list, Caller caller) {
        Sight sight = Sight.of(caller);
        return ListQuery.of(
                        Appearance.class,
                        "new org.spoiwo.model.participants.Appearance(m.id, m.title, m.startDate, m.visibility)",
                        "MeetingEntity m")
                .in(sight, "m")
                // a participation lies within its meeting; a meeting within nothing
                .where("m.id in (select coalesce(r.withinId, r.id) from ReferenceEntity f join RecordEntity r"
                        + " on r.id = f.ownerId where f.targetId = :person and f.relation in"
                        + " ('person', 'contributions.person', 'agenda.contributions.person')"
                        + " and (r.resource = MEETINGS or r.resource = PARTICIPATIONS) and " + sight.covers("r") + ")")
                .with("person", person)
                .page(getEntityManager(), new QueryParameters(), list, true, MEETING_ORDERS);
    }

    /** How a person took part in these meetings, as far as the caller may know; one statement. */
    Map<UUID, ParticipationSummary> ofPerson(UUID person, Collection<UUID> meetings, Caller caller) {
        Sight sight = Sight.of(caller);
        Map<UUID, ParticipationSummary> found = new HashMap<>();
        SpelledOutQuery.of(
                        getEntityManager(),
                        "select p.meetingId, " + SUMMARY + " from " + named(sight)
                                + " where p.personId = :person and p.meetingId in :meetings and " + sight.covers("p"),
                        with(sight, Map.of("person", person, "meetings", meetings)),
                        Object[].class)
                .getResultList()
                .forEach(row -> found.put((UUID) row[0], (ParticipationSummary) row[1]));
        return found;
    }

    /** Of these meetings, those at which the person did something that is tied to no item: the id, and the meeting. */
    List<Object[]> meetingsWithActsOf(UUID person, Collection<UUID> meetings) {
        return SpelledOutQuery.of(
                        getEntityManager(),
                        "select m.id, m.content from MeetingEntity m where m.id in :meetings and m.id in (select f.ownerId"
                                + " from ReferenceEntity f where f.targetId = :person and f.relation = 'contributions.person')",
                        Map.of("person", person, "meetings", meetings),
                        Object[].class)
                .getResultList();
    }

    /** The items of these meetings at which the person did something: the meeting's id, the item's id, and the item. */
    List<Object[]> itemsWithActsOf(UUID person, Collection<UUID> meetings) {
        return SpelledOutQuery.of(
                        getEntityManager(),
                        "select a.meetingId, a.id, a.content from AgendaItemEntity a where a.meetingId in :meetings"
                                + " and a.id in (select f.partId from ReferenceEntity f where f.targetId = :person"
                                + " and f.relation = 'agenda.contributions.person') order by a.meetingId, a.sequence",
                        Map.of("person", person, "meetings", meetings),
                        Object[].class)
                .getResultList();
    }

    /** The meetings of a network as each saw them who missed at least so many, in the order of time; one statement. */
    List<Session> sessions(UUID network, int missed, Caller caller) {
        Sight sight = Sight.of(caller);
        return SpelledOutQuery.of(
                        getEntityManager(),
                        "select new org.spoiwo.api.participants.Session(coalesce(p.personId, p.organizationId), m.id,"
                                + " m.title, m.startDate, case when p.status = ABSENT and not exists (" + DEPUTY
                                + ") then true else false end)"
                                + " from ParticipationEntity p join MeetingEntity m on m.id = p.meetingId"
                                + " where p.asMemberOfId = :network and p.status in :attendance"
                                + " and coalesce(p.personId, p.organizationId) in ("
                                + "select coalesce(x.personId, x.organizationId) from ParticipationEntity x"
                                + " where x.asMemberOfId = :network and x.status = ABSENT"
                                + " group by coalesce(x.personId, x.organizationId) having count(*) >= :missed)"
                                + " and " + sight.covers("p") + " and " + sight.covers("m")
                                + " order by coalesce(p.personId, p.organizationId), m.sortDate, m.id",
                        with(sight, Map.of("network", network, "missed", (long) missed, "attendance", ATTENDANCE)),
                        Session.class)
                .getResultList();
    }

    /** The memberships of these people and organisations that may be in force on that day; one statement. */
    List<MemberToday> membersToday(UUID network, Collection<UUID> holders, LocalDate day, Caller caller) {
        Sight sight = Sight.of(caller);
        return SpelledOutQuery.of(
                        getEntityManager(),
                        "select new org.spoiwo.api.participants.MemberToday(m.id, m.personId, m.organizationId, q.id,"
                                + " concat(q.givenName, ' ', q.familyName), o.id, o.name) from MembershipEntity m"
                                + " left join PersonEntity q on q.id = m.personId and " + sight.covers("q")
                                + " left join OrganizationEntity o on o.id = m.organizationId and " + sight.covers("o")
                                + " where m.networkId = :network and coalesce(m.personId, m.organizationId) in :holders"
                                + " and (m.fromEarliest is null or m.fromEarliest <= :day)"
                                + " and (m.toLatest is null or m.toLatest >= :day) and " + sight.covers("m")
                                + " order by m.id",
                        with(sight, Map.of("network", network, "holders", holders, "day", day)),
                        MemberToday.class)
                .getResultList();
    }

    /** Participations with what they refer to, as far as it is in sight. */
    private static String named(Sight sight) {
        return "ParticipationEntity p"
                + " left join PersonEntity q on q.id = p.personId and " + sight.covers("q")
                + " left join OrganizationEntity o on o.id = p.organizationId and " + sight.covers("o")
                + " left join RecordEntity r on r.id = p.representedId and " + sight.covers("r")
                + " left join NetworkEntity n on n.id = p.asMemberOfId and " + sight.covers("n");
    }

    private static Map<String, Object> with(Sight sight, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(sight.parameters());
        all.putAll(parameters);
        return all;
    }

    /** How many people there are at a meeting by status, capacity and mode; drafts do not count. One statement. */
    List<CountedRow> countedAt(UUID meeting) {
        List<CountedRow> counted = new ArrayList<>();
        for (Object[] row : rows(getEntityManager()
                .createNativeQuery("select coalesce(p.status, ''), coalesce(p.capacity, ''), coalesce(p.mode, ''),"
                        + " case when p.visibility = 'PUBLIC' then 1 else 0 end, sum(coalesce(p.unnamed, 1))"
                        + " from participation p where p.meeting_id = :meeting and p.visibility <> 'DRAFT'"
                        + " group by 1, 2, 3, 4")
                .setParameter("meeting", meeting))) {
            int count = ((Number) row[4]).intValue();
            // whoever is at a meeting is there once
            counted.add(new CountedRow(texts(row, 3), isTrue(row[3]), count, strangers(count)));
        }
        return counted;
    }

    /** How often people came to public meetings, by these; one statement. */
    List<CountedRow> counted(List<CountedBy> by) {
        String columns = by.stream().map(CountedBy::column).collect(Collectors.joining(", "));
        String places = IntStream.rangeClosed(1, by.size() + 1)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        List<CountedRow> counted = new ArrayList<>();
        for (Object[] row : rows(getEntityManager()
                .createNativeQuery("select " + columns + ", case when p.visibility = 'PUBLIC' then 1 else 0 end,"
                        + " sum(coalesce(p.unnamed, 1)), sum(coalesce(p.unnamed, 1) - 1),"
                        + " group_concat(distinct cast(coalesce(p.person_id, p.id) as char) limit 5)"
                        + " from participation p join meeting m on m.id = p.meeting_id"
                        + " left join network n on n.id = m.network_id and n.visibility = 'PUBLIC'"
                        + " left join organization o on o.id = coalesce(p.represented_id, p.organization_id)"
                        + " and o.visibility = 'PUBLIC'"
                        + " where m.visibility = 'PUBLIC' and p.visibility <> 'DRAFT' and p.status in ('PRESENT', 'ONLINE')"
                        + " group by " + places))) {
            int at = by.size();
            Set<Object> persons = new HashSet<>(strangers(((Number) row[at + 2]).intValue()));
            persons.addAll(List.of(String.valueOf(row[at + 3]).split(",", -1)));
            counted.add(new CountedRow(texts(row, at), isTrue(row[at]), ((Number) row[at + 1]).intValue(), persons));
        }
        return counted;
    }

    @SuppressWarnings("unchecked") // of several columns
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static List<String> texts(Object[] row, int count) {
        return Stream.of(row).limit(count).map(String::valueOf).toList();
    }

    private static boolean isTrue(Object flag) {
        return ((Number) flag).intValue() == 1;
    }

    /** People of whom nothing is known but that there are so many; five are as good as all. */
    private static Set<Object> strangers(int count) {
        return Stream.generate(Object::new).limit(Math.min(count, 5)).collect(Collectors.toSet());
    }

    /** Whether the person takes part in the meeting already, in another record than this. */
    boolean isThere(UUID person, UUID meeting, UUID self) {
        return count("personId = ?1 and meetingId = ?2 and id <> ?3", person, meeting, self) > 0;
    }

    /**
     * The networks of which one of these – a person, an organisation, a membership – may have been a member on one of these
     * days. Drafts say nothing yet.
     */
    List<UUID> networksOfMembers(
            Collection<UUID> holders, Collection<UUID> networks, LocalDate earliest, LocalDate latest) {
        return getEntityManager()
                .createQuery(
                        "select distinct m.networkId from MembershipEntity m where m.networkId in :networks"
                                + " and (m.personId in :holders or m.organizationId in :holders or m.id in :holders)"
                                + " and (m.fromEarliest is null or m.fromEarliest <= :latest)"
                                + " and (m.toLatest is null or m.toLatest >= :earliest)"
                                + " and (m.role is null or m.role not in :beside) and m.visibility <> :draft",
                        UUID.class)
                .setParameter("networks", networks)
                .setParameter("holders", holders)
                .setParameter("earliest", earliest)
                .setParameter("latest", latest)
                .setParameter("beside", BESIDE)
                .setParameter("draft", Visibility.DRAFT)
                .getResultList();
    }
}
