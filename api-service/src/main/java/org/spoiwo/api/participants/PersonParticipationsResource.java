package org.spoiwo.api.participants;

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
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.persistence.CurrentRecords;
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.ViewParameters;
import org.spoiwo.api.web.Views;
import org.spoiwo.model.participants.Appearance;
import org.spoiwo.model.people.Person;

/** What one person did at meetings. */
@Path(Routes.API + "/people/{id}/participations")
@Tag(name = "Participants")
@Produces(MediaType.APPLICATION_JSON)
public class PersonParticipationsResource {

    private final Appearances appearances;
    private final CurrentRecords current;
    private final Views views;
    private final CurrentCaller caller;

    PersonParticipationsResource(Appearances appearances, CurrentRecords current, Views views, CurrentCaller caller) {
        this.appearances = appearances;
        this.current = current;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getParticipationsOfPerson",
            summary = "What a person did at meetings, newest first",
            description =
                    "How they took part and what they did at items of the agenda, with the designation of that day,"
                            + " as far as the caller may know; sort: startDate, -startDate.")
    @APIResponse(responseCode = "200", description = "A page of the list, an entry for each meeting")
    public Response list(@RestPath UUID id, @BeanParam ListParameters list, @BeanParam ViewParameters view) {
        current.demandThere(Person.class, id, caller.get());
        return views.page(appearances.page(id, list, caller.get()), Appearance.class, view);
    }
}
