package org.spoiwo.api.history;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.Snapshots;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.ChangeType;
import org.spoiwo.model.vocabulary.Visibility;

/** A row of the history. */
public record StoredVersion(
        UUID recordId,
        int version,
        ChangeType type,
        Instant at,
        String actor,
        @Nullable String reason,
        @Nullable Visibility visibilityBefore,
        @Nullable Visibility visibilityAfter,
        List<RegionCode> maintainers,
        @Nullable String snapshot) {

    /** HQL that selects it from {@code RecordVersionEntity v}. */
    public static final String SELECTED =
            "new org.spoiwo.api.history.StoredVersion(v.recordId, v.version, v.type, v.at, v.actor, v.reason,"
                    + " v.visibilityBefore, v.visibilityAfter, v.maintainers, v.snapshot)";

    /** Whether there was a record from this version on. */
    public boolean isThere() {
        return snapshot != null;
    }

    /** Who may see the version: those who saw the record; a deletion is seen by those who saw what was deleted. */
    Visibility visibility() {
        return Objects.requireNonNull(visibilityAfter != null ? visibilityAfter : visibilityBefore);
    }

    /** The record as it read from this version on; housekeeping is told by the row, whatever the snapshot says. */
    public <R extends Record & AggregateRecord<R>> R record(Class<R> type) {
        R record = Snapshots.read(Objects.requireNonNull(snapshot), type);
        Meta meta = record.meta();
        return record.kept(
                recordId, new Meta(version, meta == null ? null : meta.createdAt(), at, visibilityAfter, maintainers));
    }
}
