package org.spoiwo.api.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Meetings at which two people are entered as participants: as long as they are, they cannot be one. */
@ApplicationScoped
class SharedMeetings {

    private static final int MOST = 100;

    private final EntityManager entities;

    SharedMeetings(EntityManager entities) {
        this.entities = entities;
    }

    List<UUID> of(UUID person, UUID other) {
        return entities.createQuery(
                        "select p.meetingId from ParticipationEntity p join ParticipationEntity o"
                                + " on o.meetingId = p.meetingId where p.personId = :person and o.personId = :other"
                                + " order by p.meetingId",
                        UUID.class)
                .setParameter("person", person)
                .setParameter("other", other)
                .setMaxResults(MOST)
                .getResultList();
    }
}
