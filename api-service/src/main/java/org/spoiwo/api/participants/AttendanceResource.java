package org.spoiwo.api.participants;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.spoiwo.api.persistence.CurrentRecords;
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.Views;
import org.spoiwo.model.meetings.Meeting;

/** How many came to a meeting. */
@Path(Routes.API + "/meetings/{meetingId}/attendance")
@Tag(name = "Participants")
@Produces(MediaType.APPLICATION_JSON)
public class AttendanceResource {

    private final CurrentRecords current;
    private final Counting counting;
    private final Views views;
    private final CurrentCaller caller;

    AttendanceResource(CurrentRecords current, Counting counting, Views views, CurrentCaller caller) {
        this.current = current;
        this.counting = counting;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getAttendance",
            summary = "How many came to a meeting: as stated, and as counted",
            description =
                    "The two are never mixed up. Without an account, numbers that would say something of one to four"
                            + " people are suppressed, and so are those from which they would follow; people whose participation is"
                            + " public are counted openly.")
    @APIResponse(responseCode = "200", description = "What is stated, and what is counted")
    public Response attendance(@RestPath UUID meetingId) {
        return views.plain(counting.attendance(current.found(Meeting.class, meetingId, caller.get()), caller.get()));
    }
}
