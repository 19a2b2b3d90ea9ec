package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step in the course of a public consultation. */
@Schema(description = "A step in the course of a public consultation.")
public enum ConsultationStage implements Term {
    /** It is being prepared. */
    DRAFT("w przygotowaniu", "in preparation"),

    /** It was announced, and has not begun. */
    ANNOUNCED("ogłoszone", "announced"),

    /** Comments may be sent. */
    OPEN("otwarte", "open"),

    /** Comments may be sent for longer than was announced. */
    EXTENDED("przedłużone", "extended"),

    /** It is coming to its end; a source may say no more than that. */
    CLOSING("kończące się", "closing"),

    /** Comments are no longer taken. */
    CLOSED("zamknięte", "closed"),

    /** What was sent is being considered. */
    UNDER_CONSIDERATION("rozpatrywanie uwag", "under consideration"),

    /** The report on its course and results was published (Act of 6 December 2006, art. 6(6)). */
    REPORT_PUBLISHED("opublikowano sprawozdanie", "report published"),

    /** What was consulted has been adopted. */
    ADOPTED("dokument przyjęty", "document adopted"),

    /** It was called off before there was a report. */
    CANCELLED("odwołane", "cancelled");

    private final String pl;
    private final String en;

    ConsultationStage(String pl, String en) {
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

    /** Whether comments may come in as long as the dates allow it. */
    public boolean takesComments() {
        return switch (this) {
            case ANNOUNCED, OPEN, EXTENDED, CLOSING -> true;
            case DRAFT, CLOSED, UNDER_CONSIDERATION, REPORT_PUBLISHED, ADOPTED, CANCELLED -> false;
        };
    }
}
