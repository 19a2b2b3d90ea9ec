package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what somebody belongs to a network. */
@Schema(description = "As what somebody belongs to a network.")
public enum MembershipRole implements Term {
    /** Full member. */
    MEMBER("członek", "member"),

    /** Supports the network, usually without a vote. */
    SUPPORTING_MEMBER("członek wspierający", "supporting member"),

    /** Takes part and does not vote. */
    OBSERVER("obserwator", "observer"),

    /** Advises. */
    EXPERT("ekspert", "expert"),

    /** Stands in for a named member. */
    SUBSTITUTE("zastępca", "substitute");

    private final String pl;
    private final String en;

    MembershipRole(String pl, String en) {
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
