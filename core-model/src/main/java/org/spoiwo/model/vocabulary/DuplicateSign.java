package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why two records may be about the same person or organisation. */
@Schema(description = "Why two records may be about the same person or organisation.")
public enum DuplicateSign implements Term {
    /** A number in the same register; units without legal personality share that of their founder. */
    IDENTIFIER("ten sam numer w rejestrze", "same number in a register"),

    /** A name or another name, whatever the case, diacritics and punctuation. */
    NAME("ta sama nazwa", "same name"),

    /** Organisations of the same kind in the same town. */
    KIND_AND_LOCALITY("ten sam rodzaj w tej samej miejscowości", "same kind in the same town");

    private final String pl;
    private final String en;

    DuplicateSign(String pl, String en) {
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
