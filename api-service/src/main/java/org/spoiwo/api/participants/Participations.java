package org.spoiwo.api.participants;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.paging.ListQuery;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.paging.SortOrder;
import org.spoiwo.api.persistence.Sight;
import org.spoiwo.api.security.Caller;
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

    /** Who belongs to a network without taking part in it as its member. */
    private static final List<MembershipRole> BESIDE = List.of(MembershipRole.OBSERVER, MembershipRole.EXPERT);

    /** One statement; people and bodies the caller may not know of are left out of their rows. */
    Page<ParticipationSummary> page(UUID meeting, ParticipationFilter filter, ListParameters list, Caller caller) {
        QueryParameters query = new QueryParameters();
        Sight sight = Sight.of(caller);
        return ListQuery.of(
                        ParticipationSummary.class,
                        "new org.spoiwo.model.participants.ParticipationSummary(p.id, q.id,"
                                + " concat(q.givenName, ' ', q.familyName), o.id, o.name, r.id, r.name, p.capacity,"
                                + " n.id, n.name, p.mode, p.status, p.designation, p.unnamed, p.visibility)",
                        "ParticipationEntity p"
                                + " left join PersonEntity q on q.id = p.personId and " + sight.covers("q")
                                + " left join OrganizationEntity o on o.id = p.organizationId and " + sight.covers("o")
                                + " left join RecordEntity r on r.id = p.representedId and " + sight.covers("r")
                                + " left join NetworkEntity n on n.id = p.asMemberOfId and " + sight.covers("n"))
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
