package org.spoiwo.model.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.ConsultationWarningKind;

/**
 * Something about the dates of a consultation that the law or its own words would have otherwise. History is full of it.
 *
 * @param pointer JSON Pointer of the member
 * @param expected the day that it would have been, or the first that it could have been
 * @param days the length in days that it has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "Something about the dates that the law or the source itself would have otherwise; kept all the same")
public record ConsultationWarning(
        ConsultationWarningKind kind,
        @Schema(examples = "/rounds/0/closesOn") String pointer,
        @Nullable PartialDate expected,
        @Nullable Integer days) {}
