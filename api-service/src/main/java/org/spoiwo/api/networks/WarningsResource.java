package org.spoiwo.api.networks;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.spoiwo.api.persistence.CurrentRecords;
import org.spoiwo.api.problem.CallerLanguage;
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.Views;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.networks.NetworkWarnings;

/** What is odd about a network, over HTTP. */
@Path(Routes.API + "/networks/{networkId}/warnings")
@Tag(name = "Networks")
@Produces(MediaType.APPLICATION_JSON)
public class WarningsResource {

    private final CurrentRecords current;
    private final Memberships memberships;
    private final Views views;
    private final CurrentCaller caller;
    private final Clock clock;
    private final HttpHeaders headers;

    WarningsResource(
            CurrentRecords current,
            Memberships memberships,
            Views views,
            CurrentCaller caller,
            Clock clock,
            HttpHeaders headers) {
        this.current = current;
        this.memberships = memberships;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
        this.headers = headers;
    }

    @GET
    @Operation(
            operationId = "getNetworkWarnings",
            summary = "What is odd about a network and its roster",
            description =
                    "Two holders of an office at once, offices and memberships outside their terms, somebody who is a"
                            + " member twice at once, members of a kind that the network does not name, and on the day asked about more members than a seat has room for."
                            + " History is messy: none of this is refused. Of members, those that the caller sees.")
    @APIResponse(responseCode = "200", description = "The warnings")
    public Response list(@RestPath UUID networkId, @BeanParam DayFilter time) {
        LocalDate day = time.day(clock);
        Locale language = CallerLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Network network = current.found(Network.class, networkId, caller.get());
        Oddities oddities = new Oddities(network, memberships.roster(networkId, caller.get()), day, language);
        return views.plain(new NetworkWarnings(oddities.all()));
    }
}
