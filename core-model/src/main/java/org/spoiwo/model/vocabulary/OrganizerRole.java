package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What part an organisation has in holding a meeting. */
@Schema(description = "What part an organisation has in holding a meeting.")
public enum OrganizerRole implements Term {
    /** Holds it. */
    ORGANIZER("organizator", "organiser"),

    /** Holds it together with another. */
    CO_ORGANIZER("współorganizator", "co-organiser"),

    /** Gives the place. */
    HOST("gospodarz", "host"),

    /** Patron, sponsor or partner. */
    SUPPORTER("partner wspierający", "supporter"),

    /** Carries it out for the organiser. */
    CONTRACTOR("wykonawca", "contractor");

    private final String pl;
    private final String en;

    OrganizerRole(String pl, String en) {
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
