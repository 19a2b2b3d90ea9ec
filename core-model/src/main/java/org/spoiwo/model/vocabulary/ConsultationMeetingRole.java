package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a meeting had to do with a consultation. */
@Schema(description = "What a meeting had to do with a consultation.")
public enum ConsultationMeetingRole implements Term {
    /** The consultation was announced there. */
    ANNOUNCED_AT("ogłoszenie konsultacji", "announced there"),

    /** What is consulted was discussed there. */
    DISCUSSED_AT("dyskusja", "discussed there"),

    /** The consultation, or what came of it, was summed up there. */
    SUMMARISED_AT("podsumowanie", "summarised there");

    private final String pl;
    private final String en;

    ConsultationMeetingRole(String pl, String en) {
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
