package org.spoiwo.api.problem;

import java.util.UUID;

/** Ends a request for a record that was merged into another with the address of that one. */
public final class MovedException extends RuntimeException {

    private final UUID from;
    private final UUID to;

    public MovedException(UUID from, UUID to) {
        super(from + " was merged into " + to);
        this.from = from;
        this.to = to;
    }

    UUID from() {
        return from;
    }

    UUID to() {
        return to;
    }
}
