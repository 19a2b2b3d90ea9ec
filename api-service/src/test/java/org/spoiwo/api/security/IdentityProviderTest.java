package org.spoiwo.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.LogLines;

/** Tokens of an identity provider that has its own ideas of claims, and does not always answer. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
@TestProfile(IdentityProviderTest.ElsewhereTheyCallItOtherwise.class)
class IdentityProviderTest {

    /** The provider is not there when the service starts. */
    public static final class ElsewhereTheyCallItOtherwise implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.auth-server-url",
                    OpenIdProvider.address(OpenIdProvider.freePort()),
                    "quarkus.oidc.roles.role-claim-path",
                    "office/functions",
                    "quarkus.http.auth.roles-mapping.redaktor",
                    "EDITOR",
                    "spoiwo.security.regions-claim",
                    "office/places",
                    "quarkus.oidc.connection-timeout",
                    "2S",
                    // a key that is new there is looked for at once
                    "quarkus.oidc.token.forced-jwk-refresh-interval",
                    "0S");
        }
    }

    private static final SigningKey KEY = SigningKey.generate();

    private final int port = port();

    /** One test, because the service is started once, and what it knows of the provider depends on what was before. */
    @Test
    void takesTheTokensOfAProviderOnceItAnswers() {
        String token = TestTokens.admin();
        assertUnavailable(token);
        answersThoughTheProviderIsMute(token);
        assertThat(Api.anonymous().get("/meetings").statusCode()).isEqualTo(200);
        assertThat(WhoAmI.ask(null).asString()).isEqualTo("anonymous null [] false");

        String known;
        String unknown;
        try (OpenIdProvider provider = OpenIdProvider.start(port, KEY)) {
            SigningKey later = SigningKey.generate();
            known = provider.signed(provider.claims());
            unknown = provider.claims().jws().keyId(later.id()).sign(later.privateKey());
            assertThat(as(provider, Map.of("functions", List.of("redaktor"), "places", List.of("PL-20", "PL-26"))))
                    .isEqualTo("anna EDITOR [PL-20, PL-26] false");
            readsRegionsHoweverTheyAreWritten(provider);
            overlooksWhatIsNoRegion(provider);
            refusesWhatIsNotMeantForIt(provider);
        }

        assertThat(Api.anonymous().get("/meetings").statusCode()).isEqualTo(200);
        assertThat(WhoAmI.ask(known).statusCode())
                .as("a key that the service knows")
                .isEqualTo(200);
        assertUnavailable(unknown);
    }

    /** A provider that takes the call and then says nothing must not keep callers waiting for ever. */
    private void answersThoughTheProviderIsMute(String token) {
        try (ServerSocket mute = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
            assertThat(mute.isBound()).isTrue();
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertUnavailable(token));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readsRegionsHoweverTheyAreWritten(OpenIdProvider provider) {
        assertThat(as(provider, Map.of("functions", List.of("READER"), "places", "pl-20")))
                .isEqualTo("anna READER [PL-20] false");
        assertThat(as(provider, Map.of("functions", List.of("READER"), "places", "PL-20, PL-26 SK")))
                .isEqualTo("anna READER [PL-20, PL-26, SK] false");
        assertThat(as(provider, Map.of("functions", List.of("ADMIN"), "places", List.of("*"))))
                .isEqualTo("anna ADMIN [] true");
        assertThat(as(provider, Map.of("functions", List.of("EDITOR", "READER"))))
                .isEqualTo("anna EDITOR [] false");
        assertThat(as(provider, Map.of("functions", List.of("gardener"), "places", "PL-20")))
                .isEqualTo("anna null [PL-20] false");
    }

    private void overlooksWhatIsNoRegion(OpenIdProvider provider) {
        Map<String, Object> odd = new HashMap<>();
        odd.put("functions", List.of("EDITOR"));
        try (LogLines log = LogLines.listen()) {
            for (Object nonsense : List.of(
                    List.of("podlaskie", "PL-99", "", "PL-20"),
                    List.of(1, true, Map.of("PL-20", "PL-20"), List.of("PL-26"), "PL-20"),
                    List.of("PL-20\r\nforged line", "PL-20"))) {
                odd.put("places", nonsense);
                assertThat(as(provider, odd)).isEqualTo("anna EDITOR [PL-20] false");
            }
            for (Object nonsense : List.of(17, false, Map.of("PL-20", true), "nowhere whatsoever", List.of())) {
                odd.put("places", nonsense);
                assertThat(as(provider, odd)).isEqualTo("anna EDITOR [] false");
            }
            assertThat(log.text())
                    .contains("The claim office/places of the account anna has 3 values that are no regions")
                    .doesNotContain("podlaskie", "forged");
        }
    }

    private void refusesWhatIsNotMeantForIt(OpenIdProvider provider) {
        SigningKey stranger = SigningKey.generate();
        List<String> refused = List.of(
                provider.signed(provider.claims().audience("another-service")),
                provider.signed(provider.claims().issuer("https://example.org")),
                provider.signed(provider.claims().expiresAt(1)),
                provider.claims().jws().keyId(KEY.id()).sign(stranger.privateKey()),
                provider.claims().jws().keyId(stranger.id()).sign(stranger.privateKey()),
                TestTokens.admin(),
                "opaque",
                "x.y.z",
                "e30.e30.e30",
                "%%%.%%%.%%%",
                "x..y",
                "");
        for (String token : refused) {
            Response answer = Api.as(token).get("/meetings");
            assertThat(answer.statusCode()).as("«" + token + "»").isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        }
    }

    private static void assertUnavailable(String token) {
        for (Response answer :
                List.of(Api.as(token).get("/meetings"), Api.as(token).delete("/meetings/x"))) {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotBlank();
            assertThat(Api.tree(answer).path("type").asText()).endsWith("/unavailable");
        }
    }

    /** What the service makes of a token with these claims about the office. */
    private static String as(OpenIdProvider provider, Map<String, Object> office) {
        Response answer = WhoAmI.ask(provider.signed(provider.claims().claim("office", office)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }

    private static int port() {
        String address = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }
}
