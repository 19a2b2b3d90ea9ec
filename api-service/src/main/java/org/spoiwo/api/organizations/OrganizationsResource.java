package org.spoiwo.api.organizations;

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
import org.spoiwo.model.organizations.Organization;
import org.spoiwo.model.organizations.OrganizationSummary;

/** Organizations over HTTP. */
@Path(Routes.API + "/organizations")
@Tag(name = "Organizations")
public class OrganizationsResource extends RecordResource<Organization, OrganizationEntity> {

    private final Organizations organizations;
    private final OrganizationKeeping keeping;

    OrganizationsResource(Organizations organizations, OrganizationKeeping keeping) {
        this.organizations = organizations;
        this.keeping = keeping;
    }

    @GET
    @Operation(
            operationId = "listOrganizations",
            summary = "Organisations",
            description = "Sorted by name in Polish order; sort: name, -name.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    public Response list(
            @BeanParam OrganizationFilter filter, @BeanParam ListParameters list, @BeanParam ViewParameters view) {
        return views.page(organizations.page(filter, list, caller.get()), OrganizationSummary.class, view);
    }

    @Override
    protected Class<Organization> type() {
        return Organization.class;
    }

    @Override
    protected RecordKeeping<Organization, OrganizationEntity> keeping() {
        return keeping;
    }

    @Override
    protected PanacheRepositoryBase<OrganizationEntity, UUID> repository() {
        return organizations;
    }
}
