package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure it is that a source says so. */
@Schema(description = "How sure it is that a source says so.")
public enum Certainty implements Term {
    /** The source says it in so many words. */
    STATED("stwierdzone", "stated"),

    /** It follows from the source, which does not say it. */
    INFERRED("wywnioskowane", "inferred"),

    /** The source can be read in more than one way. */
    UNCLEAR("niejasne", "unclear");

    private final String pl;
    private final String en;

    Certainty(String pl, String en) {
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
