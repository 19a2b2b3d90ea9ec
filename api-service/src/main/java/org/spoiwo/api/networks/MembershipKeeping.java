package org.spoiwo.api.networks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.RecordKeeping;
import org.spoiwo.api.persistence.WriteRights;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.networks.Membership;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.Resource;

/** Enters, changes and ends memberships of networks. */
@ApplicationScoped
public class MembershipKeeping extends RecordKeeping<Membership, MembershipEntity> {

    private final Memberships memberships;
    private final Networks networks;

    MembershipKeeping(Memberships memberships, Networks networks) {
        this.memberships = memberships;
        this.networks = networks;
    }

    @Override
    public PanacheRepositoryBase<MembershipEntity, UUID> repository() {
        return memberships;
    }

    @Override
    protected MembershipEntity blank() {
        return new MembershipEntity();
    }

    @Override
    protected Resource resource() {
        return Resource.MEMBERSHIPS;
    }

    @Override
    protected Stream<Finding> objections(Membership membership, UUID id) {
        Reference place = membership.network();
        NetworkEntity stored = place == null ? null : networks.findById(place.id());
        // a network of the same bundle is not there yet
        return stored == null
                ? Stream.empty()
                : Stream.concat(
                        against(membership, stored.toRecord()),
                        againstSubstitution(membership.substituteFor(), stored.id()));
    }

    private static Stream<Finding> against(Membership membership, Network network) {
        List<Finding> findings = new ArrayList<>();
        if (membership.term() != null && network.term(membership.term()).isEmpty()) {
            findings.add(Finding.inBody("/term", "membership.term"));
        }
        if (Boolean.TRUE.equals(network.personalMembership())) {
            if (membership.organization() != null) {
                findings.add(Finding.inBody("/organization", "membership.personal"));
            }
            if (membership.represents() != null) {
                findings.add(Finding.inBody("/represents", "membership.personal"));
            }
        }
        return findings.stream();
    }

    private Stream<Finding> againstSubstitution(@Nullable Reference member, UUID network) {
        return member == null
                        || memberships
                                .networkOf(member.id())
                                .filter(other -> !other.equals(network))
                                .isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.inBody("/substituteFor/id", "membership.substituteElsewhere"));
    }

    /** A member is entered by those who may change the network. */
    @Override
    protected void demandPlace(Membership membership, Caller caller) {
        Reference network = membership.network();
        NetworkEntity stored = network == null ? null : networks.findById(network.id());
        if (stored != null) {
            WriteRights.demandChange(stored.maintainers(), caller);
        }
    }
}
