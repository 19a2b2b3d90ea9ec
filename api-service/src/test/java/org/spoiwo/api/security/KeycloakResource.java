package org.spoiwo.api.security;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Has the service trust a real Keycloak, and the tests get their callers' tokens there. */
public final class KeycloakResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Keycloak keycloak = Keycloak.running();
        System.setProperty(TokenSource.SETTING, keycloak.realm());
        return Map.of(
                "quarkus.oidc.auth-server-url",
                keycloak.realm(),
                "quarkus.oidc.roles.role-claim-path",
                "realm_access/roles");
    }

    @Override
    public void stop() {
        System.clearProperty(TokenSource.SETTING);
    }
}
