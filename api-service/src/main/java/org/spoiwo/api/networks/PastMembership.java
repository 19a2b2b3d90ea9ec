package org.spoiwo.api.networks;

import java.util.UUID;
import org.spoiwo.api.history.StoredVersion;
import org.spoiwo.model.networks.Membership;

/** A membership as it once was; the id is what a roster is read in the order of. */
public record PastMembership(UUID id, StoredVersion version) {

    Membership record() {
        return version.record(Membership.class);
    }
}
