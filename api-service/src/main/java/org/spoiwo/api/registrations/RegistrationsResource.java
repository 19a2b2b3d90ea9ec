package org.spoiwo.api.registrations;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.api.problem.CallerLanguage;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.security.PrivateLink;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.SubmissionReader;
import org.spoiwo.api.web.Views;
import org.spoiwo.api.web.WriteParameters;
import org.spoiwo.model.participants.RegistrationForm;
import org.spoiwo.model.participants.RegistrationReceipt;

/** Registrations for a meeting, as anybody sends them. */
@Path(Routes.API + "/meetings/{id}/registrations")
@Tag(name = "Participants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RegistrationsResource {

    private final Registering registering;
    private final SubmissionReader submissions;
    private final Views views;
    private final CurrentCaller caller;
    private final UriInfo uri;
    private final HttpHeaders headers;

    RegistrationsResource(
            Registering registering,
            SubmissionReader submissions,
            Views views,
            CurrentCaller caller,
            UriInfo uri,
            HttpHeaders headers) {
        this.registering = registering;
        this.submissions = submissions;
        this.views = views;
        this.caller = caller;
        this.uri = uri;
        this.headers = headers;
    }

    @POST
    @Operation(
            operationId = "createRegistration",
            summary = "Register for a meeting",
            description =
                    "It needs no account. The answer has a private link, which is shown this once and also sent by e-mail,"
                            + " where the service sends any. When the places are taken, one is put on the waiting list, if there"
                            + " is one, and moves up by itself. An address has one place: registering it again is refused and"
                            + " sends the link there once more; with the same Idempotency-Key it is answered again."
                            + " consent says that the information notice of the meeting was shown and agreed to; noticeVersion,"
                            + " which version it was.")
    @APIResponse(responseCode = "201", description = "Registered, or on the waiting list")
    public Response register(@RestPath UUID id, byte[] body, @BeanParam WriteParameters parameters) {
        WriteRequest request = parameters.request(caller.get(), "POST " + uri.getPath());
        Registering.Registered registered = registering
                .register(
                        id,
                        submissions.read(body, RegistrationForm.class),
                        request,
                        CallerLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)))
                .orElseThrow(() -> new ProblemException(ProblemType.ALREADY_REGISTERED));
        PrivateLink link = registered.link();
        String address = link == null
                ? null
                : uri.getBaseUriBuilder()
                        .path(Routes.API + "/registrations/" + link.token())
                        .build()
                        .toString();
        return views.receipt(new RegistrationReceipt(registered.status(), registered.position(), address));
    }
}
