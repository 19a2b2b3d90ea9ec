package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a document has come. */
@Schema(description = "How far a document has come.")
public enum DocumentStatus implements Term {
    /** It is to be written. */
    PLANNED("planowany", "planned"),

    /** It is being written. */
    IN_PROGRESS("w opracowaniu", "in progress"),

    /** There is a text to be worked on. */
    DRAFT("projekt", "draft"),

    /** It was shown at a meeting. */
    PRESENTED("przedstawiony", "presented"),

    /** Comments on it were gathered. */
    CONSULTED("skonsultowany", "consulted"),

    /** Who is competent has adopted it. */
    ADOPTED("przyjęty", "adopted"),

    /** A later version replaced its text. */
    UPDATED("zaktualizowany", "updated"),

    /** Everybody can read it. */
    PUBLISHED("opublikowany", "published"),

    /** It is no longer valid or available. */
    WITHDRAWN("wycofany", "withdrawn");

    private final String pl;
    private final String en;

    DocumentStatus(String pl, String en) {
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
