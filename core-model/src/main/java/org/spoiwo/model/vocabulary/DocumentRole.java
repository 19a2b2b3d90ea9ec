package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a document has to do with a meeting or an item of its agenda. */
@Schema(description = "What a document has to do with a meeting or an item of its agenda.")
public enum DocumentRole implements Term {
    /** Published with it. */
    ATTACHMENT("załącznik", "attachment"),

    /** Shown or talked about at it. */
    PRESENTED("przedstawiony", "presented"),

    /** Adopted at it. */
    ADOPTED("przyjęty", "adopted"),

    /** Made at it. */
    PRODUCT("wypracowany", "product"),

    /** Its minutes. */
    MINUTES("protokół", "minutes"),

    /** Its invitation. */
    INVITATION("zaproszenie", "invitation"),

    /** Its pictures. */
    GALLERY("galeria", "gallery"),

    /** Referred to at it. */
    CITED("przywołany", "cited");

    private final String pl;
    private final String en;

    DocumentRole(String pl, String en) {
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
