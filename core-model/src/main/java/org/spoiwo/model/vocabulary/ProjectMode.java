package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a project was chosen for support. */
@Schema(description = "How a project was chosen for support.")
public enum ProjectMode implements Term {
    /** In a call in which applicants competed. */
    COMPETITIVE("konkursowy", "competitive"),

    /** Without one, because only this applicant could carry it out. */
    NON_COMPETITIVE("pozakonkursowy", "non-competitive");

    private final String pl;
    private final String en;

    ProjectMode(String pl, String en) {
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
