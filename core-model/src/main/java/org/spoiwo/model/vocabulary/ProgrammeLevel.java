package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A level in the structure of an EU programme.
 *
 * <p>The names change from one perspective to the next, so the level is kept beside the number and the name.
 */
@Schema(description = "A level in the structure of an EU programme.")
public enum ProgrammeLevel implements Term {
    /** Top level in 2014–2020. */
    PRIORITY_AXIS("oś priorytetowa", "priority axis"),

    /** Top level in 2021–2027. */
    PRIORITY("priorytet", "priority"),

    /** Level below it. */
    MEASURE("działanie", "measure"),

    /** Level below a measure in 2014–2020. */
    SUBMEASURE("poddziałanie", "sub-measure"),

    /** Level below a measure in 2021–2027. */
    PROJECT_TYPE("typ projektu", "project type");

    private final String pl;
    private final String en;

    ProgrammeLevel(String pl, String en) {
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
