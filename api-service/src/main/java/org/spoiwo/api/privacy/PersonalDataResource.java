package org.spoiwo.api.privacy;

import jakarta.annotation.security.RolesAllowed;
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
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.Views;

/** What is kept about a person, over HTTP. */
@Path(Routes.API + "/people/{id}/personal-data")
@Tag(name = "Personal data")
@Produces(MediaType.APPLICATION_JSON)
public class PersonalDataResource {

    private final PersonalDataReading reading;
    private final Views views;
    private final CurrentCaller caller;

    PersonalDataResource(PersonalDataReading reading, Views views, CurrentCaller caller) {
        this.reading = reading;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"EDITOR", "ADMIN"})
    @Operation(
            operationId = "getPersonalData",
            summary = "Everything that is kept about a person",
            description = "For a request of the person (GDPR, art. 15 and 20): the record with its contact data, its"
                    + " versions, where other records that the caller may see refer to the person, consents, and to whom"
                    + " the contact data was handed out. It needs an authorisation and the header X-Access-Purpose, and"
                    + " is logged.")
    @APIResponse(responseCode = "200", description = "All of it")
    public Response export(@RestPath UUID id) {
        return views.confidential(reading.export(id, caller.get()));
    }
}
