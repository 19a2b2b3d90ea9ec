package org.spoiwo.api.networks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.spoiwo.api.persistence.RecordKeeping;
import org.spoiwo.api.persistence.WriteRights;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.networks.Membership;
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
