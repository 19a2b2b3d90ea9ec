package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a membership or an office ended.
 *
 * <p>The first five are the grounds for dismissal from a regional committee: Act of 5 August 2022 on social economy,
 * art. 57(3).
 */
@Schema(description = "Why a membership or an office ended.")
public enum EndReason implements Term {
    /** The member asked for it. */
    OWN_REQUEST("na własny wniosek", "own request"),

    /** Whom the member represented asked for it. */
    ENTITY_REQUEST("na wniosek reprezentowanego podmiotu", "request of the represented entity"),

    /** For a crime committed on purpose. */
    CONVICTION("prawomocne skazanie", "final conviction"),

    /** At three sessions in a row. */
    THREE_UNEXCUSED_ABSENCES("trzy nieusprawiedliwione nieobecności", "three unexcused absences"),

    /** The open ground at the end of art. 57(3). */
    OTHER_JUSTIFIED("inny uzasadniony przypadek", "other justified case"),

    /** The term ran out. */
    TERM_END("upływ kadencji", "end of term"),

    /** What the seat rested on was lost, such as a post. */
    MANDATE_EXPIRED("wygaśnięcie mandatu", "mandate expired"),

    /** The member died. */
    DEATH("śmierć", "death"),

    /** A reason outside art. 57(3), for bodies with other rules. */
    OTHER("inna", "other");

    private final String pl;
    private final String en;

    EndReason(String pl, String en) {
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
