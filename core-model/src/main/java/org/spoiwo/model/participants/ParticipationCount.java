package org.spoiwo.model.participants;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.Capacity;
import org.spoiwo.model.vocabulary.OrganizationKind;
import org.spoiwo.model.vocabulary.ParticipationMode;

/**
 * How often people came, of a sort. Only what was grouped by is there, as far as it is recorded.
 *
 * @param network that convened the meeting
 * @param regions of the meeting, all of them: who came to a meeting of two regions is counted once
 * @param year of the meeting
 * @param kinds of the organisation represented, all of them
 * @param count absent when suppressed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How often people came, of a sort")
public record ParticipationCount(
        @RefersTo(Resource.NETWORKS) @Nullable Reference network,
        List<RegionCode> regions,
        @Nullable Integer year,
        List<OrganizationKind> kinds,
        @Nullable Capacity capacity,
        @Nullable ParticipationMode mode,
        @Nullable Integer count,
        boolean suppressed) {

    public ParticipationCount {
        regions = Lists.orEmpty(regions);
        kinds = Lists.orEmpty(kinds);
    }
}
