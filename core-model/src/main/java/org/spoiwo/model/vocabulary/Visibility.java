package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may see a record. */
@Schema(description = "Who may see a record.")
public enum Visibility implements Term {
    /** Its editors; it is not finished. */
    DRAFT("szkic", "draft"),

    /** Staff with an account. */
    INTERNAL("wewnętrzny", "internal"),

    /** Everybody. */
    PUBLIC("publiczny", "public");

    private final String pl;
    private final String en;

    Visibility(String pl, String en) {
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
