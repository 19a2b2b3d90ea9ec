package org.spoiwo.model.participants;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.meetings.Attendance;

/**
 * Who came to a meeting: what sources state, and what the service counts. The two stand side by side, because neither is a
 * correction of the other.
 *
 * @param stated as in the meeting
 * @param counted the participations that are recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Who came to a meeting: what sources state, and what the service counts")
public record MeetingAttendance(@Nullable Attendance stated, Counted counted) {

    /** People counted; an organisation that says no number counts as one. */
    @Schema(
            name = "CountedAttendance",
            description = "People counted; an organisation that says no number counts as one")
    public record Counted(Tallied total, List<Tallied> byStatus, List<Tallied> byCapacity, List<Tallied> byMode) {}
}
