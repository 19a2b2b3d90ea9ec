package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one becomes a member of a network. */
@Schema(description = "How one becomes a member of a network.")
public enum Accession implements Term {
    /** By handing in a declaration of accession. */
    DECLARATION("deklaracja", "declaration"),

    /** By being appointed, as the marshal does for a regional committee; Act of 5 August 2022, art. 57(2). */
    APPOINTMENT("powołanie", "appointment"),

    /** By signing an agreement. */
    AGREEMENT("porozumienie", "agreement"),

    /** By being elected. */
    ELECTION("wybór", "election");

    private final String pl;
    private final String en;

    Accession(String pl, String en) {
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
