package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a node in the tree of a programme is. */
@Schema(description = "What a node in the tree of a programme is.")
public enum ProgrammeNodeKind implements Term {
    /** What comes first; the programme is divided by it. */
    PRIORITY("priorytet", "priority"),

    /** What is to be reached. */
    OBJECTIVE("cel", "objective"),

    /** What is to be done. */
    MEASURE("działanie", "measure"),

    /** By what it is told how far it has come. */
    INDICATOR("wskaźnik", "indicator");

    private final String pl;
    private final String en;

    ProgrammeNodeKind(String pl, String en) {
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
