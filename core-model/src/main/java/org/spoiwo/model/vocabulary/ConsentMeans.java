package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody consented. */
@Schema(description = "How somebody consented.")
public enum ConsentMeans implements Term {
    /** A signed sheet. */
    PAPER("na piśmie", "on paper"),

    /** A form on a website. */
    FORM("formularz elektroniczny", "electronic form");

    private final String pl;
    private final String en;

    ConsentMeans(String pl, String en) {
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
