package org.spoiwo.api.comments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import org.spoiwo.api.paging.PageParameters;
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.ViewParameters;
import org.spoiwo.api.web.Views;
import org.spoiwo.model.consultations.FollowedPassage;

/** What became of the passages that comments quote, over HTTP. */
@Path(Routes.API + "/consultations/{id}/passages")
@Tag(name = "Consultations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"READER", "EDITOR", "ADMIN"})
public class PassagesResource {

    private final Passages passages;
    private final Views views;
    private final CurrentCaller caller;

    PassagesResource(Passages passages, Views views, CurrentCaller caller) {
        this.passages = passages;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getPassages",
            summary = "Passages that comments quote, and where they stand in a later version",
            description =
                    "Found again in the same node, in another one, or in other words; or lost. In the order of the"
                            + " comments. With state a page may be short or empty and go on all the same: nextCursor says so.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    public Response list(@RestPath UUID id, @BeanParam PassageFilter filter, @BeanParam PageParameters page) {
        return views.page(passages.page(id, filter, page, caller.get()), FollowedPassage.class, new ViewParameters());
    }
}
