package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dated step in the life of a network. */
@Schema(description = "A dated step in the life of a network.")
public enum NetworkStage implements Term {
    /** It was called into being or took up its work again. */
    CONSTITUTED("powołana", "constituted"),

    /** Its work was interrupted. */
    SUSPENDED("zawieszona", "suspended"),

    /** It ended. */
    DISSOLVED("rozwiązana", "dissolved");

    private final String pl;
    private final String en;

    NetworkStage(String pl, String en) {
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
