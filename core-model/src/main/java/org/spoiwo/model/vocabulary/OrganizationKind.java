package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an organisation is and does; several at once are usual.
 *
 * <p>Kept apart from the {@link LegalForm}: a CIS is a kind, the association that runs it has the form. Terms of the
 * Act of 5 August 2022 on social economy unless another source is named.
 */
@Schema(description = "What an organisation is and does; several at once are usual.")
public enum OrganizationKind implements Term {
    /** Reintegration unit with a status granted by the voivode; Act of 13 June 2003 on social employment. */
    CIS("centrum integracji społecznej", "social integration centre"),

    /** Reintegration unit entered in the voivode's register; Act of 13 June 2003 on social employment. */
    KIS("klub integracji społecznej", "social integration club"),

    /** Unit employing mostly people with disabilities; Act of 27 August 1997 on rehabilitation, art. 29. */
    ZAZ("zakład aktywności zawodowej", "vocational activity establishment"),

    /** Reintegration unit for people with disabilities; Act of 27 August 1997 on rehabilitation, art. 10b. */
    WTZ("warsztat terapii zajęciowej", "occupational therapy workshop"),

    /**
     * Accredited centre that helps social economy entities; art. 36–46. OWIES is the proper name of some, not a kind.
     */
    OWES("ośrodek wsparcia ekonomii społecznej", "social economy support centre"),

    /**
     * Unit through which a voivodeship coordinates the social economy; art. 54(2). Called RCPS, MCPS or DOPS in places.
     */
    ROPS("regionalny ośrodek polityki społecznej", "regional social policy centre"),

    /** Art. 2(5)(a); Act of 27 April 2006 on social cooperatives. */
    SOCIAL_COOPERATIVE("spółdzielnia socjalna", "social cooperative"),

    /** Art. 2(5)(d); cooperatives of people with disabilities and of blind people included. */
    WORK_COOPERATIVE("spółdzielnia pracy", "work cooperative"),

    /** Art. 2(5)(d). */
    AGRI_PRODUCTION_COOPERATIVE("spółdzielnia produkcji rolnej", "agricultural production cooperative"),

    /** Non-governmental organisation of members; art. 2(5)(e). */
    ASSOCIATION("stowarzyszenie", "association"),

    /** Non-governmental organisation with an endowment and an aim; art. 2(5)(e). */
    FOUNDATION("fundacja", "foundation"),

    /** One of which the source says no more than that; public-benefit Act of 24 April 2003, art. 3(2). */
    NGO("organizacja pozarządowa", "non-governmental organisation"),

    /** Union whose members are themselves organisations. */
    NGO_FEDERATION("federacja organizacji pozarządowych", "federation of non-governmental organisations"),

    /** Its gainful activity is named in art. 2(2). */
    KGW("koło gospodyń wiejskich", "rural housewives' club"),

    /** Church legal person with public-benefit aims, and churches and religious associations as such; art. 2(5)(f). */
    CHURCH_ENTITY("podmiot kościelny", "church entity"),

    /** Company that does not pay out its profit; art. 2(5)(f). */
    NONPROFIT_COMPANY("spółka non-profit", "non-profit company"),

    /** Art. 2(5)(f). */
    JST_ASSOCIATION("stowarzyszenie jednostek samorządu terytorialnego", "association of local governments"),

    /** Incubator, accelerator or adviser that is no accredited OWES. */
    OTHER_SUPPORT("inna instytucja wsparcia", "other support institution"),

    /** Office of a voivodeship's self-government. */
    MARSHAL_OFFICE("urząd marszałkowski", "marshal's office"),

    /** Office of the government's representative in a voivodeship, who grants statuses and keeps registers. */
    VOIVODE_OFFICE("urząd wojewódzki", "voivode's office"),

    /** Voivodeship (WUP) or powiat (PUP) labour office. */
    LABOUR_OFFICE("urząd pracy", "labour office"),

    /** OPS, MOPS, GOPS, CUS or PCPR. */
    SOCIAL_ASSISTANCE_UNIT("jednostka pomocy społecznej", "social assistance unit"),

    /** Municipality: the local government itself or its office. */
    JST_GMINA("gmina", "gmina"),

    /** County: the local government itself or its office. */
    JST_POWIAT("powiat", "powiat"),

    /** The regional self-government as such. */
    JST_VOIVODESHIP("województwo", "voivodeship"),

    /** Ministry or another office of the central government. */
    MINISTRY("ministerstwo", "ministry"),

    /** Union of cooperatives; one of the groups of art. 57(1). */
    COOPERATIVE_UNION("związek spółdzielczy", "cooperative union"),

    /** Union that audits its member cooperatives, such as OZRSS. */
    AUDITING_UNION("związek rewizyjny", "auditing union"),

    /** Higher-education institution of any type. */
    UNIVERSITY("uczelnia", "university"),

    /** Body whose work is research, not teaching. */
    RESEARCH_INSTITUTE("instytut badawczy", "research institute"),

    /** School, kindergarten or other educational institution below higher education. */
    SCHOOL("szkoła", "school"),

    /** Outside the social economy by art. 2(5)(e), but a partner of it. */
    TRADE_UNION("związek zawodowy", "trade union"),

    /** Outside the social economy by art. 2(5)(e), but a partner of it. */
    EMPLOYERS_ORGANIZATION("organizacja pracodawców", "employers' organisation"),

    /** Economic chamber or professional self-government. */
    CHAMBER("izba", "chamber"),

    /** LGD: local partnership of the LEADER method. */
    LAG("lokalna grupa działania", "local action group"),

    /** Bank or loan fund, such as BGK or TISE. */
    FINANCIAL_INSTITUTION("instytucja finansowa", "financial institution"),

    /** Company or entrepreneur outside the social economy. */
    BUSINESS("przedsiębiorstwo", "business"),

    /** Group of entities that sell together, for example under one brand. */
    BUSINESS_NETWORK("sieć biznesowa", "business network"),

    /** Press, radio, television or portal. */
    MEDIA("media", "media"),

    /** Status granted by the voivode, art. 3 and 12; here only where the source says no more than that. */
    SOCIAL_ENTERPRISE("przedsiębiorstwo społeczne", "social enterprise"),

    /** One of the closed list of art. 2(5), where the source does not say which. */
    PES("podmiot ekonomii społecznej", "social economy entity"),

    /** Public body that fits none of the more precise kinds. */
    PUBLIC_FINANCE_UNIT("jednostka sektora finansów publicznych", "public finance sector unit"),

    /** Hotel or hall that is known because a meeting took place there. */
    VENUE_ONLY("tylko miejsce spotkań", "venue only"),

    /** A kind that is named in the source and not here, such as a foreign one. */
    OTHER("inny rodzaj", "other");

    private final String pl;
    private final String en;

    OrganizationKind(String pl, String en) {
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
