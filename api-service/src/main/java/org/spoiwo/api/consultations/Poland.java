package org.spoiwo.api.consultations;

import java.time.ZoneId;

/** Whose calendar the days of consultations are of. */
final class Poland {

    static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    private Poland() {}
}
