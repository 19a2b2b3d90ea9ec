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

    NetworkKeeping(Networks networks) {
        this.networks = networks;
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
        return network.parent() != null && networks.isBelow(network.parent().id(), id)
                ? Stream.of(Finding.inBody("/parent/id", "parent.cycle"))
                : Stream.empty();
    }
}
