package org.spoiwo.model.participants;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Consistent;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.record.SelfChecking;
import org.spoiwo.model.vocabulary.ParticipationStatus;

/**
 * Which participants were there: all of them, or none is written down.
 *
 * @param participations ids of participations in the meeting
 * @param at when that was seen; now, when left out
 */
@Consistent
@Schema(description = "Which participants were there")
public record CheckIns(
        @Schema(description = "Ids of participations in the meeting") @Size(min = 1, max = MOST)
        List<UUID> participations,

        @Schema(description = "PRESENT, ONLINE, EXCUSED or ABSENT") @NotNull
        ParticipationStatus status,

        @Schema(description = "When that was seen; now, when left out") @Nullable
        Instant at)
        implements SelfChecking {

    /** A full hall, in one transaction. */
    public static final int MOST = 1_000;

    public CheckIns {
        participations = Lists.orEmpty(participations);
    }

    @Override
    public Stream<Inconsistency> inconsistencies() {
        return status == null || status.isOfAttendance()
                ? Stream.empty()
                : Stream.of(new Inconsistency("/status", "checkIn.status"));
    }
}
