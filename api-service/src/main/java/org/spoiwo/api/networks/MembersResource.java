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
import org.spoiwo.model.networks.Membership;
import org.spoiwo.model.networks.MembershipSummary;
import org.spoiwo.model.record.Reference;

/** Members of a network over HTTP. */
@Path(Routes.API + "/networks/{networkId}/members")
@Tag(name = "Networks")
public class MembersResource extends RecordResource<Membership, MembershipEntity> {

    private final Memberships memberships;
    private final Networks networks;
    private final MembershipKeeping keeping;

    MembersResource(Memberships memberships, Networks networks, MembershipKeeping keeping) {
        this.memberships = memberships;
        this.networks = networks;
        this.keeping = keeping;
    }

    @GET
    @Operation(
            operationId = "listMembers",
            summary = "Members of a network",
            description = "In the order in which they were entered; on= gives the roster of a day.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    public Response list(
            @BeanParam MembershipFilter filter, @BeanParam ListParameters list, @BeanParam ViewParameters view) {
        return views.page(
                memberships.page(network(), filter, list, caller.get()), MembershipSummary.class, view);
    }

    @Override
    protected Class<Membership> type() {
        return Membership.class;
    }

    @Override
    protected RecordKeeping<Membership, MembershipEntity> keeping() {
        return keeping;
    }

    @Override
    protected PanacheRepositoryBase<MembershipEntity, UUID> repository() {
        return memberships;
    }

    /** The network is the one in the path, whatever was sent. */
    @Override
    protected Membership placed(Membership membership) {
        return membership.withNetwork(Reference.to(network()));
    }

    @Override
    protected boolean isHere(Membership membership) {
        return membership.network() != null && network().equals(membership.network().id());
    }

    private UUID network() {
        UUID id = UUID.fromString(uri.getPathParameters().getFirst("networkId"));
        NetworkEntity network = networks.findById(id);
        if (network == null || !caller.get().sees(network.visibility())) {
            throw register.missing(id, caller.get());
        }
        return id;
    }
}
