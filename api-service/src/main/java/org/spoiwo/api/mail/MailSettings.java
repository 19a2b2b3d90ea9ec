package org.spoiwo.api.mail;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Sending letters; the README has the defaults. Server and sender are those of {@code quarkus.mailer}. */
@ConfigMapping(prefix = "spoiwo.mail")
public interface MailSettings {

    /** How often the queue is looked at; {@code off} for never. */
    String every();

    /** How long after a failure a letter is tried again; it doubles each time. */
    Duration retryAfter();

    /** It does not grow beyond this. */
    Duration longestPause();

    /** After so many attempts a letter is given up. */
    int attempts();
}
