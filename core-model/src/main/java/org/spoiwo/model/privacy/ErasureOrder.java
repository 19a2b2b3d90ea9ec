package org.spoiwo.model.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.vocabulary.ErasureBasis;

/**
 * Why a person is to be erased.
 *
 * @param reason what the decision says, without the name: it stays when the name has gone
 */
@Schema(description = "Why a person is to be erased")
public record ErasureOrder(
        @NotNull ErasureBasis basis,

        @NotBlank @Size(max = Limits.LINE) @Schema(examples = "Wniosek z 3 listopada 2026 r., ROPS.0142.11.2026")
        String reason) {}
