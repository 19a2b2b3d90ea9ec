package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a version of a programme has come.
 *
 * <p>Drafts are consulted, and updates too (Act of 6 December 2006 on the principles of development policy, art. 19a and
 * art. 6(7)).
 */
@Schema(description = "How far a version of a programme has come.")
public enum ProgrammeVersionStatus implements Term {
    /** A text to be worked on. */
    DRAFT("projekt", "draft"),

    /** The text that was, or is, open to comments. */
    CONSULTED("konsultowana", "consulted"),

    /** Who is competent has adopted it. */
    ADOPTED("przyjęta", "adopted"),

    /** It was adopted in place of an earlier adopted version. */
    UPDATED("zaktualizowana", "updated");

    private final String pl;
    private final String en;

    ProgrammeVersionStatus(String pl, String en) {
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
