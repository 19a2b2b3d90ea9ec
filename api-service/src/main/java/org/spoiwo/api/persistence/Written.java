package org.spoiwo.api.persistence;

/**
 * What a write did.
 *
 * @param record the record as it is now
 * @param known the records it refers to
 */
public record Written<R>(R record, Effect effect, KnownRecords known) {

    /** What became of the record. */
    public enum Effect {
        CREATED,
        UPDATED,
        UNCHANGED
    }
}
