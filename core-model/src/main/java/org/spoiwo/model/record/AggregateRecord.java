package org.spoiwo.model.record;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record with a path and a version of its own.
 *
 * @param <R> the record type itself
 */
public interface AggregateRecord<R extends AggregateRecord<R>> {

    /** UUID, version 7 when the server mints it. */
    @Nullable
    UUID id();

    @Nullable
    Meta meta();

    @Nullable
    Provenance provenance();

    /** The same facts under this id and with this housekeeping. */
    R kept(@Nullable UUID id, @Nullable Meta meta);

    /** The name by which people and lists call it. */
    String displayName();

    /** Spellings of the sources, typos included, so that a search finds the record by them, too. */
    default Stream<String> asFound() {
        Provenance provenance = provenance();
        return provenance == null
                ? Stream.empty()
                : provenance.evidence().stream().map(Evidence::asFound).filter(Objects::nonNull);
    }
}
