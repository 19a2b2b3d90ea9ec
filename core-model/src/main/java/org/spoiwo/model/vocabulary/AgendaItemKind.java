package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens in an item of the agenda. */
@Schema(description = "What happens in an item of the agenda.")
public enum AgendaItemKind implements Term {
    /** The meeting is opened. */
    OPENING("otwarcie", "opening"),

    /** Participants are greeted and guests introduced. */
    WELCOME("powitanie", "welcome"),

    /** Members receive their appointments. */
    APPOINTMENT_CEREMONY("wręczenie powołań", "appointment ceremony"),

    /** Somebody speaks on a subject. */
    PRESENTATION("prezentacja", "presentation"),

    /** The main talk. */
    KEYNOTE("wykład wprowadzający", "keynote"),

    /** An entity shows what has worked. */
    GOOD_PRACTICE("dobre praktyki", "good practice"),

    /** What was done is reported. */
    REPORT("sprawozdanie", "report"),

    /** Several people discuss in front of the others. */
    PANEL("panel dyskusyjny", "panel"),

    /** Everybody discusses. */
    DISCUSSION("dyskusja", "discussion"),

    /** Participants tell each other what they know. */
    EXCHANGE("wymiana doświadczeń", "exchange of experience"),

    /** Participants set the subjects, or play a game. */
    OPEN_SPACE("przestrzeń otwarta", "open space"),

    /** Participants work on something. */
    WORKSHOP("warsztaty", "workshop"),

    /** Its children take place at the same time. */
    PARALLEL_BLOCK("blok równoległy", "parallel block"),

    /** Participants work in groups. */
    GROUP_WORK("praca w grupach", "group work"),

    /** A network or its authorities are called into being. */
    CONSTITUTION("powołanie sieci", "constitution"),

    /** Somebody is elected. */
    ELECTION("wybory", "election"),

    /** A question is put to the vote. */
    VOTE("głosowanie", "vote"),

    /** An opinion is formed, as a regional committee does; Act of 5 August 2022, art. 55(2). */
    OPINION("zaopiniowanie", "opinion"),

    /** A resolution is adopted. */
    RESOLUTION("podjęcie uchwały", "resolution"),

    /** The results of a public consultation are gone through. */
    CONSULTATION_SUMMARY("podsumowanie konsultacji", "consultation summary"),

    /** An agreement or declaration is signed. */
    SIGNING("podpisanie", "signing"),

    /** A place is visited. */
    SITE_VISIT("zwiedzanie", "site visit"),

    /** A film is shown. */
    FILM("film", "film"),

    /** Prizes or certificates are given. */
    AWARD("wręczenie nagród", "award"),

    /** Coffee, meal or social part. */
    BREAK("przerwa", "break"),

    /** Somebody is seen off. */
    FAREWELL("pożegnanie", "farewell"),

    /** The meeting is summed up and closed. */
    CLOSING("podsumowanie i zamknięcie", "closing"),

    /** A part of the meeting that holds other items. */
    SECTION("część spotkania", "section"),

    /** Something else. */
    OTHER("inny", "other");

    private final String pl;
    private final String en;

    AgendaItemKind(String pl, String en) {
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
