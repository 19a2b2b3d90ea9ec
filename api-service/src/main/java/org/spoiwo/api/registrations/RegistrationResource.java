package org.spoiwo.api.registrations;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.spoiwo.api.web.Routes;

/** A registration behind its private link. */
@Path(Routes.API + "/registrations/{token}")
@Tag(name = "Participants")
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationResource {

    private final Registering registering;

    RegistrationResource(Registering registering) {
        this.registering = registering;
    }

    @GET
    @Operation(operationId = "getRegistration", summary = "What became of a registration")
    @APIResponse(responseCode = "200", description = "The registration")
    public Response show(@RestPath String token) {
        return Response.ok(registering.show(token))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                // whoever follows a link from here must not take the token along
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    @DELETE
    @Operation(
            operationId = "deleteRegistration",
            summary = "Give the place back; once more changes nothing",
            description =
                    "Whoever has waited longest gets it. The link stays good: it shows that the place was given back.")
    @APIResponse(responseCode = "204", description = "It is given back")
    public Response cancel(@RestPath String token) {
        registering.cancel(token);
        return Response.noContent().build();
    }
}
