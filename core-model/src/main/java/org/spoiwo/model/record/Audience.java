package org.spoiwo.model.record;

/**
 * Who may read a member of a record that they may see. Each audience reads what those before it read. In the contract it is
 * {@code x-visibility}.
 */
public enum Audience {
    /** Everybody who sees the record. */
    PUBLIC("public"),

    /** Accounts of any role. */
    STAFF("staff"),

    /**
     * Accounts with a written authorisation and a confidentiality undertaking (act on the social economy, art. 66). What only
     * they may read is personal data: it is in no history snapshot, log or message.
     */
    DATA_PROTECTION("data-protection");

    private final String code;

    Audience(String code) {
        this.code = code;
    }

    /** As the contract writes it. */
    public String code() {
        return code;
    }

    /** Whether somebody of this audience reads what is meant for {@code other}. */
    public boolean reads(Audience other) {
        return compareTo(other) >= 0;
    }
}
