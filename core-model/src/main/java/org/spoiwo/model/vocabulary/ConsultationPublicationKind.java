package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was published about a consultation. */
@Schema(description = "What was published about a consultation.")
public enum ConsultationPublicationKind implements Term {
    /** The announcement, with deadline and manner of sending comments (Act of 6 December 2006, art. 6(4)). */
    NOTICE("ogłoszenie", "notice"),

    /** The text that is consulted. */
    DRAFT("projekt", "draft"),

    /** The report on the course and results (art. 6(6)). */
    REPORT("sprawozdanie", "report");

    private final String pl;
    private final String en;

    ConsultationPublicationKind(String pl, String en) {
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
