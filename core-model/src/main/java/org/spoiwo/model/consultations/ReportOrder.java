package org.spoiwo.model.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Limits;

/**
 * What the office itself says in the report on a consultation.
 *
 * @param introduction before everything else
 * @param summary after everything else
 * @param correction what is put right by this edition, and why; of every edition but the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What the office itself says in the report; everything else is put together by the service")
public record ReportOrder(
        @Size(max = Limits.TEXT)
        @Schema(description = "Stands at the beginning", examples = "Konsultacje trwały 35 dni.")
        @Nullable
        String introduction,

        @Size(max = Limits.TEXT) @Schema(description = "Stands at the end") @Nullable
        String summary,

        @Size(max = Limits.LINE)
        @Schema(description = "What this edition puts right, and why; required of every edition but the first")
        @Nullable
        String correction) {}
