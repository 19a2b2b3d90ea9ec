package org.spoiwo.api.registrations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spoiwo.api.mail.MailAddress;
import org.spoiwo.api.security.PrivateLink;
import org.spoiwo.model.vocabulary.ParticipationStatus;

/** Registrations, their links, and the places they are for. */
@ApplicationScoped
public class Registrations implements PanacheRepositoryBase<RegistrationEntity, UUID> {

    /** Who has one of the places; whoever stays away without a word keeps it. */
    static final List<ParticipationStatus> HOLDING = List.of(
            ParticipationStatus.REGISTERED,
            ParticipationStatus.CONFIRMED,
            ParticipationStatus.PRESENT,
            ParticipationStatus.ONLINE,
            ParticipationStatus.ABSENT);

    /** The registration of an address for a meeting, unless the place was given back. */
    Optional<RegistrationEntity> of(UUID meeting, String email) {
        return find("meetingId = ?1 and emailHash = ?2", meeting, MailAddress.hash(email))
                .firstResultOptional();
    }

    /** A new link to a registration; older ones stay good. */
    PrivateLink linkTo(UUID participation) {
        PrivateLink link = PrivateLink.to(participation);
        getEntityManager().persist(new RegistrationLinkEntity(link));
        return link;
    }

    /** The registration that the link is for, if it really is. */
    Optional<RegistrationEntity> behind(String token) {
        return PrivateLink.of(token)
                .filter(link -> getEntityManager().find(RegistrationLinkEntity.class, link.fingerprint()) != null)
                .flatMap(link -> findByIdOptional(link.target()));
    }

    /** The participation is gone, and with it the way to it. */
    void forget(UUID participation) {
        getEntityManager()
                .createQuery("delete from RegistrationLinkEntity l where l.participationId = :id")
                .setParameter("id", participation)
                .executeUpdate();
        deleteById(participation);
    }

    /** How many places of the meeting are taken; those without names count as many as they are. */
    long placesTaken(UUID meeting) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(coalesce(p.unnamed, 1)), 0) from ParticipationEntity p"
                                + " where p.meetingId = :meeting and p.status in :holding",
                        Long.class)
                .setParameter("meeting", meeting)
                .setParameter("holding", HOLDING)
                .getSingleResult();
    }

    /** Who has waited longest. */
    Optional<UUID> firstWaiting(UUID meeting) {
        return getEntityManager()
                .createQuery(
                        "select p.id from ParticipationEntity p where p.meetingId = :meeting and p.status = :waiting"
                                + " order by p.id",
                        UUID.class)
                .setParameter("meeting", meeting)
                .setParameter("waiting", ParticipationStatus.WAIT_LISTED)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Where on the waiting list somebody is; the first is 1. */
    int position(UUID meeting, UUID participation) {
        return getEntityManager()
                .createQuery(
                        "select count(*) from ParticipationEntity p where p.meetingId = :meeting"
                                + " and p.status = :waiting and p.id <= :id",
                        Long.class)
                .setParameter("meeting", meeting)
                .setParameter("waiting", ParticipationStatus.WAIT_LISTED)
                .setParameter("id", participation)
                .getSingleResult()
                .intValue();
    }

    /** Of those who registered, the ones who mean to come, or would like to. */
    List<UUID> expecting(UUID meeting) {
        return getEntityManager()
                .createQuery(
                        "select p.id from ParticipationEntity p join RegistrationEntity r on r.participationId = p.id"
                                + " where p.meetingId = :meeting and p.status in :expecting order by p.id",
                        UUID.class)
                .setParameter("meeting", meeting)
                .setParameter(
                        "expecting",
                        List.of(
                                ParticipationStatus.REGISTERED,
                                ParticipationStatus.WAIT_LISTED,
                                ParticipationStatus.CONFIRMED))
                .getResultList();
    }
}
