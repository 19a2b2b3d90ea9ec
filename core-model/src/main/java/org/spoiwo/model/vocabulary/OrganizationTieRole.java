package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * In what way one organisation stands behind another.
 *
 * <p>The unit that founded a WTZ, ZAZ or CIS, or runs a KIS, is a concept of the law: Act of 5 August 2022 on social
 * economy, art. 2(3).
 */
@Schema(description = "In what way one organisation stands behind another.")
public enum OrganizationTieRole implements Term {
    /** It called the organisation into being. */
    FOUNDER("podmiot tworzący", "founder"),

    /** It runs the organisation. */
    OPERATOR("podmiot prowadzący", "operator");

    private final String pl;
    private final String en;

    OrganizationTieRole(String pl, String en) {
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
