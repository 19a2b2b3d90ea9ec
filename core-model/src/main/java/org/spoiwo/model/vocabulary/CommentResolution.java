package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a comment; reasons go with every one of them (Act of 6 December 2006, art. 6(6)). */
@Schema(
        description =
                "What became of a comment; reasons go with every one of them (Act of 6 December 2006, art. 6(6)).")
public enum CommentResolution implements Term {
    /** What is consulted was changed as proposed. */
    ACCEPTED("uwzględniona", "accepted"),

    /** It was changed in part of what was proposed. */
    PARTIALLY_ACCEPTED("częściowo uwzględniona", "partially accepted"),

    /** It was not changed. */
    NOT_ACCEPTED("nieuwzględniona", "not accepted"),

    /** There was nothing to change; it was explained. */
    EXPLAINED("wyjaśniono", "explained"),

    /** It is heeded as a recommendation, without a change. */
    RECOMMENDATION_NOTED("przyjęta jako rekomendacja", "noted as a recommendation"),

    /** It is about something else than what is consulted. */
    OUT_OF_SCOPE("poza zakresem", "out of scope");

    private final String pl;
    private final String en;

    CommentResolution(String pl, String en) {
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
