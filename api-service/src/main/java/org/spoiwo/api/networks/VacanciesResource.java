package org.spoiwo.api.networks;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.spoiwo.api.persistence.CurrentRecords;
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.Views;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.networks.Vacancies;

/** What nobody holds in a network, over HTTP. */
@Path(Routes.API + "/networks/{networkId}/vacancies")
@Tag(name = "Networks")
@Produces(MediaType.APPLICATION_JSON)
public class VacanciesResource {

    private final CurrentRecords current;
    private final Memberships memberships;
    private final Views views;
    private final CurrentCaller caller;
    private final Clock clock;

    VacanciesResource(CurrentRecords current, Memberships memberships, Views views, CurrentCaller caller, Clock clock) {
        this.current = current;
        this.memberships = memberships;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getVacancies",
            summary = "Offices and seats of a network without a holder",
            description =
                    "An office is vacant when somebody held it before and nobody does on the day; seats, when fewer"
                            + " are taken than the minimum, or none when there is no minimum. A holder whom the source does not"
                            + " name is a holder, and so is whoever has the post of an ex officio seat; while the source states"
                            + " more members than are recorded, no seat counts as vacant. Members who are not public are counted.")
    @APIResponse(responseCode = "200", description = "The vacancies of the day")
    public Response list(@RestPath UUID networkId, @BeanParam DayFilter time) {
        LocalDate day = time.day(clock);
        Network network = current.found(Network.class, networkId, caller.get());
        Seating seating = new Seating(network, memberships.countedRoster(networkId, caller.get()), day);
        return views.plain(new Vacancies(day, seating.vacancies()));
    }
}
