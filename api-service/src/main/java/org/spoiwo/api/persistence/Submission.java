package org.spoiwo.api.persistence;

import java.util.List;
import org.spoiwo.api.problem.Finding;

/**
 * A record as somebody sent it, read as far as it can be understood.
 *
 * @param record what was understood; members with findings are absent
 * @param findings what could not be understood
 * @param bodyHash SHA-256 of what was sent
 */
public record Submission<R>(R record, List<Finding> findings, String bodyHash) {

    /** A record that did not come over the wire. */
    public static <R> Submission<R> of(R record) {
        return new Submission<>(record, List.of(), "");
    }
}
