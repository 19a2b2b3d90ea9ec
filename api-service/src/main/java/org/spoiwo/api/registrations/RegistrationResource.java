package org.spoiwo.api.registrations;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.spoiwo.api.problem.CallerLanguage;
import org.spoiwo.api.web.PrivatePage;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.Views;

/** A registration behind its private link. */
@Path(Routes.API + "/registrations/{token}")
@Tag(name = "Participants")
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationResource {

    private final Registering registering;
    private final RegistrationPage page;
    private final Views views;
    private final UriInfo uri;
    private final HttpHeaders headers;

    RegistrationResource(
            Registering registering, RegistrationPage page, Views views, UriInfo uri, HttpHeaders headers) {
        this.registering = registering;
        this.page = page;
        this.views = views;
        this.uri = uri;
        this.headers = headers;
    }

    @GET
    @Operation(operationId = "getRegistration", summary = "What became of a registration")
    @APIResponse(responseCode = "200", description = "The registration")
    public Response show(@RestPath String token) {
        return views.confidential(registering.show(token));
    }

    @GET
    @Produces(PrivatePage.TYPE)
    @Operation(hidden = true)
    public Response page(@RestPath String token) {
        Locale language = CallerLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return PrivatePage.answer(page.of(registering.show(token), token, language));
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

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "createRegistrationCancellation",
            summary = "Give the place back, for forms of web pages, which cannot DELETE",
            description = "The same as DELETE; the answer leads to what became of the registration.")
    @APIResponse(responseCode = "303", description = "It is given back; see the registration")
    public Response cancelByForm(@RestPath String token) {
        registering.cancel(token);
        return Response.seeOther(uri.getRequestUri()).build();
    }

    @POST
    @Path("listing-withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "createListingWithdrawal",
            summary = "Take back that everybody may be told the name; once more changes nothing",
            description =
                    "The place stays; the answer leads to the registration. The name is nowhere else: no list, history"
                            + " or export has it.")
    @APIResponse(responseCode = "303", description = "It is told to nobody any longer; see the registration")
    public Response unlist(@RestPath String token) {
        registering.unlist(token);
        return Response.seeOther(uri.getRequestUri().resolve("../" + token)).build();
    }
}
