package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * In what capacity somebody takes part in a meeting or in an item of its agenda.
 *
 * <p>One person may have several at one meeting. What they were called then is kept beside it as text.
 */
@Schema(description = "In what capacity somebody takes part in a meeting or in an item of its agenda.")
public enum Capacity implements Term {
    /** Opens the meeting. */
    OPENER("osoba otwierająca", "opener"),

    /** Presides over it. */
    CHAIR("osoba przewodnicząca", "chair"),

    /** Receives it at their place. */
    HOST("osoba goszcząca", "host"),

    /** Speaks for who organises it. */
    ORGANIZER_REPRESENTATIVE("osoba reprezentująca organizatora", "organiser's representative"),

    /** Leads a discussion or panel. */
    MODERATOR("osoba moderująca", "moderator"),

    /** Leads one part of the meeting. */
    SECTION_MODERATOR("osoba prowadząca część", "section moderator"),

    /** Helps a group to work. */
    FACILITATOR("osoba wspierająca grupę", "facilitator"),

    /** Speaks on a subject. */
    SPEAKER("osoba wygłaszająca wystąpienie", "speaker"),

    /** Gives the main talk. */
    KEYNOTE("osoba z głównym wystąpieniem", "keynote speaker"),

    /** Takes part in a panel. */
    PANELLIST("osoba w panelu", "panellist"),

    /** Presents a piece of work. */
    PRESENTER("osoba prezentująca", "presenter"),

    /** Speaks as an expert. */
    EXPERT("ekspert", "expert"),

    /** Expert from outside the body that meets. */
    EXTERNAL_EXPERT("ekspert zewnętrzny", "external expert"),

    /** Announced as such. */
    SPECIAL_GUEST("gość specjalny", "special guest"),

    /** Teaches. */
    TRAINER("osoba szkoląca", "trainer"),

    /** Signs what is signed there. */
    SIGNATORY("sygnatariusz", "signatory"),

    /** Receives a prize or certificate. */
    AWARDEE("osoba nagrodzona", "awardee"),

    /** Receives an appointment. */
    APPOINTED("osoba powołana", "appointed"),

    /** Has a vote. */
    VOTER("osoba głosująca", "voter"),

    /** Writes the minutes. */
    MINUTE_TAKER("osoba protokołująca", "minute taker"),

    /** Interprets, sign language included. */
    INTERPRETER("osoba tłumacząca", "interpreter"),

    /** Takes part as a member of the body that meets. */
    MEMBER("członek", "member"),

    /** Watches, without a vote. */
    OBSERVER("obserwator", "observer"),

    /** Takes part without more being said. */
    ATTENDEE("osoba uczestnicząca", "attendee"),

    /** Says something in a discussion. */
    CONTRIBUTOR("osoba zabierająca głos", "contributor"),

    /** Shows visitors round. */
    GUIDE("osoba oprowadzająca", "guide"),

    /** Something else. */
    OTHER("inny", "other");

    private final String pl;
    private final String en;

    Capacity(String pl, String en) {
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

    /** Whether somebody who does this acts in public: that they did may be told to everybody. */
    public boolean isPublicFunction() {
        return switch (this) {
            case OPENER,
                    CHAIR,
                    HOST,
                    ORGANIZER_REPRESENTATIVE,
                    MODERATOR,
                    SECTION_MODERATOR,
                    SPEAKER,
                    KEYNOTE,
                    PANELLIST,
                    PRESENTER,
                    EXPERT,
                    EXTERNAL_EXPERT,
                    SPECIAL_GUEST,
                    TRAINER,
                    SIGNATORY,
                    APPOINTED -> true;
            case FACILITATOR,
                    AWARDEE,
                    VOTER,
                    MINUTE_TAKER,
                    INTERPRETER,
                    MEMBER,
                    OBSERVER,
                    ATTENDEE,
                    CONTRIBUTOR,
                    GUIDE,
                    OTHER -> false;
        };
    }
}
