package org.spoiwo.api.agenda;

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
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.ViewParameters;
import org.spoiwo.api.web.Views;
import org.spoiwo.model.meetings.AgendaItemSummary;

/** Agenda items across meetings over HTTP. */
@Path(Routes.API + "/agenda-items")
@Tag(name = "Agenda items")
@Produces(MediaType.APPLICATION_JSON)
public class AgendaItemsResource {

    private final AgendaItems items;
    private final Views views;
    private final CurrentCaller caller;

    AgendaItemsResource(AgendaItems items, Views views, CurrentCaller caller) {
        this.items = items;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listAgendaItems",
            summary = "Agenda items of all meetings",
            description =
                    "Who spoke on what, in which capacity, designated as then. Newest meeting first, each with its agenda in order;"
                            + " sort: meetingDate, -meetingDate.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    public Response list(
            @BeanParam AgendaItemFilter filter, @BeanParam ListParameters list, @BeanParam ViewParameters view) {
        return views.page(items.page(filter, list, caller.get()), AgendaItemSummary.class, view);
    }
}
