package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done with the personal data that was handed out. */
@Schema(description = "What was done with the personal data that was handed out.")
public enum AccessKind implements Term {
    /** The record was read. */
    READ("odczyt", "read"),

    /** The record was written, and the answer showed it. */
    WRITTEN("zapis", "written"),

    /** Everything kept about the person was handed out. */
    EXPORTED("eksport", "exported");

    private final String pl;
    private final String en;

    AccessKind(String pl, String en) {
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
