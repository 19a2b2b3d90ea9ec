package org.spoiwo.api.privacy;

import io.smallrye.config.ConfigMapping;
import java.time.Period;

/** How long data is kept, by purpose, and when the daily run is; the README has the defaults. */
@ConfigMapping(prefix = "spoiwo.retention")
public interface RetentionSettings {

    /** When the daily run begins, as a cron expression of Quartz in the time zone of the machine; {@code off} for never. */
    String at();

    Rule accessLog();

    Rule idempotencyKeys();

    Rule personalContact();

    Rule accommodation();

    Rule participants();

    Rule commenters();

    Rule withdrawnConsents();

    /** A rule of retention. */
    interface Rule {

        /** How long data is kept, from the day on which it was last needed. */
        Period after();

        /** Why it is kept so long. */
        String legalBasis();
    }
}
