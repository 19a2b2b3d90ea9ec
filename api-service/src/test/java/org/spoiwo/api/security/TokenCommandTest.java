package org.spoiwo.api.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoiwo.api.Spoiwo;
import org.spoiwo.api.embedded.DataDirectory;

class TokenCommandTest {

    private record Outcome(int exitCode, String out, String err) {

        JsonObject header() {
            return part(0);
        }

        JsonObject claims() {
            return part(1);
        }

        private JsonObject part(int index) {
            String encoded = out.strip().split("\\.", -1)[index];
            return new JsonObject(new String(Base64.getUrlDecoder().decode(encoded), UTF_8));
        }
    }

    /** Shared, because making a key takes a second; tests that make keys have directories of their own. */
    @TempDir
    static Path shared;

    @TempDir
    Path own;

    private Path data;

    @BeforeEach
    void useTheSharedKey() {
        data = shared;
    }

    @Test
    void printsTheTokenAlone() {
        Outcome outcome = run("--role", "EDITOR", "--region", "PL-20");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\R");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void saysInTheTokenWhoMayDoWhatAndWhere() {
        Instant before = Instant.now().minusSeconds(1);

        JsonObject claims = run("--role", "EDITOR", "--region", "PL-20", "--region", "SK", "--label", "Biuro ROPS")
                .claims();

        assertThat(claims.getString("iss")).isEqualTo("https://spoiwo.org/own-key");
        assertThat(claims.getString("aud")).isEqualTo("spoiwo");
        assertThat(claims.getString("sub")).isEqualTo("Biuro ROPS");
        assertThat(claims.getJsonArray("groups")).isEqualTo(new JsonArray().add("EDITOR"));
        assertThat(claims.getJsonArray("regions"))
                .isEqualTo(new JsonArray().add("PL-20").add("SK"));
        assertThat(claims.getString("jti")).hasSize(36);
        Instant issued = Instant.ofEpochSecond(claims.getLong("iat"));
        assertThat(issued).isBetween(before, Instant.now());
        assertThat(Instant.ofEpochSecond(claims.getLong("exp"))).isEqualTo(issued.plus(Duration.ofDays(30)));
    }

    @Test
    void signsWithTheKeyThatTheTokenNames() throws Exception {
        Outcome outcome = run("--role", "READER", "--region", "*");

        SigningKey key = keys().withId(outcome.header().getString("kid")).orElseThrow();
        String[] parts = outcome.out().strip().split("\\.", -1);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key.publicKey());
        signature.update((parts[0] + "." + parts[1]).getBytes(UTF_8));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        assertThat(outcome.header().getString("alg")).isEqualTo("RS256");
    }

    @Test
    void namesAnAccountOfItsOwnForATokenWithoutLabel() {
        String first = run("--role", "READER", "--region", "PL-20").claims().getString("sub");
        String second = run("--role", "READER", "--region", "PL-20").claims().getString("sub");

        assertThat(first).startsWith("reader-").isNotEqualTo(second);
    }

    @Test
    void letsAnAdministratorBeOneEverywhere() {
        assertThat(run("--role", "ADMIN", "--days", "1").claims().getJsonArray("regions"))
                .isEqualTo(new JsonArray().add("*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--region PL-20",
                "--role EDITOR",
                "--role READER",
                "--role KING --region PL-20",
                "--role editor --region PL-20",
                "--role EDITOR --region PL-99",
                "--role EDITOR --region PL-PD",
                "--role EDITOR --region podlaskie",
                "--role EDITOR --region",
                "--role EDITOR --region PL-20 --days 0",
                "--role EDITOR --region PL-20 --days 3651",
                "--role EDITOR --region PL-20 --days -1",
                "--role EDITOR --region PL-20 --days soon",
                "--role EDITOR --region PL-20 --label",
                "--role EDITOR --region PL-20 extra",
                "--rule EDITOR --region PL-20"
            })
    void explainsItsUsageOnTheErrorStream(String arguments) {
        Outcome outcome = run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("Usage: token --role").doesNotContain("Exception");
    }

    @Test
    void refusesALabelThatIsNone() {
        assertThat(run("--role", "ADMIN", "--label", " ").exitCode()).isEqualTo(2);
        assertThat(run("--role", "ADMIN", "--label", "two\nlines").exitCode()).isEqualTo(2);
        assertThat(run("--role", "ADMIN", "--label", "x".repeat(101)).exitCode())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"token --role ADMIN,0", "token,2", "tokens,2", "help,0"})
    void isACommandOfTheProgram(String arguments, int exitCode) throws Exception {
        Outcome outcome = runProgram(arguments.split(" ", -1));

        assertThat(outcome.exitCode()).isEqualTo(exitCode);
        assertThat(exitCode == 0 ? outcome.err() : outcome.out()).isEmpty();
        assertThat(exitCode == 0 ? outcome.out() : outcome.err()).isNotBlank();
        if (arguments.contains("ADMIN")) {
            assertThat(outcome.out().lines()).hasSize(1);
            assertThat(keys().withId(outcome.header().getString("kid"))).isPresent();
        }
    }

    @Test
    void keepsTheKeyFromOthers() throws Exception {
        run("--role", "ADMIN");

        Path keys = data.resolve("keys");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve("1.pem"))))
                .isEqualTo("rw-------");
    }

    @Test
    void agreesOnOneKeyWithWhoeverElseNeedsTheFirst() throws Exception {
        data = own;
        List<Process> programs = Stream.generate(() -> program("token", "--role", "ADMIN"))
                .limit(2)
                .toList();
        List<String> here = Stream.generate(() -> run("--role", "ADMIN"))
                .parallel()
                .limit(4)
                .map(outcome -> outcome.header().getString("kid"))
                .distinct()
                .toList();

        assertThat(here).hasSize(1);
        for (Process program : programs) {
            assertThat(outcome(program).header().getString("kid")).isEqualTo(here.get(0));
        }
    }

    @Test
    void signsWithTheNewestKeyAndKnowsTheOldOnes() throws Exception {
        data = own;
        String first = run("--role", "ADMIN").header().getString("kid");
        Files.writeString(data.resolve("keys/10.pem"), SigningKey.generate().toPem());
        Files.writeString(data.resolve("keys/9.pem"), SigningKey.generate().toPem());

        String last = run("--role", "ADMIN").header().getString("kid");

        assertThat(last)
                .isNotEqualTo(first)
                .isEqualTo(SigningKey.ofPem(Files.readString(data.resolve("keys/10.pem")))
                        .id());
        assertThat(keys().withId(first)).isPresent();
        assertThat(keys().withId("unknown")).isEmpty();
    }

    private SigningKeys keys() {
        return SigningKeys.of(DataDirectory.at(data));
    }

    private Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = TokenCommand.run(
                List.of(arguments),
                DataDirectory.at(data),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
        return new Outcome(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }

    private Outcome runProgram(String... arguments) throws Exception {
        return outcome(program(arguments));
    }

    private static Outcome outcome(Process program) throws Exception {
        String out = new String(program.getInputStream().readAllBytes(), UTF_8);
        String err = new String(program.getErrorStream().readAllBytes(), UTF_8);
        assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Outcome(program.exitValue(), out, err);
    }

    private Process program(String... arguments) {
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dspoiwo.data-dir=" + data,
                "-cp",
                System.getProperty("java.class.path"),
                Spoiwo.class.getName());
        try {
            return new ProcessBuilder(Stream.concat(java, Stream.of(arguments)).toList()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
