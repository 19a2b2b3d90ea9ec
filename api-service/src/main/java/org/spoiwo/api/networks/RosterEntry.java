package org.spoiwo.api.networks;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.networks.Membership;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.vocabulary.MembershipRole;
import org.spoiwo.model.vocabulary.OrganizationKind;

/**
 * A membership with what is known of its holder.
 *
 * @param organizationKinds of the organisation that is the member, if it is one
 * @param holder name of the organisation or person; absent for a post
 */
public record RosterEntry(
        UUID id,
        Membership membership,
        List<OrganizationKind> organizationKinds,
        @Nullable String holder) {

    /** Whether it takes a seat; a substitute sits only when the member does not. */
    boolean takesSeat() {
        return membership.role() != MembershipRole.SUBSTITUTE && membership.substituteFor() == null;
    }

    /** The person who is the member, or else the organisation; a post is nobody. */
    Optional<UUID> holderId() {
        return Stream.of(Optional.ofNullable(membership.person()), Optional.ofNullable(membership.organization()))
                .flatMap(Optional::stream)
                .map(Reference::id)
                .findFirst();
    }

    String name() {
        return Objects.requireNonNullElse(holder, membership.displayName());
    }

    Reference reference() {
        return new Reference(id, name());
    }
}
