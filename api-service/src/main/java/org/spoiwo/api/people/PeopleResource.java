package org.spoiwo.api.people;

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
import org.spoiwo.api.web.RecordResource;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.ViewParameters;
import org.spoiwo.model.people.Person;
import org.spoiwo.model.people.PersonSummary;

/** People over HTTP. */
@Path(Routes.API + "/people")
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource extends RecordResource<Person, PersonEntity> {

    private final People people;

    PeopleResource(People people, PersonKeeping keeping) {
        super(keeping);
        this.people = people;
    }

    @GET
    @Operation(
            operationId = "listPeople",
            summary = "People in public capacities",
            description = "Sorted by family name in Polish order; sort: name, -name.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    public Response list(
            @BeanParam PersonFilter filter, @BeanParam ListParameters list, @BeanParam ViewParameters view) {
        return views.page(people.page(filter, list, caller.get()), PersonSummary.class, view);
    }
}
