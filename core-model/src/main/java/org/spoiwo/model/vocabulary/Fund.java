package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the money of a project comes from. */
@Schema(description = "Where the money of a project comes from.")
public enum Fund implements Term {
    /** ESF, perspectives up to 2014–2020. */
    EFS("Europejski Fundusz Społeczny", "European Social Fund"),

    /** ESF+, perspective 2021–2027. */
    EFS_PLUS("Europejski Fundusz Społeczny Plus", "European Social Fund Plus"),

    /** ERDF. */
    EFRR("Europejski Fundusz Rozwoju Regionalnego", "European Regional Development Fund"),

    /** CF. */
    FS("Fundusz Spójności", "Cohesion Fund"),

    /** JTF, perspective 2021–2027. */
    FST("Fundusz na rzecz Sprawiedliwej Transformacji", "Just Transition Fund"),

    /** EAFRD. */
    EFRROW(
            "Europejski Fundusz Rolny na rzecz Rozwoju Obszarów Wiejskich",
            "European Agricultural Fund for Rural Development"),

    /** Behind the national recovery plan (KPO). */
    RRF("Instrument na rzecz Odbudowy i Zwiększania Odporności", "Recovery and Resilience Facility"),

    /** Grants of Iceland, Liechtenstein and Norway. */
    EEA_NORWAY("Fundusze norweskie i EOG", "EEA and Norway Grants"),

    /** National public money, ministerial programmes included. */
    STATE_BUDGET("budżet państwa", "state budget"),

    /** Money of the regional self-government. */
    VOIVODESHIP_BUDGET("budżet województwa", "voivodeship budget"),

    /** Money of a gmina or powiat. */
    LOCAL_BUDGET("budżet gminy lub powiatu", "local budget"),

    /** Behind WTZ and ZAZ among others. */
    PFRON(
            "Państwowy Fundusz Rehabilitacji Osób Niepełnosprawnych",
            "State Fund for Rehabilitation of Persons with Disabilities"),

    /** State fund for labour-market policy. */
    LABOUR_FUND("Fundusz Pracy", "Labour Fund"),

    /** What implementers put in themselves. */
    OWN_CONTRIBUTION("wkład własny", "own contribution"),

    /** A fund that is named in the source and not here. */
    OTHER("inne", "other");

    private final String pl;
    private final String en;

    Fund(String pl, String en) {
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
