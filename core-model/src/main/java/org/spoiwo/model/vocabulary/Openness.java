package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may come. */
@Schema(description = "Who may come.")
public enum Openness implements Term {
    /** Everybody. */
    OPEN("otwarte", "open"),

    /** Members of the network alone. */
    MEMBERS_ONLY("tylko dla członków", "members only"),

    /** Those who were invited. */
    BY_INVITATION("na zaproszenie", "by invitation"),

    /** Everybody who has registered. */
    REGISTRATION_REQUIRED("po rejestracji", "registration required");

    private final String pl;
    private final String en;

    Openness(String pl, String en) {
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
