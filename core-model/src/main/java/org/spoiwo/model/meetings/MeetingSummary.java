package org.spoiwo.model.meetings;

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
import org.spoiwo.model.vocabulary.MeetingForm;
import org.spoiwo.model.vocabulary.MeetingKind;
import org.spoiwo.model.vocabulary.MeetingStatus;
import org.spoiwo.model.vocabulary.Openness;
import org.spoiwo.model.vocabulary.Visibility;

/**
 * A meeting as a list shows it.
 *
 * @param network the first convening network
 * @param organizer the first organiser
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A meeting as a list shows it")
public record MeetingSummary(
        UUID id,
        String title,
        @Nullable Integer ordinal,
        @Nullable MeetingKind kind,
        @Nullable MeetingForm form,
        @Nullable MeetingStatus status,
        @Nullable Openness openness,
        @Nullable PartialDate startDate,
        @Nullable PartialDate endDate,
        @Nullable String locality,
        List<RegionCode> regions,
        @RefersTo(Resource.NETWORKS) @Nullable Reference network,
        @RefersTo(Resource.ORGANIZATIONS) @Nullable Reference organizer,
        Visibility visibility) {

    /** From the columns of a list query, where a reference is an id and a name. */
    public MeetingSummary(
            UUID id,
            String title,
            @Nullable Integer ordinal,
            @Nullable MeetingKind kind,
            @Nullable MeetingForm form,
            @Nullable MeetingStatus status,
            @Nullable Openness openness,
            @Nullable PartialDate startDate,
            @Nullable PartialDate endDate,
            @Nullable String locality,
            List<RegionCode> regions,
            @Nullable UUID networkId,
            @Nullable String networkName,
            @Nullable UUID organizerId,
            @Nullable String organizerName,
            Visibility visibility) {
        this(
                id,
                title,
                ordinal,
                kind,
                form,
                status,
                openness,
                startDate,
                endDate,
                locality,
                regions,
                Reference.orNull(networkId, networkName),
                Reference.orNull(organizerId, organizerName),
                visibility);
    }
}
