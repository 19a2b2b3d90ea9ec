package org.spoiwo.model.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Consistent;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.SelfChecking;

/**
 * That an account may process personal data: it has a written authorisation and has signed a confidentiality undertaking
 * (act of 5 August 2022 on the social economy, art. 66).
 *
 * @param from the first day on which it holds; neither signature may be younger
 * @param to the last day; absent while no end is known
 * @param document reference number of the written authorisation
 */
@Consistent
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "That an account may process personal data")
public record Authorisation(
        @Schema(readOnly = true) @Nullable UUID id,

        @NotBlank @Size(max = 255) @Schema(examples = "a.kowalska")
        String account,

        @NotNull LocalDate authorisedOn,
        @NotNull LocalDate undertakingSignedOn,
        @NotNull LocalDate from,
        @Nullable LocalDate to,

        @Size(max = Limits.NAME) @Schema(examples = "ROPS.0052.7.2026") @Nullable
        String document,

        @Schema(readOnly = true) @Nullable Instant recordedAt,

        @Schema(readOnly = true) @Nullable String recordedBy)
        implements SelfChecking {

    @Override
    public Stream<Inconsistency> inconsistencies() {
        return Stream.of(
                        after(authorisedOn, from, "/from", "authorisation.beforeAuthorised"),
                        after(undertakingSignedOn, from, "/from", "authorisation.beforeUndertaking"),
                        after(from, to, "/to", "authorisation.endBeforeStart"))
                .flatMap(found -> found);
    }

    private static Stream<Inconsistency> after(
            @Nullable LocalDate first, @Nullable LocalDate second, String pointer, String code) {
        return first != null && second != null && second.isBefore(first)
                ? Stream.of(new Inconsistency(pointer, code))
                : Stream.empty();
    }
}
