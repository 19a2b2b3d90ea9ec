package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is odd about the dates of a consultation; it is kept all the same. */
@Schema(description = "What is odd about the dates of a consultation; it is kept all the same.")
public enum ConsultationWarningKind implements Term {
    /** Comments could be sent for fewer days than the legal basis asks. */
    WINDOW_TOO_SHORT("okres krótszy niż wymagany", "window shorter than required"),

    /** The length that the source states is not that between the days it states. */
    STATED_LENGTH_DIFFERS("podana długość niezgodna z datami", "stated length does not match the dates"),

    /** The last day is a Saturday, a Sunday or a public holiday; by the Civil Code, art. 115, a deadline would move to the next working day. */
    ENDS_ON_DAY_OFF("koniec w dniu wolnym od pracy", "ends on a day off"),

    /** The report was published after the day on which it was due. */
    REPORT_LATE("sprawozdanie po terminie", "report late");

    private final String pl;
    private final String en;

    ConsultationWarningKind(String pl, String en) {
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
