package org.spoiwo.api.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.Views;
import org.spoiwo.model.record.Page;

/** Retention over HTTP. */
@Path(Routes.API + "/retention")
@Tag(name = "Personal data")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("ADMIN")
public class RetentionResource {

    private final Retiring retiring;
    private final Views views;

    RetentionResource(Retiring retiring, Views views) {
        this.retiring = retiring;
        this.views = views;
    }

    @GET
    @Operation(operationId = "getRetention", summary = "How long data is kept, and what a run would take away now")
    @APIResponse(responseCode = "200", description = "A rule for each purpose")
    public Response report() {
        return views.confidential(new Page<>(retiring.report(), null, null));
    }

    @POST
    @Path("runs")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "createRetentionRun",
            summary = "Take away now what is over time",
            description = "A run is made every day by itself. While another one is at it, retired is absent.")
    @APIResponse(responseCode = "200", description = "A rule for each purpose, with what went and what is left")
    public Response run() {
        return views.confidential(new Page<>(retiring.run(), null, null));
    }
}
