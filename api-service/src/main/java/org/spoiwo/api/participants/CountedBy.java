package org.spoiwo.api.participants;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What participations are counted by. Tables of one family are protected together; which capacity goes with which network
 * nobody can look up, so that tables of both families do not check each other.
 */
@Schema(description = "What participations are counted by")
public enum CountedBy {
    NETWORK("coalesce(cast(n.id as char), '')"),
    REGION("m.regions"),
    YEAR("coalesce(cast(year(m.earliest) as char), '')"),
    KIND("coalesce(o.kinds, '')"),
    CAPACITY("coalesce(p.capacity, '')"),
    MODE("coalesce(p.mode, '')");

    static final Set<CountedBy> OF_MEETINGS = Collections.unmodifiableSet(EnumSet.of(NETWORK, REGION, YEAR));
    static final Set<CountedBy> OF_PEOPLE = Collections.unmodifiableSet(EnumSet.of(KIND, CAPACITY, MODE));

    private final String column;

    CountedBy(String column) {
        this.column = column;
    }

    /** As SQL; empty where it is not known. */
    String column() {
        return column;
    }
}
