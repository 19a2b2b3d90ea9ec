package org.spoiwo.api.merging;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.merging.Mergeable;

/** A record found by one of the signs. */
public record Candidate(UUID id, String name, @Nullable String locality) {

    static Candidate of(Mergeable<?> record) {
        return new Candidate(Objects.requireNonNull(record.id()), record.displayName(), record.locality());
    }
}
