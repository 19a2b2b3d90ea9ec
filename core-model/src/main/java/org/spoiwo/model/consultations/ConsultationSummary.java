package org.spoiwo.model.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.ConsultationStage;
import org.spoiwo.model.vocabulary.Visibility;

/** A consultation as a list shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A consultation as a list shows it")
public record ConsultationSummary(
        UUID id,
        String title,
        @RefersTo(Resource.PROGRAMMES) @Nullable Reference programme,

        @RefersTo({Resource.ORGANIZATIONS, Resource.NETWORKS}) @Nullable
        Reference conductor,

        @Nullable ConsultationStage stage,

        @Schema(description = "Of the first round") @Nullable
        PartialDate opensOn,

        @Schema(description = "Of the last round") @Nullable PartialDate closesOn,
        @Nullable PartialDate reportDueOn,
        List<RegionCode> regions,
        Visibility visibility) {

    /** From the columns of a list query, where a reference is an id and a name. */
    public ConsultationSummary(
            UUID id,
            String title,
            @Nullable UUID programmeId,
            @Nullable String programmeName,
            @Nullable UUID conductorId,
            @Nullable String conductorName,
            @Nullable ConsultationStage stage,
            @Nullable PartialDate opensOn,
            @Nullable PartialDate closesOn,
            @Nullable PartialDate reportDueOn,
            List<RegionCode> regions,
            Visibility visibility) {
        this(
                id,
                title,
                Reference.orNull(programmeId, programmeName),
                Reference.orNull(conductorId, conductorName),
                stage,
                opensOn,
                closesOn,
                reportDueOn,
                regions,
                visibility);
    }
}
