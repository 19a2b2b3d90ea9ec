package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An office in a network or committee.
 *
 * <p>Neutral of gender; the title as the source has it («Przewodnicząca») is kept beside it.
 */
@Schema(description = "An office in a network or committee.")
public enum OfficeKind implements Term {
    /** Presides over the body. */
    CHAIR("przewodnictwo", "chair"),

    /** Presides together with others: leadership is shared, and each of them has this office. */
    CO_CHAIR("współprzewodnictwo", "co-chair"),

    /** Wiceprzewodniczący; where there are several, an ordinal tells them apart. */
    VICE_CHAIR("wiceprzewodnictwo", "vice-chair"),

    /** Zastępca przewodniczącego. */
    DEPUTY_CHAIR("zastępstwo przewodnictwa", "deputy chair"),

    /** Coordinates a network that has no chair, or works beside one. */
    COORDINATOR("koordynacja", "coordinator"),

    /** Keeps the papers. */
    SECRETARY("sekretariat", "secretary"),

    /** Sits in the presidium without another office. */
    PRESIDIUM_MEMBER("członkostwo w prezydium", "member of the presidium"),

    /** Sits on the board without another office. */
    BOARD_MEMBER("członkostwo w zarządzie", "member of the board"),

    /** Speaks for the body. */
    SPOKESPERSON("rzecznictwo", "spokesperson"),

    /** Belongs to an organ because of another post. */
    EX_OFFICIO_MEMBER("członkostwo z urzędu", "ex officio member"),

    /** Advises the body permanently. */
    EXPERT("funkcja eksperta", "expert"),

    /** May be present and does not vote. */
    OBSERVER("funkcja obserwatora", "observer"),

    /** An office that is named in the source and not here. */
    OTHER("inna funkcja", "other");

    private final String pl;
    private final String en;

    OfficeKind(String pl, String en) {
        this.pl = pl;
        this.en = en;
    }

    /** Whether one person holds it at a time; of vice-chairs that an ordinal does not tell apart there are several. */
    public boolean hasOneHolder(@Nullable Integer ordinal) {
        return switch (this) {
            case CHAIR, COORDINATOR, SECRETARY, SPOKESPERSON -> true;
            case VICE_CHAIR, DEPUTY_CHAIR -> ordinal != null;
            case CO_CHAIR, PRESIDIUM_MEMBER, BOARD_MEMBER, EX_OFFICIO_MEMBER, EXPERT, OBSERVER, OTHER -> false;
        };
    }

    /** Whether the body lacks something when nobody holds it, unlike places of which there are any number. */
    public boolean canBeVacant() {
        return switch (this) {
            case CHAIR, COORDINATOR, SECRETARY, SPOKESPERSON, VICE_CHAIR, DEPUTY_CHAIR -> true;
            case CO_CHAIR, PRESIDIUM_MEMBER, BOARD_MEMBER, EX_OFFICIO_MEMBER, EXPERT, OBSERVER, OTHER -> false;
        };
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
