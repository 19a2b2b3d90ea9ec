package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a vote was taken. */
@Schema(description = "How a vote was taken.")
public enum VoteManner implements Term {
    /** Everybody sees who votes how. */
    OPEN("jawne", "open"),

    /** Nobody does. */
    SECRET("tajne", "secret"),

    /** By applause, uncounted. */
    ACCLAMATION("przez aklamację", "by acclamation"),

    /** All in favour; numbers may be unknown. */
    UNANIMOUS("jednomyślne", "unanimous"),

    /** In writing. */
    CORRESPONDENCE("obiegowe", "by correspondence");

    private final String pl;
    private final String en;

    VoteManner(String pl, String en) {
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
