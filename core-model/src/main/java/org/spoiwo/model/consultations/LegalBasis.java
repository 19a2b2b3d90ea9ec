package org.spoiwo.model.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Limits;

/**
 * What a consultation rests on, and the days it asks for. They belong to the act and are therefore data: 35 and 30 for
 * programmes of development policy (Act of 6 December 2006 on the principles of development policy, art. 19a(2) with
 * art. 6(5) and (6)), 14 for cross-border ones (art. 14s(2)), others by local law.
 *
 * @param act name or number of the act, with the article
 * @param minimumDays days after that of the announcement for which comments must at least be taken
 * @param reportDays days after the deadline by which the report is due
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a consultation rests on, and the days it asks for")
public record LegalBasis(
        @NotBlank
        @Size(max = Limits.NAME)
        @Schema(examples = "ustawa z 6 grudnia 2006 r. o zasadach prowadzenia polityki rozwoju, art. 19a")
        String act,

        @PositiveOrZero @DecimalMax("3650") @Schema(examples = "35") @Nullable
        Integer minimumDays,

        @PositiveOrZero @DecimalMax("3650") @Schema(examples = "30") @Nullable
        Integer reportDays) {}
