package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of legal or official act it is. */
@Schema(description = "What kind of legal or official act it is.")
public enum ActKind implements Term {
    /** Act of parliament. */
    STATUTE("ustawa", "statute"),

    /** Of a minister, the government or the European Union. */
    REGULATION("rozporządzenie", "regulation"),

    /** Of a council, a regional assembly, a board or a committee. */
    RESOLUTION("uchwała", "resolution"),

    /** Of one who heads an office: a marshal, mayor or director. */
    ORDINANCE("zarządzenie", "ordinance"),

    /** Administrative decision, such as one granting a status. */
    DECISION("decyzja", "decision"),

    /** Between bodies or partners. */
    AGREEMENT("porozumienie", "agreement"),

    /** Of a minister or managing authority. */
    GUIDELINES("wytyczne", "guidelines"),

    /** Something else. */
    OTHER("inny", "other");

    private final String pl;
    private final String en;

    ActKind(String pl, String en) {
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
