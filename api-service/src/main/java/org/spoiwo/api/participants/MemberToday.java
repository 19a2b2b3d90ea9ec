package org.spoiwo.api.participants;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Reference;

/** A membership in force, with the names that somebody may know. */
public record MemberToday(
        UUID id,
        UUID holder,
        @Nullable Reference person,
        @Nullable Reference organization) {

    /** From the columns of a query. */
    public MemberToday(
            UUID id,
            @Nullable UUID personId,
            @Nullable UUID organizationId,
            @Nullable UUID knownPerson,
            @Nullable String personName,
            @Nullable UUID knownOrganization,
            @Nullable String organizationName) {
        this(
                id,
                Objects.requireNonNull(personId == null ? organizationId : personId),
                Reference.orNull(knownPerson, personName),
                Reference.orNull(knownOrganization, organizationName));
    }
}
