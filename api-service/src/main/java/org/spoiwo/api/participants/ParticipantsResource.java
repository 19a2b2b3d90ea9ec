package org.spoiwo.api.participants;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.api.persistence.Written;
import org.spoiwo.api.web.RecordBelowResource;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.ViewParameters;
import org.spoiwo.api.web.WriteParameters;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.participants.CheckIn;
import org.spoiwo.model.participants.CheckIns;
import org.spoiwo.model.participants.Participation;
import org.spoiwo.model.participants.ParticipationSummary;
import org.spoiwo.model.record.Reference;

/** Participants of a meeting over HTTP. */
@Path(Routes.API + "/meetings/{meetingId}/participants")
@Tag(name = "Participants")
@Produces(MediaType.APPLICATION_JSON)
public class ParticipantsResource extends RecordBelowResource<Participation, ParticipationEntity, Meeting> {

    private final Participations participations;
    private final CheckingIn checkingIn;

    ParticipantsResource(Participations participations, ParticipationKeeping keeping, CheckingIn checkingIn) {
        super(keeping, Meeting.class, "meetingId");
        this.participations = participations;
        this.checkingIn = checkingIn;
    }

    @GET
    @Operation(
            operationId = "listParticipants",
            summary = "Participants of a meeting",
            description =
                    "In the order in which they were entered. Everybody sees those who are public by what they did there,"
                            + " as members of a network that met, or because they agreed, who may have no record of their own and are told by the"
                            + " name they gave; how many the others were is told by"
                            + " attendance.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    public Response list(
            @BeanParam ParticipationFilter filter, @BeanParam ListParameters list, @BeanParam ViewParameters view) {
        return views.page(participations.page(above(), filter, list, caller.get()), ParticipationSummary.class, view);
    }

    @POST
    @Path("{id}/check-in")
    @RolesAllowed({"EDITOR", "ADMIN"})
    @Operation(
            operationId = "createCheckIn",
            summary = "Write down whether a participant was there",
            description =
                    "PRESENT, ONLINE, EXCUSED or ABSENT, now or at the instant given. Who is that already stays as"
                            + " they are, so it may be sent again. Who cancelled has to be registered anew first, and somebody on the"
                            + " waiting list cannot have stayed away.")
    @APIResponse(responseCode = "200", description = "The participation as it is now")
    public Response checkIn(@RestPath UUID id, byte[] body, @BeanParam WriteParameters parameters) {
        WriteRequest request = parameters.request(caller.get(), "POST " + uri.getPath());
        Participation participation = checkingIn.checkIn(above(), id, submissions.read(body, CheckIn.class), request);
        return views.written(
                new Written<>(shown(participation), Written.Effect.UPDATED, register.referredToBy(id)),
                request.dryRun());
    }

    @POST
    @Path("check-in")
    @RolesAllowed({"EDITOR", "ADMIN"})
    @Operation(
            operationId = "createCheckIns",
            summary = "Write down for many participants whether they were there",
            description = "All of them or none, up to 1000 at a time; the rules are those for one.")
    @APIResponse(responseCode = "200", description = "What they are now, in the order in which they were sent")
    public Response checkInAll(byte[] body, @BeanParam WriteParameters parameters) {
        WriteRequest request = parameters.request(caller.get(), "POST " + uri.getPath());
        return views.confidential(checkingIn.checkIn(above(), submissions.read(body, CheckIns.class), request));
    }

    @Override
    protected Participation shown(Participation participation) {
        return participation.withName(participation.publicName());
    }

    @Override
    protected @Nullable Reference above(Participation participation) {
        return participation.meeting();
    }

    @Override
    protected Participation below(Participation participation, Reference meeting) {
        return participation.withMeeting(meeting);
    }
}
