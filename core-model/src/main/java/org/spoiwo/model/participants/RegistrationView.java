package org.spoiwo.model.participants;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.ParticipationMode;
import org.spoiwo.model.vocabulary.ParticipationStatus;

/** A registration as its private link shows it: nothing about the person, who knows it, and whose link may be found. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ShownRegistration", description = "A registration as its private link shows it")
public record RegistrationView(
        Reference meeting,
        @Nullable PartialDate startDate,
        @Nullable PartialDate endDate,
        ParticipationStatus status,

        @Schema(description = "On the waiting list, the first is 1") @Nullable
        Integer position,

        @Nullable ParticipationMode mode,

        @Schema(description = "Whether everybody is told the name; POST …/listing-withdrawal takes that back")
        boolean listed) {}
