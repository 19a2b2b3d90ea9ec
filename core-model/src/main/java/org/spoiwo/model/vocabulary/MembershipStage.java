package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dated step on the way to membership. */
@Schema(description = "A dated step on the way to membership.")
public enum MembershipStage implements Term {
    /** The declaration or candidature came in. */
    APPLIED("zgłoszenie", "applied"),

    /** It was found in order. */
    VERIFIED("zweryfikowane", "verified"),

    /** Membership began. */
    MEMBER("członkostwo", "member"),

    /** It was turned down. */
    REJECTED("odrzucone", "rejected");

    private final String pl;
    private final String en;

    MembershipStage(String pl, String en) {
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
