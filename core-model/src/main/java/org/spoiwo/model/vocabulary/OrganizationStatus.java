package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an organisation still works. */
@Schema(description = "Whether an organisation still works.")
public enum OrganizationStatus implements Term {
    /** It works. */
    ACTIVE("działa", "active"),

    /** Its activity is interrupted and may be taken up again. */
    SUSPENDED("działalność zawieszona", "suspended"),

    /** It has ended; what it did remains on record. */
    CLOSED("zakończyła działalność", "closed");

    private final String pl;
    private final String en;

    OrganizationStatus(String pl, String en) {
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
