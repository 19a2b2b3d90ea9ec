package org.spoiwo.api.networks;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.spoiwo.api.history.Past;
import org.spoiwo.api.history.PastParameters;
import org.spoiwo.api.history.PastRecords;
import org.spoiwo.api.persistence.CurrentRecords;
import org.spoiwo.api.persistence.RecordRegister;
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.ViewParameters;
import org.spoiwo.api.web.Views;
import org.spoiwo.model.networks.Network;

/** The officers of a network over HTTP. They are part of the network: that is what their ETag begins with. */
@Path(Routes.API + "/networks/{networkId}/officers")
@Tag(name = "Networks")
@Produces(MediaType.APPLICATION_JSON)
public class OfficersResource {

    private final CurrentRecords current;
    private final PastRecords past;
    private final RecordRegister register;
    private final Views views;
    private final CurrentCaller caller;
    private final Clock clock;
    private final UriInfo uri;

    OfficersResource(
            CurrentRecords current,
            PastRecords past,
            RecordRegister register,
            Views views,
            CurrentCaller caller,
            Clock clock,
            UriInfo uri) {
        this.current = current;
        this.past = past;
        this.register = register;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
        this.uri = uri;
    }

    @GET
    @Operation(
            operationId = "getOfficers",
            summary = "Who holds or held the offices of a network",
            description =
                    "In the order of the network, each with its title as found beside the neutral office. Without on=,"
                            + " all of them; on= and asOf= go together: who held an office that day, as it was recorded at that"
                            + " instant. To change them, change the network.")
    @APIResponse(responseCode = "200", description = "The officers")
    public Response list(
            @RestPath UUID networkId,
            @BeanParam OfficerFilter filter,
            @BeanParam PastParameters time,
            @BeanParam ViewParameters view) {
        Optional<Instant> asOf = time.instant(clock, uri);
        if (asOf.isPresent()) {
            Past<Network> then = past.asOf(Network.class, networkId, asOf.get(), caller.get(), network -> true);
            return views.pastPart(filter.of(then.record()), then, view);
        }
        Network network = current.found(Network.class, networkId, caller.get());
        return views.part(filter.of(network), network, register.referredToBy(networkId), view);
    }
}
