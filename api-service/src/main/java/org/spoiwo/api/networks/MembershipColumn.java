package org.spoiwo.api.networks;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.spoiwo.api.persistence.JsonColumn;
import org.spoiwo.model.networks.Membership;

/** The facts of a membership in its JSON column. */
@Immutable
@Converter
public class MembershipColumn extends JsonColumn<Membership> {

    MembershipColumn() {
        super(Membership.class);
    }
}
