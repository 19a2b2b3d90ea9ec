package org.spoiwo.api.privacy;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.Views;

/** A consent for whoever holds its private link; no account is asked for. */
@Path(Routes.API + "/consents/{token}")
@Tag(name = "Personal data")
@Produces(MediaType.APPLICATION_JSON)
public class ConsentsResource {

    private final Consenting consenting;
    private final Views views;

    ConsentsResource(Consenting consenting, Views views) {
        this.consenting = consenting;
        this.views = views;
    }

    @GET
    @Operation(operationId = "getConsent", summary = "What was agreed to, with the notice as it read then")
    @APIResponse(responseCode = "200", description = "The consent")
    public Response show(@RestPath String token) {
        return views.confidential(consenting.show(token));
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "createConsentWithdrawal",
            summary = "Withdraw a consent; once more changes nothing",
            description =
                    "It needs the private link and no account: withdrawing is as easy as giving (GDPR, art. 7(3)).")
    @APIResponse(responseCode = "200", description = "The consent, withdrawn")
    public Response withdraw(@RestPath String token) {
        return views.confidential(consenting.withdraw(token));
    }
}
