package org.spoiwo.api.mail;

import java.util.Locale;
import org.spoiwo.api.paging.Fingerprint;

/** Addresses as they are kept where they need not be read. */
public final class MailAddress {

    private MailAddress() {}

    /** The same for addresses that lead to the same mailbox nearly everywhere, though RFC 5321 does not say so. */
    public static String hash(String email) {
        return Fingerprint.of(email.strip().toLowerCase(Locale.ROOT));
    }
}
