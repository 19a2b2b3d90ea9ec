package org.spoiwo.api.privacy;

import jakarta.annotation.security.RolesAllowed;
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
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.ViewParameters;
import org.spoiwo.api.web.Views;
import org.spoiwo.model.privacy.PersonalDataAccess;

/** The log of access over HTTP. */
@Path(Routes.API + "/access-log")
@Tag(name = "Personal data")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("ADMIN")
public class AccessLogResource {

    private final AccessLog log;
    private final Views views;

    AccessLogResource(AccessLog log, Views views) {
        this.log = log;
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listPersonalDataAccess",
            summary = "To whom personal data was handed out, whose, when and for what",
            description = "The newest first; sort: at, -at.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    public Response list(@BeanParam AccessLogFilter filter, @BeanParam ListParameters list) {
        return views.page(log.page(filter, list), PersonalDataAccess.class, new ViewParameters());
    }
}
