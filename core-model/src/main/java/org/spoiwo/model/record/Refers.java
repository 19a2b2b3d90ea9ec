package org.spoiwo.model.record;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that points at another record by its id. The {@code name} is the name of what is pointed at; the server
 * fills it in, and ignores it on input. A record type that implements this has components called {@code id} and
 * {@code name}.
 */
public interface Refers {

    @Nullable
    UUID id();

    @Nullable
    String name();
}
