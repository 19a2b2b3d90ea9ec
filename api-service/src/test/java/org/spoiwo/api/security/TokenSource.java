package org.spoiwo.api.security;

import java.util.Objects;

/** Where the tokens of {@link TestCaller} come from, so that the same tests can run with any of them. */
interface TokenSource {

    /** A token that is valid for some minutes. */
    String token(TestCaller caller);

    /** The one in use: the service's own keys. */
    static TokenSource current() {
        return TokenSource::ofOwnKeys;
    }

    private static String ofOwnKeys(TestCaller caller) {
        return TestTokens.issue(caller.account(), Objects.requireNonNull(caller.role()), caller.regions());
    }
}
