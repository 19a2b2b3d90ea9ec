package org.spoiwo.api.networks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import org.spoiwo.api.persistence.RecordKeeping;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.record.Resource;

/** Enters, changes and removes networks. */
@ApplicationScoped
public class NetworkKeeping extends RecordKeeping<Network, NetworkEntity> {

    private final Networks networks;
    private final Memberships memberships;

    NetworkKeeping(Networks networks, Memberships memberships) {
        this.networks = networks;
        this.memberships = memberships;
    }

    @Override
    public PanacheRepositoryBase<NetworkEntity, UUID> repository() {
        return networks;
    }

    @Override
    protected NetworkEntity blank() {
        return new NetworkEntity();
    }

    @Override
    protected Resource resource() {
        return Resource.NETWORKS;
    }

    @Override
    protected Stream<Finding> objections(Network network, UUID id) {
        Stream<Finding> cycle =
                network.parent() != null && networks.isBelow(network.parent().id(), id)
                        ? Stream.of(Finding.inBody("/parent/id", "parent.cycle"))
                        : Stream.empty();
        return Stream.concat(cycle, againstMembers(network, id));
    }

    /** What memberships rest on cannot be taken from under them. */
    private Stream<Finding> againstMembers(Network network, UUID id) {
        if (networks.findById(id) == null) {
            return Stream.empty();
        }
        Stream<Finding> terms = memberships.termsNamedIn(id).stream()
                .filter(number -> network.term(number).isEmpty())
                .sorted()
                .map(number -> Finding.inBody("/terms", "term.inUse", number));
        return Boolean.TRUE.equals(network.personalMembership()) && memberships.haveOrganizations(id)
                ? Stream.concat(terms, Stream.of(Finding.inBody("/personalMembership", "network.hasOrganizations")))
                : terms;
    }
}
