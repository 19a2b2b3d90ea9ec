package org.spoiwo.api.networks;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.history.PastParameters;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.web.RecordBelowResource;
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
public class MembersResource extends RecordBelowResource<Membership, MembershipEntity, Network> {

    private final Memberships memberships;
    private final PastRosters rosters;

    MembersResource(Memberships memberships, PastRosters rosters, MembershipKeeping keeping) {
        super(keeping, Network.class, "networkId");
        this.rosters = rosters;
        this.memberships = memberships;
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
                : views.page(memberships.page(above(), filter, list, caller.get()), MembershipSummary.class, view);
    }

    @Override
    protected @Nullable Reference above(Membership membership) {
        return membership.network();
    }

    @Override
    protected Membership below(Membership membership, Reference network) {
        return membership.withNetwork(network);
    }
}
