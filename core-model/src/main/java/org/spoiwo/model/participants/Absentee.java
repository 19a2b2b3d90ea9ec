package org.spoiwo.model.participants;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.PartialDate;

/**
 * A member of a network who stayed away from several of its meetings in a row without being excused. Three of them end a
 * membership of the regional committee (Act of 5 August 2022 on social economy, art. 57(3)).
 *
 * @param membership id of the membership, which is in force today
 * @param missed the latest meetings missed in a row, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A member who stayed away from several meetings in a row without being excused")
public record Absentee(
        @Schema(description = "Id of the membership") UUID membership,

        @RefersTo(Resource.PEOPLE) @Nullable Reference person,
        @RefersTo(Resource.ORGANIZATIONS) @Nullable Reference organization,
        List<Missed> missed) {

    /** A meeting that they missed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MissedMeeting", description = "A meeting that a member missed")
    public record Missed(
            @Schema(description = "Id of the meeting") UUID id,

            String title,
            @Nullable PartialDate startDate) {}
}
