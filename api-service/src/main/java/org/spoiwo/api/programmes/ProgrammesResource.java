package org.spoiwo.api.programmes;

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
import org.spoiwo.model.programmes.Programme;
import org.spoiwo.model.programmes.ProgrammeSummary;

/** Programmes over HTTP. */
@Path(Routes.API + "/programmes")
@Tag(name = "Programmes")
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammesResource extends RecordResource<Programme, ProgrammeEntity> {

    private final Programmes programmes;

    ProgrammesResource(Programmes programmes, ProgrammeKeeping keeping) {
        super(keeping);
        this.programmes = programmes;
    }

    @GET
    @Operation(
            operationId = "listProgrammes",
            summary = "Programmes",
            description = "Sorted by title in Polish order; sort: title, -title.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    public Response list(
            @BeanParam ProgrammeFilter filter, @BeanParam ListParameters list, @BeanParam ViewParameters view) {
        return views.page(programmes.page(filter, list, caller.get()), ProgrammeSummary.class, view);
    }
}
