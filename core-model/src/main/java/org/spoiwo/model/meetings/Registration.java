package org.spoiwo.model.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Consistent;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Refers;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.record.SelfChecking;

/**
 * How one registers for a meeting.
 *
 * @param capacity places there are
 * @param waitingList whether a list is kept when they are taken
 * @param notice the information notice (GDPR art. 13) shown, with the version shown
 */
@Consistent
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How one registers for a meeting")
public record Registration(
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @PositiveOrZero @Nullable Integer capacity,
        @Nullable Boolean waitingList,

        @Pattern(regexp = "https?://\\S+", message = "{url.syntax}") @Size(max = Limits.LINE) @Nullable
        String url,

        @Valid @Nullable Notice notice)
        implements SelfChecking {

    @Override
    public Stream<Inconsistency> inconsistencies() {
        return opensAt != null && closesAt != null && closesAt.isBefore(opensAt)
                ? Stream.of(new Inconsistency("/closesAt", "registration.closesBeforeOpens"))
                : Stream.empty();
    }

    /** A version of an information notice. */
    @RefersTo(Resource.DOCUMENTS)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RegistrationNotice", description = "A version of an information notice")
    public record Notice(
            @NotNull UUID id,
            @Schema(readOnly = true) @Nullable String name,
            @Positive @Nullable Integer version) implements Refers {}
}
