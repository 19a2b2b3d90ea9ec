package org.spoiwo.api.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.SubmissionReader;
import org.spoiwo.api.web.ViewParameters;
import org.spoiwo.api.web.Views;
import org.spoiwo.model.privacy.Authorisation;
import org.spoiwo.model.privacy.AuthorisationEnd;

/** Authorisations over HTTP. */
@Path(Routes.API + "/authorisations")
@Tag(name = "Personal data")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("ADMIN")
public class AuthorisationsResource {

    private final Authorisations authorisations;
    private final Authorising authorising;
    private final SubmissionReader submissions;
    private final Views views;
    private final CurrentCaller caller;

    AuthorisationsResource(
            Authorisations authorisations,
            Authorising authorising,
            SubmissionReader submissions,
            Views views,
            CurrentCaller caller) {
        this.authorisations = authorisations;
        this.authorising = authorising;
        this.submissions = submissions;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listAuthorisations",
            summary = "Who may process personal data, and since when",
            description = "The newest first; sort: recorded, -recorded.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    public Response list(@BeanParam AuthorisationFilter filter, @BeanParam ListParameters list) {
        return views.page(authorisations.page(filter, list), Authorisation.class, new ViewParameters());
    }

    @POST
    @Operation(
            operationId = "createAuthorisation",
            summary = "Record that an account may process personal data",
            description =
                    "It has a written authorisation and signed a confidentiality undertaking (act of 5 August 2022"
                            + " on the social economy, art. 66). The account reads personal data only in records that it may"
                            + " change.")
    @APIResponse(responseCode = "201", description = "The authorisation as it was entered")
    public Response record(byte[] body) {
        Authorisation recorded = authorising.record(submissions.read(body, Authorisation.class), caller.get());
        return Response.status(Response.Status.CREATED).entity(recorded).build();
    }

    @POST
    @Path("{id}/end")
    @Operation(
            operationId = "createAuthorisationEnd",
            summary = "Say which day is the last of an authorisation",
            description = "An end is brought forward, never back: who is to go on gets a new authorisation.")
    @APIResponse(responseCode = "200", description = "The authorisation as it is now")
    public Response end(@RestPath UUID id, byte[] body) {
        return Response.ok(authorising.end(id, submissions.read(body, AuthorisationEnd.class)))
                .build();
    }
}
