package org.spoiwo.model.record;

import java.util.stream.Stream;

/** A record with rules that span several of its members; it knows them itself. */
public interface SelfChecking {

    /** What does not fit together, in the order of the members; empty when all is well. */
    Stream<Inconsistency> inconsistencies();

    /**
     * One thing that does not fit.
     *
     * @param pointer JSON Pointer (RFC 6901) of the member to correct, from the record that reports it
     * @param code stable code of the rule, e.g. {@code meeting.endBeforeStart}
     */
    record Inconsistency(String pointer, String code) {}
}
