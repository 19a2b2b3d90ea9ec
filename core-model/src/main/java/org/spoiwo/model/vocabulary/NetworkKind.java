package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a network, committee, council or group is.
 *
 * <p>Only committees and councils are regulated by law; the other forms are voluntary and rest on agreements,
 * declarations or rules.
 */
@Schema(description = "What a network, committee, council or group is.")
public enum NetworkKind implements Term {
    /** RKRES; Act of 5 August 2022, art. 55–58. Term of three years, members appointed by the marshal. */
    REGIONAL_COMMITTEE(
            "regionalny komitet rozwoju ekonomii społecznej", "regional committee for social economy development"),

    /** KKRES, beside the minister; Act of 5 August 2022, art. 47–53. */
    NATIONAL_COMMITTEE(
            "Krajowy Komitet Rozwoju Ekonomii Społecznej", "National Committee for Social Economy Development"),

    /** Network of CIS, KIS, ZAZ or WTZ. */
    REINTEGRATION_NETWORK("sieć podmiotów reintegracyjnych", "network of reintegration units"),

    /** Network of OWES. */
    SUPPORT_CENTRE_NETWORK("sieć ośrodków wsparcia ekonomii społecznej", "network of support centres"),

    /** Group for one subject, often below a network or a project. */
    THEMATIC_GROUP("grupa tematyczna", "thematic group"),

    /** Group for one task; teams (zespoły) included. */
    WORKING_GROUP("grupa robocza", "working group"),

    /** Council of entities that no statute asks for. */
    COUNCIL("rada", "council"),

    /** Assembly of units of one kind, such as a konwent of CIS and KIS. */
    CONVENTION("konwent", "convention"),

    /** Standing forum of entities; a single event of that name is a {@link MeetingKind#FORUM}. */
    FORUM("forum", "forum"),

    /** Network of several kinds of entities under one set of rules. */
    PLATFORM("platforma współpracy", "cooperation platform"),

    /** Those who have signed one document. */
    PACT("pakt", "pact"),

    /** Entities of one trade or place that cooperate in business. */
    CLUSTER("klaster", "cluster"),

    /** Partners under an agreement. */
    PARTNERSHIP("partnerstwo", "partnership"),

    /** Council that a statute provides for, such as a public-benefit council (RDPP, WRDPP). */
    STATUTORY_COUNCIL("rada ustawowa", "statutory council"),

    /** Stakeholders whom an (often international) project calls together. */
    PROJECT_STAKEHOLDER_GROUP("grupa interesariuszy projektu", "project stakeholder group"),

    /** Network that is an association of its members. */
    ASSOCIATION_NETWORK("sieć w formie związku", "network in the form of an association"),

    /** Entities that produce or sell together. */
    BUSINESS_NETWORK("sieć biznesowa", "business network"),

    /** A kind that is named in the source and not here. */
    OTHER("inna", "other");

    private final String pl;
    private final String en;

    NetworkKind(String pl, String en) {
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
