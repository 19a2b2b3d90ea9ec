package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * For which group a seat in a committee is.
 *
 * <p>The first ten are the groups of a regional committee: Act of 5 August 2022 on social economy, art. 57(1). The rest
 * occur in older and voluntary bodies.
 */
@Schema(description = "For which group a seat in a committee is.")
public enum SeatGroup implements Term {
    /** Seat of who heads the voivodeship's self-government. */
    MARSHAL("marszałek województwa", "marshal of the voivodeship"),

    /** Seat of the government's representative in the voivodeship. */
    VOIVODE("wojewoda", "voivode"),

    /** Gminas, powiats and their associations. */
    JST("jednostki samorządu terytorialnego", "local government units"),

    /** As in art. 2(5). */
    PES("podmioty ekonomii społecznej", "social economy entities"),

    /** WRDPP; public-benefit Act of 24 April 2003. */
    RDPP("wojewódzka rada działalności pożytku publicznego", "voivodeship public benefit council"),

    /** Auditing unions included. */
    COOPERATIVE_UNION("związki spółdzielcze", "cooperative unions"),

    /** Bodies whose work is research. */
    RESEARCH_INSTITUTE("instytuty badawcze", "research institutes"),

    /** Higher-education institutions. */
    UNIVERSITY("uczelnie", "universities"),

    /** Employees' side. */
    TRADE_UNION("związki zawodowe", "trade unions"),

    /** Employers' side. */
    EMPLOYERS_ORGANIZATION("organizacje pracodawców", "employers' organisations"),

    /** Not a group of the Act. */
    OWES("ośrodki wsparcia ekonomii społecznej", "social economy support centres"),

    /** Not a group of the Act. */
    MEDIA("media", "media"),

    /** Not a group of the Act. */
    BUSINESS("przedsiębiorcy", "business"),

    /** Not a group of the Act. */
    OTHER("inna grupa", "other");

    private final String pl;
    private final String en;

    SeatGroup(String pl, String en) {
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
