package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A way in which comments reach those who consult. */
@Schema(description = "A way in which comments reach those who consult.")
public enum ConsultationChannel implements Term {
    /** By e-mail. */
    EMAIL("e-mail", "e-mail"),

    /** By letter. */
    POST("poczta", "post"),

    /** Handed in, or said, at the office. */
    IN_PERSON("osobiście", "in person"),

    /** In a form on a website. */
    WEB_FORM("formularz internetowy", "web form"),

    /** By official electronic delivery (ePUAP, e-Doręczenia). */
    E_DELIVERY("doręczenie elektroniczne", "electronic delivery"),

    /** Said at a meeting. */
    MEETING("spotkanie", "meeting"),

    /** As the opinion of a council or committee. */
    COUNCIL_OPINION("opinia rady lub komitetu", "opinion of a council"),

    /** By telephone. */
    PHONE("telefon", "telephone"),

    /** In another way. */
    OTHER("inny", "other");

    private final String pl;
    private final String en;

    ConsultationChannel(String pl, String en) {
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
