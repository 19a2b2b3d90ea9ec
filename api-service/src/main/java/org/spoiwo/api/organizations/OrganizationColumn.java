package org.spoiwo.api.organizations;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.spoiwo.api.persistence.JsonColumn;
import org.spoiwo.model.organizations.Organization;

/** The facts of a organization in its JSON column. */
@Immutable
@Converter
public class OrganizationColumn extends JsonColumn<Organization> {

    OrganizationColumn() {
        super(Organization.class);
    }
}
