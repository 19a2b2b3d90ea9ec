package org.spoiwo.api.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.SubmissionReader;
import org.spoiwo.api.web.Views;
import org.spoiwo.model.privacy.Consent;
import org.spoiwo.model.privacy.ConsentReceipt;

/** Consents of a person, as staff enter them. */
@Path(Routes.API + "/people/{id}/consents")
@Tag(name = "Personal data")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonConsentsResource {

    private final Consenting consenting;
    private final SubmissionReader submissions;
    private final Views views;
    private final CurrentCaller caller;
    private final UriInfo uri;

    PersonConsentsResource(
            Consenting consenting, SubmissionReader submissions, Views views, CurrentCaller caller, UriInfo uri) {
        this.consenting = consenting;
        this.submissions = submissions;
        this.views = views;
        this.caller = caller;
        this.uri = uri;
    }

    @POST
    @RolesAllowed({"EDITOR", "ADMIN"})
    @Operation(
            operationId = "createConsent",
            summary = "Enter a consent, and get the link by which the person can withdraw it",
            description =
                    "The notice is a document of the kind INFORMATION_NOTICE, in the version that was shown. The"
                            + " link is for the person alone; it is shown this once, and the service keeps only its fingerprint.")
    @APIResponse(responseCode = "201", description = "The consent with its link")
    public Response enter(@RestPath UUID id, byte[] body) {
        Consenting.Entered entered = consenting.enter(id, submissions.read(body, Consent.class), caller.get());
        String token = entered.link().token();
        String link = uri.getBaseUriBuilder()
                .path(Routes.API + "/consents/" + token)
                .build()
                .toString();
        return views.receipt(new ConsentReceipt(entered.consent(), token, link));
    }
}
