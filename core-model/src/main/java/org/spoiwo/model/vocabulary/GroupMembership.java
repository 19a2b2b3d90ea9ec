package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a group of participants relates to the network that meets.
 *
 * <p>An open meeting has members and others side by side; Act of 5 August 2022, art. 65, names non-members too.
 */
@Schema(description = "How a group of participants relates to the network that meets.")
public enum GroupMembership implements Term {
    /** They belong to it. */
    MEMBER("członkowie", "members"),

    /** They do not. */
    NON_MEMBER("osoby spoza sieci", "non-members"),

    /** They were invited as guests. */
    GUEST("goście", "guests");

    private final String pl;
    private final String en;

    GroupMembership(String pl, String en) {
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
