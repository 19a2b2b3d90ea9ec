package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an account may do. */
@Schema(description = "What an account may do.")
public enum Role implements Term {
    /** Staff: reads what is internal. */
    READER("czytelnik", "reader"),

    /** Writes what belongs to their regions. */
    EDITOR("redaktor", "editor"),

    /** Does everything, restoring and erasing included. */
    ADMIN("administrator", "administrator");

    private final String pl;
    private final String en;

    Role(String pl, String en) {
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
