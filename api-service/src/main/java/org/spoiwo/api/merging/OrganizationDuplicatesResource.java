package org.spoiwo.api.merging;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.spoiwo.api.organizations.OrganizationEntity;
import org.spoiwo.api.organizations.OrganizationKeeping;
import org.spoiwo.api.web.Routes;
import org.spoiwo.model.organizations.Organization;

/** Duplicates of an organisation over HTTP. */
@Path(Routes.API + "/organizations/{id}")
@Tag(name = "Organizations")
@Produces(MediaType.APPLICATION_JSON)
public class OrganizationDuplicatesResource extends DuplicatesResource<Organization, OrganizationEntity> {

    OrganizationDuplicatesResource(OrganizationKeeping keeping) {
        super(keeping);
    }
}
