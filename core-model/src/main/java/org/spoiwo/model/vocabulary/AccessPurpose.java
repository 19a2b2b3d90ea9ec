package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What personal data is handed out for. A closed list: a free text would itself fill with names. */
@Schema(description = "What personal data is handed out for.")
public enum AccessPurpose implements Term {
    /** Invitations, dates, travel: what contact data is kept for. */
    ARRANGEMENTS("uzgodnienia z tą osobą", "arrangements with the person"),

    /** Entering data and putting it right; GDPR, art. 16. */
    RECORD_KEEPING("prowadzenie i poprawianie wpisu", "keeping and correcting the record"),

    /** The person uses their rights; GDPR, art. 15–21. */
    RIGHTS_REQUEST("wniosek osoby, której dane dotyczą", "request of the person concerned"),

    /** The data protection officer or an authority asks; GDPR, art. 39 and 58. */
    SUPERVISION("kontrola lub nadzór", "inspection or supervision");

    private final String pl;
    private final String en;

    AccessPurpose(String pl, String en) {
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
