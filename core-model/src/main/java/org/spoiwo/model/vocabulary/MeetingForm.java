package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How participants come together. */
@Schema(description = "How participants come together.")
public enum MeetingForm implements Term {
    /** At one place. */
    IN_PERSON("stacjonarnie", "in person"),

    /** Over a network only. */
    ONLINE("online", "online"),

    /** At a place and over a network at once. */
    HYBRID("hybrydowo", "hybrid"),

    /** In writing, without meeting (tryb obiegowy). */
    CORRESPONDENCE("obiegowo", "by correspondence");

    private final String pl;
    private final String en;

    MeetingForm(String pl, String en) {
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
