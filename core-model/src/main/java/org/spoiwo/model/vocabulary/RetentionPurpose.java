package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What data is kept for until a rule takes it away. */
@Schema(description = "What data is kept for until a rule takes it away.")
public enum RetentionPurpose implements Term {
    /** Who read personal data; GDPR, art. 5(2). */
    ACCESS_LOG("rozliczalność dostępu do danych", "accountability of access to personal data"),

    /** Which record a POST made. */
    IDEMPOTENCY_KEYS("bezpieczne ponawianie żądań", "safe repetition of requests"),

    /** Contact data of people who have no part in anything any longer. */
    PERSONAL_CONTACT("kontakt z osobą", "contact with the person"),

    /** What participants asked for in order to take part; GDPR, art. 9. */
    ACCOMMODATION("udogodnienia dla uczestników", "accommodation of participants"),

    /** Names and addresses of participants without a record of their own. */
    PARTICIPANTS("listy uczestników", "lists of participants"),

    /** Names and addresses of those who sent comments in a consultation. */
    COMMENTERS("autorzy uwag w konsultacjach", "authors of comments in consultations"),

    /** That there was a consent, and until when; GDPR, art. 7(1). */
    WITHDRAWN_CONSENTS("wykazanie cofniętej zgody", "proof of a withdrawn consent");

    private final String pl;
    private final String en;

    RetentionPurpose(String pl, String en) {
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
