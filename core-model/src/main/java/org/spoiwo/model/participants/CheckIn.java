package org.spoiwo.model.participants;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Consistent;
import org.spoiwo.model.record.SelfChecking;
import org.spoiwo.model.vocabulary.ParticipationStatus;

/**
 * Whether a participant was there.
 *
 * @param at when that was seen; now, when left out
 */
@Consistent
@Schema(description = "Whether a participant was there")
public record CheckIn(
        @Schema(description = "PRESENT, ONLINE, EXCUSED or ABSENT") @NotNull
        ParticipationStatus status,

        @Schema(description = "When that was seen; now, when left out") @Nullable
        Instant at)
        implements SelfChecking {

    @Override
    public Stream<Inconsistency> inconsistencies() {
        return status == null || status.isOfAttendance()
                ? Stream.empty()
                : Stream.of(new Inconsistency("/status", "checkIn.status"));
    }
}
