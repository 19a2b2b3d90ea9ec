package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a meeting has come. */
@Schema(description = "How far a meeting has come.")
public enum MeetingStatus implements Term {
    /** Intended; details may change. */
    PLANNED("planowane", "planned"),

    /** Announced as certain. */
    CONFIRMED("potwierdzone", "confirmed"),

    /** It took place. */
    HELD("odbyło się", "held"),

    /** Put off; the meeting that replaces it is linked. */
    POSTPONED("przełożone", "postponed"),

    /** It will not take place. */
    CANCELLED("odwołane", "cancelled");

    private final String pl;
    private final String en;

    MeetingStatus(String pl, String en) {
        this.pl = pl;
        this.en = en;
    }

    @Override
    public String pl() {
        return pl;
    }

    @Override
    public String en() {
        return en;
    }
}
