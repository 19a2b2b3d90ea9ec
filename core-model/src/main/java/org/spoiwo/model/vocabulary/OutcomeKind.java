package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came out of a meeting, or happened without one. */
@Schema(description = "What came out of a meeting, or happened without one.")
public enum OutcomeKind implements Term {
    /** Something was decided, in whatever form. */
    DECISION("decyzja", "decision"),

    /** A formal resolution was adopted. */
    RESOLUTION("uchwała", "resolution"),

    /** An opinion was given, as a regional committee does; Act of 5 August 2022, art. 55(2). */
    OPINION("opinia", "opinion"),

    /** A position was taken. */
    POSITION("stanowisko", "position"),

    /** Candidates stood and were voted on. */
    ELECTION("wybory", "election"),

    /** Candidates may come forward. */
    CALL_FOR_CANDIDATES("nabór kandydatów", "call for candidates"),

    /** A network came into being. */
    NETWORK_CONSTITUTED("powołanie sieci", "network constituted"),

    /** A network's authorities took shape. */
    AUTHORITIES_CONSTITUTED("ukonstytuowanie władz", "authorities constituted"),

    /** Officers were elected, without candidates and votes being recorded. */
    OFFICERS_ELECTED("wybór władz", "officers elected"),

    /** Members were appointed. */
    MEMBERS_APPOINTED("powołanie członków", "members appointed"),

    /** An agreement or declaration was signed. */
    AGREEMENT_SIGNED("podpisanie porozumienia", "agreement signed"),

    /** A thematic or working group was set up. */
    GROUP_CREATED("utworzenie grupy", "group created"),

    /** A plan or schedule was agreed on. */
    SCHEDULE_ADOPTED("przyjęcie harmonogramu", "schedule adopted"),

    /** Rules were adopted or changed. */
    RULES_ADOPTED("przyjęcie regulaminu", "rules adopted"),

    /** A report was accepted. */
    REPORT_ADOPTED("przyjęcie sprawozdania", "report adopted"),

    /** Work on a document or other product began. */
    PRODUCT_STARTED("rozpoczęcie prac nad produktem", "product started"),

    /** It was added to or changed. */
    PRODUCT_UPDATED("uzupełnienie produktu", "product updated"),

    /** It was finished and accepted. */
    PRODUCT_ADOPTED("przyjęcie produktu", "product adopted"),

    /** Entities agreed to work together. */
    COOPERATION_ESTABLISHED("nawiązanie współpracy", "cooperation established"),

    /** Participants learnt from each other. */
    EXCHANGE_OF_EXPERIENCE("wymiana doświadczeń", "exchange of experience"),

    /** Something was recommended to others. */
    RECOMMENDATION("rekomendacja", "recommendation"),

    /** A prize, mark or certificate was given. */
    AWARD("przyznanie nagrody", "award"),

    /** When or where to meet next. */
    NEXT_MEETING("termin kolejnego spotkania", "next meeting"),

    /** Something is to be done. */
    PLANNED_ACTION("planowane działanie", "planned action"),

    /** Something else. */
    OTHER("inny", "other");

    private final String pl;
    private final String en;

    OutcomeKind(String pl, String en) {
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
