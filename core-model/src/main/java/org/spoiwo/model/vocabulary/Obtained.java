package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody came by an office or a seat. */
@Schema(description = "How somebody came by an office or a seat.")
public enum Obtained implements Term {
    /** By a vote. */
    ELECTED("wybór", "elected"),

    /** By the decision of who may appoint; for regional committees the marshal, Act of 5 August 2022, art. 57(2). */
    APPOINTED("powołanie", "appointed"),

    /** Sent by the body that the seat belongs to. */
    DELEGATED("delegowanie", "delegated"),

    /** Because of another post. */
    EX_OFFICIO("z urzędu", "ex officio"),

    /** When the authorities were constituted; the source says no more. */
    CONSTITUTED("ukonstytuowanie", "constituted"),

    /** By a vote to fill a place that became free. */
    BY_ELECTION("wybory uzupełniające", "by-election"),

    /** Carried on for another term. */
    RENEWED("na kolejną kadencję", "renewed"),

    /** By their own declaration. */
    DECLARED("deklaracja", "declared");

    private final String pl;
    private final String en;

    Obtained(String pl, String en) {
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
