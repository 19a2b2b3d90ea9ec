package org.spoiwo.api.networks;

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
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.api.web.RecordResource;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.ViewParameters;
import org.spoiwo.model.networks.Membership;
import org.spoiwo.model.networks.MembershipSummary;
import org.spoiwo.model.record.Reference;

/** Members of a network over HTTP. */
@Path(Routes.API + "/networks/{networkId}/members")
@Tag(name = "Networks")
@Produces(MediaType.APPLICATION_JSON)
public class MembersResource extends RecordResource<Membership, MembershipEntity> {

    private final Memberships memberships;
    private final Networks networks;

    MembersResource(Memberships memberships, Networks networks, MembershipKeeping keeping) {
        super(keeping);
        this.memberships = memberships;
        this.networks = networks;
    }

    @GET
    @Operation(
            operationId = "listMembers",
            summary = "Members of a network",
            description = "In the order in which they were entered; on= gives the roster of a day.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    public Response list(
            @BeanParam MembershipFilter filter, @BeanParam ListParameters list, @BeanParam ViewParameters view) {
        return views.page(memberships.page(network(), filter, list, caller.get()), MembershipSummary.class, view);
    }

    /** The network is the one in the path, whatever was sent. */
    @Override
    protected Membership placed(Membership membership) {
        return membership.withNetwork(Reference.to(network()));
    }

    @Override
    protected boolean isHere(Membership membership) {
        return membership.network() != null
                && network().equals(membership.network().id());
    }

    @Override
    protected void checkPlace(UUID id) {
        MembershipEntity membership = memberships.findById(id);
        if (membership != null && !isHere(membership.toRecord())) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
    }

    private UUID network() {
        UUID id = inPath();
        NetworkEntity network = networks.findById(id);
        if (network == null || !caller.get().sees(network.visibility(), network.maintainers())) {
            throw register.missing(id, caller.get());
        }
        return id;
    }

    private UUID inPath() {
        try {
            return UUID.fromString(uri.getPathParameters().getFirst("networkId"));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
    }
}
