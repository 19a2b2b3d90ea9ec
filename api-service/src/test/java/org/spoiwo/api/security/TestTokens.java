package org.spoiwo.api.security;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
        return new TokenIssuer(SigningKeys.of(TestDatabase.directory()), Clock.systemUTC())
                .issue(account, role, regions, LONG_ENOUGH);
    }
}
