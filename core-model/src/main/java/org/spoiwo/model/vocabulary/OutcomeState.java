package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an outcome that asks for action has come. */
@Schema(description = "How far an outcome that asks for action has come.")
public enum OutcomeState implements Term {
    /** Not begun. */
    OPEN("do wykonania", "open"),

    /** Begun. */
    IN_PROGRESS("w toku", "in progress"),

    /** Finished. */
    DONE("wykonane", "done"),

    /** Given up. */
    DROPPED("zaniechane", "dropped");

    private final String pl;
    private final String en;

    OutcomeState(String pl, String en) {
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
