package org.spoiwo.api.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The time, as one bean, so that everything agrees on it. */
final class ServiceClock {

    private ServiceClock() {}

    @Produces
    @ApplicationScoped
    static Clock clock() {
        // MariaDB keeps microseconds; what is answered must equal what is read back
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
