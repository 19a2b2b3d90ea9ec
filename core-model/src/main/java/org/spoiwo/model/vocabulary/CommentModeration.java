package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was decided about showing a comment to everybody. */
@Schema(description = "What was decided about showing a comment to everybody.")
public enum CommentModeration implements Term {
    /** Nothing yet. */
    RECEIVED("wpłynęła", "received"),

    /** Everybody may read it. */
    PUBLISHED("opublikowana", "published"),

    /** It is not shown, for a reason that is kept with it. */
    REJECTED("nieopublikowana", "rejected"),

    /** Its author took it back. */
    WITHDRAWN("wycofana", "withdrawn");

    private final String pl;
    private final String en;

    CommentModeration(String pl, String en) {
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
