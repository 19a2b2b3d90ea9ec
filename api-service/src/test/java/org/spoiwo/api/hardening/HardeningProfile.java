package org.spoiwo.api.hardening;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A service behind a proxy, with limits low enough to be met in a test, and a log that can be read. */
public final class HardeningProfile implements QuarkusTestProfile {

    static final int WRITES_PER_MINUTE = 5;
    static final int BODY_SECONDS = 2;
    static final int STATEMENT_SECONDS = 2;

    private static final Path LOG = Path.of("target", "hardening.log");

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.http.proxy.proxy-address-forwarding",
                "true",
                "spoiwo.security.anonymous-writes-per-minute",
                String.valueOf(WRITES_PER_MINUTE),
                "spoiwo.limits.body-seconds",
                String.valueOf(BODY_SECONDS),
                "spoiwo.limits.statement-seconds",
                String.valueOf(STATEMENT_SECONDS),
                "quarkus.log.file.enabled",
                "true",
                "quarkus.log.file.path",
                LOG.toString());
    }

    /** What the service has written so far. */
    static String log() {
        try {
            return Files.readString(LOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
