package org.spoiwo.api.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.embedded.TestDatabase;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.LogLines;

/** What the token command does holds at once in the service that runs. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class OwnTokensTest {

    @Test
    void acceptsATokenAsSoonAsItIsGivenOut() {
        String token = command("--role", "EDITOR", "--region", "PL-20", "--label", "ROPS w Białymstoku");

        assertThat(WhoAmI.ask(token).asString()).isEqualTo("ROPS w Białymstoku EDITOR [PL-20] false");
    }

    @Test
    void refusesATokenAsSoonAsItIsRevoked() {
        String token = command("--role", "ADMIN");
        String other = command("--role", "ADMIN");
        assertThat(status(token)).isEqualTo(200);

        command("revoke", TestTokens.claims(token).getString("jti"));

        assertThat(status(token)).isEqualTo(401);
        assertThat(status(other)).isEqualTo(200);
    }

    @Test
    void refusesATokenWhoseEntryIsGone() throws IOException {
        String token = command("--role", "ADMIN");

        Files.delete(entry(token));

        assertThat(status(token)).isEqualTo(401);
    }

    @Test
    void changesTheKeyWithoutLettingAnybodyWait() {
        String before = command("--role", "ADMIN");
        String oldKey = command("rotate-key");
        String between = command("--role", "ADMIN");
        assertThat(status(before)).isEqualTo(200);
        assertThat(status(between))
                .as("signed by a key that is new to the service")
                .isEqualTo(200);

        command("rotate-key");
        String after = command("--role", "ADMIN");
        assertThat(status(after)).isEqualTo(200);
        assertThat(status(between)).as("signed by a key of before").isEqualTo(200);

        command("retire-key", oldKey);
        assertThat(status(between)).as("signed by the retired key").isEqualTo(401);
        assertThat(status(before)).isEqualTo(200);
        assertThat(status(after)).isEqualTo(200);
    }

    @Test
    void goesOnWhenSomebodyPutsAFileThereThatIsNoKey() throws IOException {
        String token = command("--role", "ADMIN");
        String unknown = SigningKey.generate().id();
        Path noKey = TestDatabase.directory().keys().resolve("999999.pem");
        try (LogLines log = LogLines.listen()) {
            Files.writeString(noKey, "no key");

            assertThat(status(encoded("{\"alg\":\"RS256\",\"kid\":\"" + unknown + "\"}") + ".e30.x"))
                    .isEqualTo(401);
            assertThat(status(token)).isEqualTo(200);
            assertThat(log.text()).contains("999999.pem does not hold a key");
        } finally {
            Files.delete(noKey);
        }
    }

    /** The entry that cannot be read also proves that the test sees the log. */
    @Test
    void logsNothingOfATokenOrAKey() throws IOException {
        String valid = command("--role", "ADMIN");
        String revoked = command("--role", "ADMIN");
        command("revoke", TestTokens.claims(revoked).getString("jti"));
        String unreadable = command("--role", "ADMIN");
        Files.writeString(entry(unreadable), "{\"fingerprint\": \"secret words\"");
        String[] parts = valid.split("\\.", -1);
        String forged = parts[0] + "." + encoded("{\"sub\":\"somebody quite unmistakable\"}") + "." + parts[2];
        String garbage = "garbage-quite-unmistakable.e30.e30";

        try (LogLines log = LogLines.listen()) {
            assertThat(status(valid)).isEqualTo(200);
            for (String token : List.of(revoked, unreadable, forged, garbage)) {
                assertThat(status(token)).isEqualTo(401);
                assertThat(Api.as(token)
                                .delete("/meetings/01930000-0000-7000-8000-000000000704")
                                .statusCode())
                        .isEqualTo(401);
            }
            assertThat(log.text())
                    .contains("An entry of a token cannot be read")
                    .doesNotContain("secret words");
            for (String token : List.of(valid, revoked, unreadable, forged, garbage)) {
                for (String part : token.split("\\.", -1)) {
                    if (part.length() > 10) {
                        assertThat(log.text()).doesNotContain(part);
                    }
                }
            }
            assertThat(log.text()).doesNotContain("PRIVATE KEY").doesNotContain("quite unmistakable");
        } finally {
            Files.delete(entry(unreadable));
        }
    }

    private static Path entry(String token) {
        return TestDatabase.directory()
                .tokens()
                .resolve(TestTokens.claims(token).getString("jti") + ".json");
    }

    private static int status(String token) {
        Response answer = WhoAmI.ask(token);
        return answer.statusCode();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /** Runs the command as another process would, and gives back what it printed. */
    private static String command(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = TokenCommand.run(
                List.of(arguments),
                TestDatabase.directory(),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
        assertThat(exitCode).as(err.toString(UTF_8)).isZero();
        return out.toString(UTF_8).strip();
    }
}
