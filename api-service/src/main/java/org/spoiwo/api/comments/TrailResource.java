package org.spoiwo.api.comments;

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
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.Views;

/** What came of a comment, over HTTP. */
@Path(Routes.API + "/comments/{id}")
@Tag(name = "Consultations")
@Produces(MediaType.APPLICATION_JSON)
public class TrailResource {

    private final CommentTrails trails;
    private final Views views;
    private final CurrentCaller caller;

    TrailResource(CommentTrails trails, Views views, CurrentCaller caller) {
        this.trails = trails;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getCommentTrail",
            summary = "A comment and all that came of it",
            description =
                    "What it says, what was decided and why, and how the node that it is about reads in the version that was"
                            + " consulted and in every later one of the programme, whatever its code is there.")
    @APIResponse(responseCode = "200", description = "The trail")
    public Response read(@RestPath UUID id) {
        return views.plain(trails.of(id, caller.get()));
    }
}
