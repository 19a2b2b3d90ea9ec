package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How one meeting relates to another.
 *
 * <p>Read from the meeting that carries the link to the one it names.
 */
@Schema(description = "How one meeting relates to another.")
public enum MeetingLinkKind implements Term {
    /** Takes up the work of the other. */
    CONTINUES("kontynuuje", "continues"),

    /** The other is the one before it. */
    PREVIOUS("poprzednie spotkanie", "previous"),

    /** It belongs to the other, larger event. */
    PART_OF("część wydarzenia", "part of"),

    /** It takes place instead of the other. */
    REPLACES("zastępuje", "replaces"),

    /** The other was agreed on at it. */
    SCHEDULES("wyznacza", "schedules");

    private final String pl;
    private final String en;

    MeetingLinkKind(String pl, String en) {
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
