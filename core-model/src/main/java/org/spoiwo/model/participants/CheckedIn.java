package org.spoiwo.model.participants;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.spoiwo.model.vocabulary.ParticipationStatus;

/**
 * What a check-in of several participants left them as.
 *
 * @param items in the order in which they were sent
 */
@Schema(description = "What a check-in of several participants left them as")
public record CheckedIn(List<Item> items) {

    /**
     * One of them.
     *
     * @param version of its record by now
     */
    @Schema(name = "CheckedInParticipant", description = "A participant who was checked in")
    public record Item(UUID id, ParticipationStatus status, int version) {}
}
