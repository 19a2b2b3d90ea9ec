package org.spoiwo.api.networks;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.MembershipRole;
import org.spoiwo.model.vocabulary.NetworkKind;
import org.spoiwo.model.vocabulary.OrganizationKind;

/**
 * A membership as it is counted.
 *
 * @param organizationKinds of the organisation that is the member, or for which the member sits
 * @param begin the first day on which it may have begun
 */
public record CountedMember(
        UUID network,
        List<RegionCode> regions,
        @Nullable NetworkKind networkKind,
        List<OrganizationKind> organizationKinds,
        @Nullable MembershipRole role,
        @Nullable LocalDate begin,
        @Nullable UUID person,
        @Nullable UUID organization) {

    /** Whether an organisation is the member; somebody named beside it is a person. */
    public boolean isOrganization() {
        return person == null && organization != null;
    }

    /** Whether it is the post that belongs to the network, whoever holds it. */
    public boolean isPost() {
        return person == null && organization == null;
    }
}
