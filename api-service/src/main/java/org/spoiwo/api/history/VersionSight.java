package org.spoiwo.api.history;

import java.util.Map;
import org.spoiwo.api.persistence.Sight;
import org.spoiwo.api.security.Caller;

/**
 * Which versions a caller sees: those of which they would have seen the record, under its visibility and its maintainers then.
 * What was a draft once stays one in the history, even when it has been published since. The same as a decision on a version
 * and as a condition of queries about {@code RecordVersionEntity v}, which have the {@link #parameters()}.
 */
public final class VersionSight {

    private final Caller caller;

    private VersionSight(Caller caller) {
        this.caller = caller;
    }

    public static VersionSight of(Caller caller) {
        return new VersionSight(caller);
    }

    /** Whether the caller may know of the version. */
    boolean sees(StoredVersion version) {
        return caller.sees(version.visibility(), version.maintainers());
    }

    /** Whether the caller may read on about a record after its deletion: as an editor of it. */
    boolean seesBeyondDeletion(StoredVersion deletion) {
        return caller.changes(deletion.maintainers());
    }

    /** HQL that holds for versions the caller sees. */
    public String covers() {
        return Sight.of(caller).covers("coalesce(v.visibilityAfter, v.visibilityBefore)", "v.maintainers");
    }

    /**
     * HQL that holds for versions of records that the caller still sees today, or edited before they were deleted.
     *
     * @param record alias of the {@code RecordEntity}
     */
    public String coversToday(String record) {
        Sight sight = Sight.of(caller);
        String seen = sight.covers(record);
        return caller.actsForAll()
                ? seen
                : seen + " and (" + record + ".deletedAt is null or " + sight.areOwn("v.maintainers") + ")";
    }

    /** What the conditions of this caller need. */
    public Map<String, Object> parameters() {
        return Sight.of(caller).parameters();
    }
}
