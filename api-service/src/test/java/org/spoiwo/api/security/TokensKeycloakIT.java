package org.spoiwo.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;

/** The service takes the tokens of a real Keycloak, and only those that are meant for it. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
@WithTestResource(KeycloakResource.class)
class TokensKeycloakIT {

    private final Keycloak keycloak = Keycloak.running();

    @ParameterizedTest
    @EnumSource
    void knowsEachCallerWithTheirRoleAndRegions(TestCaller caller) {
        assertThat(WhoAmI.ask(caller.token()).asString()).isEqualTo(WhoAmI.described(caller));
    }

    @Test
    void knowsAProgramByItsClientCredentials() {
        String token = Keycloak.tokenOfProgram(keycloak.realm(), "office-pl-20-import");

        assertThat(WhoAmI.ask(token).asString()).isEqualTo("service-account-office-pl-20-import EDITOR [PL-20] false");
    }

    @Test
    void refusesAnExpiredToken() throws InterruptedException {
        String token = Keycloak.token(keycloak.realm(), "spoiwo-trial-short", "admin");
        long expiry = TestTokens.claims(token).getLong("exp");
        Thread.sleep(Math.max(0, 1 + Instant.ofEpochSecond(expiry + 1).toEpochMilli() - System.currentTimeMillis()));

        assertRefused(token);
    }

    @Test
    void refusesATokenOfAnotherRealm() {
        assertRefused(Keycloak.token(keycloak.realm("stranger"), "spoiwo-trial", "admin"));
    }

    @Test
    void refusesATokenForAnotherService() {
        assertRefused(Keycloak.token(keycloak.realm(), "another-service", "admin"));
    }

    @Test
    void refusesItsOwnTokensOnceAProviderIsInCharge() {
        assertRefused(TestTokens.admin());
    }

    @Test
    void refusesGarbage() {
        for (String token : List.of("x", "e30.e30.e30", "%%%.%%%.%%%", "x..y", "eyJhbGciOiJub25lIn0.e30.")) {
            assertRefused(token);
        }
    }

    private static void assertRefused(String token) {
        Response answer = Api.as(token).get("/meetings");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(WhoAmI.ask(token).statusCode()).isEqualTo(401);
    }
}
