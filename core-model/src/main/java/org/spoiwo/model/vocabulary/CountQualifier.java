package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How exactly a number is known. */
@Schema(description = "How exactly a number is known.")
public enum CountQualifier implements Term {
    /** The number itself. */
    EXACT("dokładnie", "exactly"),

    /** «ok. 280». */
    APPROXIMATE("około", "about"),

    /** A little less: «prawie 3400», «blisko». */
    ALMOST("prawie", "almost"),

    /** A little more: «ponad 100». */
    OVER("ponad", "over"),

    /** The number or more. */
    AT_LEAST("co najmniej", "at least"),

    /** The number or less. */
    UP_TO("do", "up to"),

    /** More than none; the source gives no number («kilkadziesiąt»). */
    SOME("kilka, kilkanaście, kilkadziesiąt", "some");

    private final String pl;
    private final String en;

    CountQualifier(String pl, String en) {
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
