package org.spoiwo.api.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.SubmissionReader;
import org.spoiwo.api.web.Views;
import org.spoiwo.api.web.WriteParameters;
import org.spoiwo.model.privacy.ErasureOrder;

/** The erasure of a person over HTTP. */
@Path(Routes.API + "/people/{id}/erasure")
@Tag(name = "Personal data")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ErasureResource {

    private final Erasing erasing;
    private final SubmissionReader submissions;
    private final Views views;
    private final CurrentCaller caller;

    ErasureResource(Erasing erasing, SubmissionReader submissions, Views views, CurrentCaller caller) {
        this.erasing = erasing;
        this.submissions = submissions;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("ADMIN")
    @Operation(
            operationId = "createErasure",
            summary = "Erase a person: a pseudonym takes the name's place everywhere, in the history too",
            description = "Names, title, note, pictures, contact and the wording of affiliations go; acts, counts and"
                    + " offices stay. With dryRun=true it says what would change. Once more, it finds what was entered"
                    + " since. It needs an authorisation for personal data.")
    @APIResponse(responseCode = "200", description = "What was erased, or would be")
    public Response erase(@RestPath UUID id, byte[] body, @BeanParam WriteParameters parameters) {
        WriteRequest request = parameters.request(caller.get(), "POST erasure of " + id);
        return views.confidential(erasing.erase(id, submissions.read(body, ErasureOrder.class), request));
    }
}
