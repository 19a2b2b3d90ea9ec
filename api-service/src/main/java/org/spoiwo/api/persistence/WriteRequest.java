package org.spoiwo.api.persistence;

import org.jspecify.annotations.Nullable;
import org.spoiwo.api.security.Caller;

/**
 * Everything about a write but the record itself.
 *
 * @param caller who asks for it
 * @param precondition what {@code If-Match} demands; null without it
 * @param mustBeNew whether an existing record is to be refused ({@code If-None-Match: *})
 * @param dryRun validate all, change nothing
 * @param idempotencyKey hash of caller, route and key; null without a key
 * @param reason why, for the history
 */
public record WriteRequest(
        Caller caller,
        @Nullable Precondition precondition,
        boolean mustBeNew,
        boolean dryRun,
        @Nullable String idempotencyKey,
        @Nullable String reason) {

    /** What {@code If-Match} demands: a version, or, with null, any. */
    public record Precondition(@Nullable Integer version) {

        boolean holdsFor(int actual) {
            return version == null || version == actual;
        }
    }

    /** The same, whatever version there is. */
    public WriteRequest onAnyVersion() {
        return new WriteRequest(caller, new Precondition(null), mustBeNew, dryRun, idempotencyKey, reason);
    }

    /** A write by the service itself. */
    public static WriteRequest byService() {
        return new WriteRequest(Caller.SERVICE, null, false, false, null, null);
    }

    /** The same, to a record of which it knows that nobody else changes it meanwhile. */
    public static WriteRequest byServiceOnAnyVersion() {
        return new WriteRequest(Caller.SERVICE, new Precondition(null), false, false, null, null);
    }
}
