package org.spoiwo.api.comments;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.persistence.CurrentRecords;
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.ViewParameters;
import org.spoiwo.api.web.Views;
import org.spoiwo.model.consultations.NodeComment;
import org.spoiwo.model.programmes.Programme;

/** What was said about a node of a programme, in whichever version, over HTTP. */
@Path(Routes.API + "/programmes/{programmeId}/versions/{id}/nodes/{node}/comments")
@Tag(name = "Consultations")
@Produces(MediaType.APPLICATION_JSON)
public class NodeCommentsResource {

    private final NodeComments comments;
    private final CurrentRecords current;
    private final Views views;
    private final CurrentCaller caller;

    NodeCommentsResource(NodeComments comments, CurrentRecords current, Views views, CurrentCaller caller) {
        this.comments = comments;
        this.current = current;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getCommentsOnNode",
            summary = "Every comment that ever touched a node of a programme",
            description =
                    "In all its versions, whatever its code was there, also when two codes were exchanged: comments about"
                            + " the node, and comments with an answer that led to it. In the order in which they were entered; sort:"
                            + " id, -id.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    public Response list(
            @RestPath UUID programmeId,
            @RestPath UUID id,
            @Parameter(description = "Code of the node in this version") @RestPath String node,
            @BeanParam ListParameters list,
            @BeanParam ViewParameters view) {
        current.demandThere(Programme.class, programmeId, caller.get());
        return views.page(comments.page(programmeId, id, node, list, caller.get()), NodeComment.class, view);
    }
}
