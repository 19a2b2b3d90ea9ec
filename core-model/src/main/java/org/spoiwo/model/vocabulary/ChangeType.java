package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to a record. */
@Schema(description = "What happened to a record.")
public enum ChangeType implements Term {
    /** It came into being. */
    CREATED("utworzenie", "created"),

    /** It was changed. */
    UPDATED("aktualizacja", "updated"),

    /** It was deleted; its tombstone stays. */
    DELETED("usunięcie", "deleted"),

    /** Its deletion was undone. */
    RESTORED("przywrócenie", "restored");

    private final String pl;
    private final String en;

    ChangeType(String pl, String en) {
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
