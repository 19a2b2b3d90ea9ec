package org.spoiwo.api.security;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.security.TestTokens.registered;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.embedded.TestDatabase;
import org.spoiwo.api.fixtures.Api;

@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class OwnKeyTenantResolverTest {

    private final SigningKey key = SigningKeys.of(TestDatabase.directory()).newest();

    @Test
    void letsPassWhoDoesNotSayWhoTheyAre() {
        Response response = given().get("/test/who-am-i");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asString()).isEqualTo("nobody");
    }

    @Test
    void asksForATokenWhereOneIsNeeded() {
        assertThat(given().get("/test/who-am-i/editor").statusCode()).isEqualTo(401);
    }

    @Test
    void knowsTheHolderOfATokenOfItsOwn() {
        Response response = get("/test/who-am-i/editor", TestTokens.editor("PL-20", "PL-26"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asString()).isEqualTo("test-editor [EDITOR] [\"PL-20\",\"PL-26\"]");
    }

    @Test
    void refusesAnotherRole() {
        assertThat(get("/test/who-am-i/editor", TestTokens.reader("PL-20")).statusCode())
                .isEqualTo(403);
    }

    /** The proof that the tokens refused below are refused for the one thing that is wrong with them. */
    @Test
    void acceptsTheTokenThatTheRefusedOnesAreMadeFrom() {
        assertThat(statusFor(signed(claims()))).isEqualTo(200);
    }

    @Test
    void refusesAnExpiredToken() {
        assertThat(statusFor(signed(claims().expiresAt(Instant.now().minusSeconds(60)))))
                .isEqualTo(401);
    }

    @Test
    void refusesATokenThatNeverExpires() {
        // the builder would add an expiry of its own
        String forever = claimsWithout("exp");
        assertThat(statusFor(forever)).isEqualTo(401);
    }

    @Test
    void refusesATokenForSomebodyElse() {
        assertThat(statusFor(signed(claims().audience("another-service")))).isEqualTo(401);
        assertThat(statusFor(claimsWithout("aud"))).isEqualTo(401);
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        assertThat(statusFor(signed(claims().issuer("https://example.org")))).isEqualTo(401);
        assertThat(statusFor(claimsWithout("iss"))).isEqualTo(401);
    }

    @Test
    void refusesATokenOfAKeyThatIsNotOurs() {
        SigningKey stranger = SigningKey.generate();
        String honest = registered(claims().jws().keyId(stranger.id()).sign(stranger.privateKey()));
        String underOurName = registered(claims().jws().keyId(key.id()).sign(stranger.privateKey()));

        assertThat(statusFor(honest)).isEqualTo(401);
        assertThat(statusFor(registered(claims().jws().sign(key.privateKey()))))
                .as("no key named")
                .isEqualTo(401);
        assertThat(statusFor(underOurName)).isEqualTo(401);
    }

    @Test
    void refusesATokenWithoutSignature() {
        String claims = signed(claims()).split("\\.", -1)[1];
        String header = encoded("{\"alg\":\"none\",\"kid\":\"" + key.id() + "\"}");

        assertThat(statusFor(registered(header + "." + claims + "."))).isEqualTo(401);
        assertThat(statusFor(registered(header + "." + claims + ".x"))).isEqualTo(401);
    }

    @Test
    void refusesThePublicKeyAsASecret() {
        // the classic trick: what is public for RSA used as if it were a shared secret
        byte[] publicKey = key.publicKey().getEncoded();
        byte[] asText = key.encodedPublicKey().getBytes(UTF_8);

        for (byte[] secret : List.of(publicKey, asText)) {
            String token = claims().jws().keyId(key.id()).sign(new SecretKeySpec(secret, "HmacSHA256"));
            assertThat(statusFor(registered(token))).isEqualTo(401);
        }
    }

    @Test
    void refusesChangedClaims() {
        String[] parts = TestTokens.reader("PL-20").split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8).replace("READER", "EDITOR");

        assertThat(statusFor(registered(parts[0] + "." + encoded(claims) + "." + parts[2])))
                .isEqualTo(401);
    }

    @Test
    void refusesATokenThatIsNotYetValid() {
        assertThat(statusFor(signed(
                        claims().claim("nbf", Instant.now().plusSeconds(600).getEpochSecond()))))
                .isEqualTo(401);
    }

    @Test
    void refusesATokenThatWasNeverGivenOut() {
        String wellSigned = claims().jws().keyId(key.id()).sign(key.privateKey());

        assertThat(statusFor(wellSigned)).isEqualTo(401);
        assertThat(statusFor(
                        claims().claim("jti", "../../1").jws().keyId(key.id()).sign(key.privateKey())))
                .isEqualTo(401);
    }

    @Test
    void refusesOtherRightsUnderTheIdOfATokenThatWasGivenOut() {
        String id = TestTokens.claims(TestTokens.reader("PL-20")).getString("jti");

        assertThat(statusFor(claims().claim("jti", id).jws().keyId(key.id()).sign(key.privateKey())))
                .isEqualTo(401);
    }

    @Test
    void refusesTwoTokensAtOnce() {
        String token = TestTokens.editor("PL-20");
        Response response = given().header("Authorization", "Bearer " + token)
                .header("Authorization", "Bearer " + TestTokens.admin())
                .get("/test/who-am-i/editor");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.contentType()).startsWith("application/problem+json");
    }

    @Test
    void refusesAnOverlongToken() {
        String parts = signed(claims());

        assertThat(statusFor(parts + "A".repeat(12_000))).isEqualTo(401);
        assertThat(statusFor("A".repeat(12_000))).isEqualTo(401);
        assertThat(get("/test/who-am-i/editor", "A".repeat(100_000)).statusCode())
                .as("what the HTTP layer ends before it is a request")
                .isEqualTo(431);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "...",
                "e30.e30.e30",
                "bnVsbA.e30.x",
                "eyJraWQiOjF9.e30.x",
                "%%%.%%%.%%%",
                "",
                ".x.y",
                "x..",
                "x..y",
                ". .",
                "\u0105.b.c"
            })
    void refusesWhatIsNoToken(String token) {
        assertThat(statusFor(token)).isEqualTo(401);
    }

    @Test
    void refusesABadTokenEvenWhereNoneIsNeeded() {
        assertThat(get("/test/who-am-i", "e30.e30.e30").statusCode()).isEqualTo(401);
    }

    private JwtClaimsBuilder claims() {
        return Jwt.issuer(TokenIssuer.ISSUER)
                .audience(TokenIssuer.AUDIENCE)
                .subject("somebody")
                .claim("jti", UUID.randomUUID().toString())
                .groups(Set.of("EDITOR"))
                .claim(TokenIssuer.REGIONS_CLAIM, List.of("PL-20"))
                .expiresIn(Duration.ofMinutes(5));
    }

    private String signed(JwtClaimsBuilder claims) {
        return registered(claims.jws().keyId(key.id()).sign(key.privateKey()));
    }

    private String claimsWithout(String claim) {
        try {
            JsonObject claims = new JsonObject(
                    new String(Base64.getUrlDecoder().decode(signed(claims()).split("\\.", -1)[1]), UTF_8));
            claims.remove(claim);
            String content =
                    encoded("{\"alg\":\"RS256\",\"kid\":\"" + key.id() + "\"}") + "." + encoded(claims.encode());
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.privateKey());
            signature.update(content.getBytes(UTF_8));
            return registered(
                    content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /** What a path for editors answers; a refusal must be the same where no token is needed. */
    private static int statusFor(String token) {
        Response answer = get("/test/who-am-i/editor", token);
        if (answer.statusCode() == 401) {
            Response open = Api.as(token).get("/meetings");
            assertThat(open.statusCode()).isEqualTo(401);
            for (Response refusal : List.of(answer, open)) {
                assertThat(refusal.contentType()).startsWith("application/problem+json");
                assertThat(refusal.header("WWW-Authenticate")).isEqualTo("Bearer");
            }
        }
        return answer.statusCode();
    }

    private static Response get(String path, String token) {
        return given().auth().oauth2(token).get(path);
    }
}
