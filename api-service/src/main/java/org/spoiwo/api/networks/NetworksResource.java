package org.spoiwo.api.networks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.persistence.RecordKeeping;
import org.spoiwo.api.web.RecordResource;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.ViewParameters;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.networks.NetworkSummary;

/** Networks over HTTP. */
@Path(Routes.API + "/networks")
@Tag(name = "Networks")
public class NetworksResource extends RecordResource<Network, NetworkEntity> {

    private final Networks networks;
    private final NetworkKeeping keeping;

    NetworksResource(Networks networks, NetworkKeeping keeping) {
        this.networks = networks;
        this.keeping = keeping;
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

    @Override
    protected Class<Network> type() {
        return Network.class;
    }

    @Override
    protected RecordKeeping<Network, NetworkEntity> keeping() {
        return keeping;
    }

    @Override
    protected PanacheRepositoryBase<NetworkEntity, UUID> repository() {
        return networks;
    }
}
