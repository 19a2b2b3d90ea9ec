package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a passage of a programme in a later version. */
@Schema(description = "What became of a passage of a programme in a later version.")
public enum PassageState implements Term {
    /** It stands where it stood, word for word. */
    STANDS("bez zmian", "stands"),

    /** It stands word for word in another node. */
    MOVED("przeniesiony", "moved"),

    /** It reads otherwise, but is known again. */
    REWORDED("przeredagowany", "reworded"),

    /** It is not there any more, or not known again. */
    LOST("zaginiony", "lost");

    private final String pl;
    private final String en;

    PassageState(String pl, String en) {
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
