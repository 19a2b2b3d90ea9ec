package org.spoiwo.api.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** That somebody entered or changed records, or deleted one: told within the transaction, to those who have to do something about it. */
public record RecordChanges(List<Change> all) {

    /**
     * What became of one record.
     *
     * @param before nothing when it was entered; what a bundle brings, or a restoration brings back, is no news
     * @param after nothing when it was deleted
     */
    public record Change(@Nullable Record before, @Nullable Record after) {}

    static RecordChanges of(@Nullable Record before, @Nullable Record after) {
        return new RecordChanges(List.of(new Change(before, after)));
    }
}
