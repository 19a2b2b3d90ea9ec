package org.spoiwo.api.networks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.spoiwo.api.persistence.RecordKeeping;
import org.spoiwo.model.networks.Membership;
import org.spoiwo.model.record.Resource;

/** Enters, changes and ends memberships of networks. */
@ApplicationScoped
public class MembershipKeeping extends RecordKeeping<Membership, MembershipEntity> {

    private final Memberships memberships;

    MembershipKeeping(Memberships memberships) {
        this.memberships = memberships;
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
}
