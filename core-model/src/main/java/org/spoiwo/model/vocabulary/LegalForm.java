package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The legal form of an organisation.
 *
 * <p>Independent of its {@link OrganizationKind}. Reintegration units have usually no legal personality and are {@link
 * #UNIT_OF_PARENT}.
 */
@Schema(description = "The legal form of an organisation.")
public enum LegalForm implements Term {
    /** Association in the court register; Act of 7 April 1989. */
    ASSOCIATION("stowarzyszenie", "registered association"),

    /** Simplified form without legal personality; same Act. */
    ORDINARY_ASSOCIATION("stowarzyszenie zwykłe", "ordinary association"),

    /** Federation founded by associations; same Act. */
    UNION_OF_ASSOCIATIONS("związek stowarzyszeń", "union of associations"),

    /** Act of 6 April 1984 on foundations. */
    FOUNDATION("fundacja", "foundation"),

    /** Entered in the register kept by ARiMR. */
    KGW("koło gospodyń wiejskich", "rural housewives' club"),

    /** Legal personality under the law of the State's relation to a church. */
    CHURCH_LEGAL_PERSON("kościelna osoba prawna", "church legal person"),

    /** Cooperative law of 16 September 1982. */
    COOPERATIVE("spółdzielnia", "cooperative"),

    /** Act of 27 April 2006 on social cooperatives. */
    SOCIAL_COOPERATIVE("spółdzielnia socjalna", "social cooperative"),

    /** Auditing or other union under the cooperative law. */
    COOPERATIVE_UNION("związek spółdzielni", "union of cooperatives"),

    /** Sp. z o.o.; non-profit ones included. */
    LIMITED_LIABILITY_COMPANY("spółka z ograniczoną odpowiedzialnością", "limited liability company"),

    /** SA. */
    JOINT_STOCK_COMPANY("spółka akcyjna", "joint-stock company"),

    /** PSA. */
    SIMPLE_JOINT_STOCK_COMPANY("prosta spółka akcyjna", "simple joint-stock company"),

    /** General, limited or professional partnership. */
    PARTNERSHIP("spółka osobowa", "partnership"),

    /** A contract between entrepreneurs, not an entity of its own. */
    CIVIL_PARTNERSHIP("spółka cywilna", "civil-law partnership"),

    /** Natural person who carries on a business. */
    SOLE_TRADER("jednoosobowa działalność gospodarcza", "sole trader"),

    /** Public unit financed from a budget, without legal personality; ROPS usually. */
    BUDGET_UNIT("jednostka budżetowa", "budgetary unit"),

    /** Public unit that covers its costs from its income. */
    BUDGETARY_ESTABLISHMENT("samorządowy zakład budżetowy", "local-government budgetary establishment"),

    /** Gmina, powiat or voivodeship as a legal person. */
    LOCAL_GOVERNMENT("jednostka samorządu terytorialnego", "local government unit"),

    /** Such as an institution of culture. */
    LOCAL_GOVERNMENT_LEGAL_PERSON("samorządowa osoba prawna", "legal person of local government"),

    /** Ministry, voivode or other part of the State Treasury. */
    GOVERNMENT_BODY("organ administracji rządowej", "government body"),

    /** Agency or fund with legal personality. */
    STATE_LEGAL_PERSON("państwowa osoba prawna", "legal person of the State"),

    /** Law on higher education and science of 20 July 2018. */
    UNIVERSITY("uczelnia", "higher-education institution"),

    /** Act of 30 April 2010 on research institutes. */
    RESEARCH_INSTITUTE("instytut badawczy", "research institute"),

    /** Act of 23 May 1991 on trade unions. */
    TRADE_UNION("związek zawodowy", "trade union"),

    /** Act of 23 May 1991 on employers' organisations. */
    EMPLOYERS_ORGANIZATION("organizacja pracodawców", "employers' organisation"),

    /** Economic chamber or professional self-government. */
    CHAMBER("izba", "chamber"),

    /** Part of its parent or founder, whose form it has none of. */
    UNIT_OF_PARENT("jednostka bez osobowości prawnej", "unit without legal personality"),

    /** A form that is named in the source and not here, such as a foreign one. */
    OTHER("inna forma", "other");

    private final String pl;
    private final String en;

    LegalForm(String pl, String en) {
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
