package org.spoiwo.api.persistence;

/** That personal data was taken out of a record: told within the transaction. What the record is about is as it was. */
public record RecordRewritten(Record before, Record after) {}
