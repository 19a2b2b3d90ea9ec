package org.spoiwo.api.networks;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.spoiwo.api.history.PastParameters;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.api.web.RecordResource;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.ViewParameters;
import org.spoiwo.model.networks.Membership;
import org.spoiwo.model.networks.MembershipSummary;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.record.Reference;

/** Members of a network over HTTP. */
@Path(Routes.API + "/networks/{networkId}/members")
@Tag(name = "Networks")
@Produces(MediaType.APPLICATION_JSON)
public class MembersResource extends RecordResource<Membership, MembershipEntity> {

    private final Memberships memberships;
    private final Networks networks;
    private final PastRosters rosters;

    MembersResource(Memberships memberships, Networks networks, PastRosters rosters, MembershipKeeping keeping) {
        super(keeping);
        this.rosters = rosters;
        this.memberships = memberships;
        this.networks = networks;
    }

    @GET
    @Operation(
            operationId = "listMembers",
            summary = "Members of a network",
            description =
                    "In the order in which they were entered; on= gives the roster of a day as it is known now, asOf="
                            + " the whole roster as it was recorded at that instant. The two do not go together, nor does asOf"
                            + " with expand.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    public Response list(
            @BeanParam MembershipFilter filter,
            @BeanParam PastParameters time,
            @BeanParam ListParameters list,
            @BeanParam ViewParameters view) {
        Optional<Instant> asOf = time.instant(clock, uri);
        return asOf.isPresent()
                ? views.pastPage(
                        rosters.asOf(inPath(), asOf.get(), filter, list, caller.get()), MembershipSummary.class, view)
                : views.page(memberships.page(network(), filter, list, caller.get()), MembershipSummary.class, view);
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
    protected boolean wasHere(Membership membership) {
        past.demandReadable(Network.class, inPath(), caller.get());
        return membership.network() != null
                && inPath().equals(membership.network().id());
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
