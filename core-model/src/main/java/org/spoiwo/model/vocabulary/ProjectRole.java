package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a project has to do with a meeting. */
@Schema(description = "What a project has to do with a meeting.")
public enum ProjectRole implements Term {
    /** It pays for the meeting. */
    FUNDING("finansujący", "funding"),

    /** It is talked about. */
    SUBJECT("omawiany", "subject"),

    /** It is mentioned; the source says no more. */
    CONTEXT("kontekst", "context");

    private final String pl;
    private final String en;

    ProjectRole(String pl, String en) {
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
