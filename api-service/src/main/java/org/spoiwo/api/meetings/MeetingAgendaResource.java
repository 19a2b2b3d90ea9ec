package org.spoiwo.api.meetings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.agenda.AgendaTree;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.persistence.CurrentRecords;
import org.spoiwo.api.persistence.RecordRegister;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.web.RecordResource;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.SubmissionReader;
import org.spoiwo.api.web.ViewParameters;
import org.spoiwo.api.web.Views;
import org.spoiwo.api.web.WriteParameters;
import org.spoiwo.model.meetings.Agenda;
import org.spoiwo.model.meetings.AgendaItem;
import org.spoiwo.model.meetings.Meeting;

/** The agenda of one meeting over HTTP. Its items share the meeting's version: that is what their ETag begins with. */
@Path(Routes.API + "/meetings/{meetingId}/agenda-items")
@Tag(name = "Agenda items")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingAgendaResource {

    private final CurrentRecords current;
    private final AgendaEditing editing;
    private final SubmissionReader submissions;
    private final Views views;
    private final RecordRegister register;
    private final CurrentCaller caller;

    MeetingAgendaResource(
            CurrentRecords current,
            AgendaEditing editing,
            SubmissionReader submissions,
            Views views,
            RecordRegister register,
            CurrentCaller caller) {
        this.current = current;
        this.editing = editing;
        this.submissions = submissions;
        this.views = views;
        this.register = register;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getAgenda", summary = "The agenda of a meeting, as a tree")
    @APIResponse(responseCode = "200", description = "All its items in their order")
    public Response list(@RestPath UUID meetingId, @BeanParam ViewParameters view) {
        Meeting meeting = current.found(Meeting.class, meetingId, caller.get());
        return views.part(new Agenda(meeting.agenda()), meeting, register.referredToBy(meetingId), view);
    }

    @GET
    @Path("{itemId}")
    @Operation(operationId = "getAgendaItem", summary = "One agenda item with its children")
    @APIResponse(responseCode = "200", description = "The item")
    public Response read(@RestPath UUID meetingId, @RestPath UUID itemId, @BeanParam ViewParameters view) {
        Meeting meeting = current.found(Meeting.class, meetingId, caller.get());
        AgendaItem item = AgendaTree.find(meeting.agenda(), itemId)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        return views.part(item, meeting, register.referredToBy(meetingId), view);
    }

    @POST
    @RolesAllowed({"EDITOR", "ADMIN"})
    @Operation(operationId = "createAgendaItem", summary = "Put a new item at the end of an agenda")
    @APIResponse(responseCode = "201", description = "The item as it was entered")
    public Response create(
            @RestPath UUID meetingId,
            @Parameter(description = "Put it at the end of this item's children instead") @RestQuery @Nullable
                    String parent,
            byte[] body,
            @BeanParam WriteParameters parameters) {
        WriteRequest request = parameters.request(caller.get(), "POST agenda item of " + meetingId);
        QueryParameters query = new QueryParameters();
        List<UUID> parents = query.ids("parent", parent == null ? List.of() : List.of(parent));
        query.refuseIfWrong();
        return answer(
                editing.append(
                        meetingId,
                        parents.isEmpty() ? null : parents.get(0),
                        submissions.read(body, AgendaItem.class),
                        request),
                request);
    }

    @PUT
    @Path("{itemId}")
    @RolesAllowed({"EDITOR", "ADMIN"})
    @Operation(
            operationId = "replaceAgendaItem",
            summary = "Replace an agenda item with its children, or put a new one at the end")
    @APIResponse(responseCode = "200", description = "The item as it is now")
    @APIResponse(responseCode = "201", description = "The item as it was entered")
    public Response replace(
            @RestPath UUID meetingId, @RestPath UUID itemId, byte[] body, @BeanParam WriteParameters parameters) {
        WriteRequest request = parameters.request(caller.get(), "PUT agenda item " + itemId);
        return answer(editing.replace(meetingId, itemId, submissions.read(body, AgendaItem.class), request), request);
    }

    @PATCH
    @Path("{itemId}")
    @Consumes({RecordResource.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed({"EDITOR", "ADMIN"})
    @Operation(operationId = "updateAgendaItem", summary = "Change members of an agenda item (JSON Merge Patch)")
    @APIResponse(responseCode = "200", description = "The item as it is now")
    public Response change(
            @RestPath UUID meetingId, @RestPath UUID itemId, byte[] body, @BeanParam WriteParameters parameters) {
        WriteRequest request = parameters.request(caller.get(), "PATCH agenda item " + itemId);
        return answer(
                editing.change(meetingId, itemId, submissions.readPatch(body, AgendaItem.class), request), request);
    }

    @DELETE
    @Path("{itemId}")
    @RolesAllowed({"EDITOR", "ADMIN"})
    @Operation(operationId = "deleteAgendaItem", summary = "Take an item, with its children, out of the agenda")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Response delete(@RestPath UUID meetingId, @RestPath UUID itemId, @BeanParam WriteParameters parameters) {
        WriteRequest request = parameters.request(caller.get(), "DELETE agenda item " + itemId);
        return views.removedFrom(editing.remove(meetingId, itemId, request), request.dryRun());
    }

    private Response answer(AgendaEditing.WrittenItem written, WriteRequest request) {
        return views.written(
                written.item(),
                written.meeting().record(),
                written.item().id(),
                written.meeting().known(),
                written.created(),
                request.dryRun());
    }
}
