package org.spoiwo.api.consultations;

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
import org.spoiwo.model.consultations.Consultation;

/** How far the comments of a consultation are answered, over HTTP. */
@Path(Routes.API + "/consultations/{id}/coverage")
@Tag(name = "Consultations")
@Produces(MediaType.APPLICATION_JSON)
public class CoverageResource {

    private final Coverages coverages;
    private final CurrentRecords current;
    private final Views views;
    private final CurrentCaller caller;

    CoverageResource(Coverages coverages, CurrentRecords current, Views views, CurrentCaller caller) {
        this.coverages = coverages;
        this.current = current;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getCoverage",
            summary = "How many comments a consultation has, by answer, node, author and channel",
            description =
                    "Drafts and comments that were withdrawn do not count. Nodes about which no comment was published"
                            + " are for staff.")
    @APIResponse(responseCode = "200", description = "The numbers")
    public Response read(@RestPath UUID id) {
        current.demandThere(Consultation.class, id, caller.get());
        return views.plain(coverages.bySort(id, caller.get()));
    }
}
