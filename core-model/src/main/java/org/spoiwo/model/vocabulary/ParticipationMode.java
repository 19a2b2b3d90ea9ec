package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody takes part in a meeting. */
@Schema(description = "How somebody takes part in a meeting.")
public enum ParticipationMode implements Term {
    /** In the room. */
    IN_PERSON("na miejscu", "in person"),

    /** From elsewhere. */
    ONLINE("zdalnie", "online");

    private final String pl;
    private final String en;

    ParticipationMode(String pl, String en) {
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
