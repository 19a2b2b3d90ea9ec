package org.spoiwo.api.security;

import java.util.Objects;

/** Where the tokens of {@link TestCaller} come from, so that the same tests can run with any of them. */
interface TokenSource {

    /** The realm that gives the tokens; set while tests run with {@link KeycloakResource}. */
    String SETTING = "spoiwo.test-tokens.realm";

    /** A token that is valid for some minutes. */
    String token(TestCaller caller);

    /** The one in use: the service's own keys, or Keycloak. */
    static TokenSource current() {
        String realm = System.getProperty(SETTING);
        return realm == null ? TokenSource::ofOwnKeys : caller -> Keycloak.tokenOf(realm, caller);
    }

    private static String ofOwnKeys(TestCaller caller) {
        return TestTokens.issue(caller.account(), Objects.requireNonNull(caller.role()), caller.regions());
    }
}
