package org.spoiwo.api.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** That somebody changed records, or deleted one: told within the transaction, to those who have to do something about it. */
public record RecordChanges(List<Change> all) {

    /**
     * What became of one record.
     *
     * @param after nothing when it was deleted
     */
    public record Change(Record before, @Nullable Record after) {}

    static RecordChanges of(Record before, @Nullable Record after) {
        return new RecordChanges(List.of(new Change(before, after)));
    }
}
