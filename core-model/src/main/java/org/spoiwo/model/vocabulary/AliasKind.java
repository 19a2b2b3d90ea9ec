package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of other name it is. */
@Schema(description = "What sort of other name it is.")
public enum AliasKind implements Term {
    /** Used beside the name. */
    ALIAS("inna nazwa", "alias"),

    /** Short form; not unique: MKRES is a committee in two regions. */
    ABBREVIATION("skrót", "abbreviation"),

    /** Spelt or inflected as in a source, mistakes included. */
    AS_FOUND("zapis ze źródła", "as found"),

    /** Used before. */
    FORMER("dawna nazwa", "former name"),

    /** The name in another language. */
    TRANSLATION("tłumaczenie", "translation");

    private final String pl;
    private final String en;

    AliasKind(String pl, String en) {
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
