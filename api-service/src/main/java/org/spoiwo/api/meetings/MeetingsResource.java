package org.spoiwo.api.meetings;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.web.RecordResource;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.ViewParameters;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.meetings.MeetingSummary;

/** Meetings over HTTP. */
@Path(Routes.API + "/meetings")
@Tag(name = "Meetings")
@Produces(MediaType.APPLICATION_JSON)
public class MeetingsResource extends RecordResource<Meeting, MeetingEntity> {

    private final Meetings meetings;

    MeetingsResource(Meetings meetings, MeetingPlanning keeping) {
        super(keeping);
        this.meetings = meetings;
    }

    @GET
    @Operation(
            operationId = "listMeetings",
            summary = "Meetings",
            description =
                    "Newest first; sort: startDate, -startDate, title, -title. A meeting whose year is not known stands by month and day in the year 1: last, newest first.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    public Response list(
            @BeanParam MeetingFilter filter, @BeanParam ListParameters list, @BeanParam ViewParameters view) {
        return views.page(meetings.page(filter, list, caller.get()), MeetingSummary.class, view);
    }
}
