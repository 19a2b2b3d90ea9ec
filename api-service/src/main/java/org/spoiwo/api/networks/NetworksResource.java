package org.spoiwo.api.networks;

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
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.networks.NetworkSummary;

/** Networks over HTTP. */
@Path(Routes.API + "/networks")
@Tag(name = "Networks")
@Produces(MediaType.APPLICATION_JSON)
public class NetworksResource extends RecordResource<Network, NetworkEntity> {

    private final Networks networks;

    NetworksResource(Networks networks, NetworkKeeping keeping) {
        super(keeping);
        this.networks = networks;
    }

    @GET
    @Operation(
            operationId = "listNetworks",
            summary = "Networks, committees, platforms and groups",
            description = "Sorted by name in Polish order; sort: name, -name.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    public Response list(
            @BeanParam NetworkFilter filter, @BeanParam ListParameters list, @BeanParam ViewParameters view) {
        return views.page(networks.page(filter, list, caller.get()), NetworkSummary.class, view);
    }
}
