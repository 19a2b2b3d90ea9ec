package org.spoiwo.api.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.spoiwo.api.embedded.TestDatabase;
import org.spoiwo.model.vocabulary.Role;

/** Tokens for tests, minted by the code and with the keys that mint the real ones. */
public final class TestTokens {

    private static final Duration LONG_ENOUGH = Duration.ofHours(1);

    private TestTokens() {}

    public static String reader(String... regions) {
        return issue("test-reader", Role.READER, List.of(regions));
    }

    public static String editor(String... regions) {
        return issue("test-editor", Role.EDITOR, List.of(regions));
    }

    public static String admin() {
        return issue("test-admin", Role.ADMIN, List.of(TokenIssuer.ALL_REGIONS));
    }

    /** A token of a named account, for tests that tell accounts apart. */
    public static String issue(String account, Role role, List<String> regions) {
        return TokenIssuer.of(TestDatabase.directory(), Clock.systemUTC()).issue(account, role, regions, LONG_ENOUGH);
    }

    /** Enters a token in the register as if it had been given out, so that it is refused for nothing but its own faults. */
    static String registered(String token) {
        JsonObject claims = claims(token);
        Instant now = Instant.now();
        TokenRegister.of(TestDatabase.directory())
                .enter(new TokenEntry(
                        UUID.fromString(claims.getString("jti")),
                        "any",
                        "somebody",
                        Role.EDITOR,
                        List.of(),
                        now,
                        now.plus(LONG_ENOUGH),
                        TokenEntry.fingerprintOf(token),
                        null));
        return token;
    }

    static JsonObject claims(String token) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), UTF_8));
    }
}
