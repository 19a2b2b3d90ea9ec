package org.spoiwo.api.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.spoiwo.api.persistence.RecordRewriting.Found;
import org.spoiwo.model.record.Resource;

/** What participations say that no history keeps: names, addresses, what somebody asked for. */
@ApplicationScoped
class ParticipantsOnFile {

    private final EntityManager entities;

    ParticipantsOnFile(EntityManager entities) {
        this.entities = entities;
    }

    /** The participations that say something like one of these patterns of SQL. */
    List<Found> saying(List<String> patterns) {
        String condition = IntStream.range(0, patterns.size())
                .mapToObj(i -> "p.content like :pattern" + i + " or a.accommodation like :pattern" + i)
                .collect(Collectors.joining(" or "));
        Query query = entities.createNativeQuery(
                "select p.id from participation p left join participation_accommodation a on a.participation_id = p.id"
                        + " where " + condition,
                UUID.class);
        IntStream.range(0, patterns.size()).forEach(i -> query.setParameter("pattern" + i, patterns.get(i)));
        @SuppressWarnings("unchecked") // the ids of participations
        List<UUID> found = query.getResultList();
        return found.stream().map(id -> new Found(id, Resource.PARTICIPATIONS)).toList();
    }

    /** A participation without what the person said of themselves: by one of their records, or by an address that is theirs. */
    static JsonNode without(List<UUID> ids, Traces traces, JsonNode participation) {
        if (participation instanceof ObjectNode left) {
            if (ids.stream()
                    .anyMatch(id -> id.toString().equals(left.at("/person/id").asText()))) {
                left.remove("accommodation");
            } else if (traces.areWholeIn(left.path("participant"))) {
                left.remove(List.of("participant", "accommodation"));
            }
        }
        return participation;
    }
}
