package org.spoiwo.api.organizations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import org.spoiwo.api.persistence.RecordKeeping;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.model.organizations.Organization;
import org.spoiwo.model.record.Resource;

/** Enters, changes and removes organisations. */
@ApplicationScoped
public class OrganizationKeeping extends RecordKeeping<Organization, OrganizationEntity> {

    private final Organizations organizations;

    OrganizationKeeping(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public PanacheRepositoryBase<OrganizationEntity, UUID> repository() {
        return organizations;
    }

    @Override
    protected OrganizationEntity blank() {
        return new OrganizationEntity();
    }

    @Override
    protected Resource resource() {
        return Resource.ORGANIZATIONS;
    }

    @Override
    protected Stream<Finding> objections(Organization organization, UUID id) {
        return organization.parent() != null
                        && organizations.isBelow(organization.parent().id(), id)
                ? Stream.of(Finding.inBody("/parent/id", "parent.cycle"))
                : Stream.empty();
    }
}
