package org.spoiwo.model.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a report as a list shows it.
 *
 * @param sha256 of the bytes of the edition as JSON, in hexadecimal
 * @param retouched that something was taken out of it after it had been published
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An edition of a report as a list shows it")
public record ReportEdition(
        int number,
        Instant publishedAt,

        @Schema(description = "What this edition puts right, and why") @Nullable
        String correction,

        @Schema(description = "How many comments are in its table")
        int comments,

        @Schema(
                description =
                        "SHA-256, in hexadecimal, of the bytes of this edition as JSON before any Content-Encoding")
        String sha256,

        ConsultationReport.@Nullable Retouched retouched) {}
