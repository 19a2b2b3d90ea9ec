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
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.spoiwo.model.vocabulary.Role;

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
                "--rule EDITOR --region PL-20",
                "--role EDITOR --region PL-20 --label anonymous",
                "--role EDITOR --region PL-20 --label spoiwo",
                "list all",
                "revoke",
                "revoke one two",
                "revoke 5f1c0a56-7a0b-4f7e-9d43-0c9d5a1f4c11",
                "revoke ../1",
                "rotate-key now",
                "retire-key",
                "retire-key unknown"
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
        Set<String> here = new HashSet<>();
        // threads of our own: those that all of the JVM shares may have been made by a Quarkus test, with its classes
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Callable<Outcome> mint = () -> run("--role", "ADMIN");
        for (Future<Outcome> outcome : threads.invokeAll(Collections.nCopies(4, mint))) {
            here.add(outcome.get().header().getString("kid"));
        }
        threads.shutdown();

        assertThat(here).hasSize(1);
        for (Process program : programs) {
            assertThat(outcome(program).header().getString("kid")).isIn(here);
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

    @Test
    void listsWhatItHasGivenOutAndNothingOfTheTokensThemselves() {
        data = own;
        Outcome first = run("--role", "EDITOR", "--region", "PL-20", "--region", "PL-26", "--label", "Biuro ROPS");
        run("--role", "ADMIN", "--days", "1", "--label", "root");

        Outcome list = run("list");

        assertThat(list.exitCode()).isZero();
        assertThat(list.out().lines().toList()).satisfies(lines -> {
            assertThat(lines).hasSize(3);
            assertThat(lines.get(0)).matches("ID +ACCOUNT +ROLE +REGIONS +ISSUED +EXPIRES +STATE +KEY");
            assertThat(lines.subList(1, 3))
                    .anySatisfy(line -> assertThat(line.split(" {2,}", -1))
                            .contains(
                                    first.claims().getString("jti"),
                                    "Biuro ROPS",
                                    "EDITOR",
                                    "PL-20,PL-26",
                                    Instant.ofEpochSecond(first.claims().getLong("exp"))
                                            .toString(),
                                    "valid",
                                    first.header().getString("kid")))
                    .anySatisfy(line -> assertThat(line).contains("root", "ADMIN", " * ", "valid"));
        });
        for (String part : first.out().strip().split("\\.", -1)) {
            assertThat(list.out()).doesNotContain(part);
        }
    }

    @Test
    void showsWhatHasBecomeOfThem() {
        data = own;
        String revoked = run("--role", "ADMIN").claims().getString("jti");
        String oldKey = run("--role", "ADMIN").header().getString("kid");
        String newKey = run("rotate-key").out().strip();
        run("--role", "ADMIN");

        assertThat(run("revoke", revoked).exitCode()).isZero();
        assertThat(run("revoke", revoked).exitCode()).as("once more").isZero();
        assertThat(run("retire-key", oldKey).exitCode()).isZero();

        assertThat(run("list").out().lines().skip(1))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains(revoked, "  revoked  "))
                .anySatisfy(line -> assertThat(line).contains("  key retired  ", oldKey))
                .anySatisfy(line -> assertThat(line).contains("  valid  ", newKey));
    }

    @Test
    void forgetsExpiredTokensAfterAMonth() throws Exception {
        data = own;
        String key = run("--role", "ADMIN").header().getString("kid");
        TokenRegister register = TokenRegister.of(DataDirectory.at(data));
        Instant now = Instant.now();
        for (int days : List.of(1, 29, 31)) {
            Instant expired = now.minus(Duration.ofDays(days));
            register.enter(new TokenEntry(
                    UUID.randomUUID(),
                    key,
                    "days-" + days,
                    Role.ADMIN,
                    List.of("*"),
                    expired.minusSeconds(60),
                    expired,
                    "0".repeat(64),
                    null));
        }

        run("--role", "ADMIN");

        assertThat(run("list").out())
                .containsPattern("days-1 .* expired ")
                .containsPattern("days-29 .* expired ")
                .doesNotContain("days-31");
    }

    @Test
    void keepsTheRegisterFromOthersAndTokensOutOfIt() throws Exception {
        data = own;
        Outcome outcome = run("--role", "ADMIN");

        Path tokens = data.resolve("keys/tokens");
        Path entry = tokens.resolve(outcome.claims().getString("jti") + ".json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(tokens)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(entry)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(entry)).doesNotContain(outcome.out().strip().split("\\.", -1));
    }

    @Test
    void makesANewKeyThatSignsFromNowOn() throws Exception {
        data = own;
        String first = run("--role", "ADMIN").header().getString("kid");

        Outcome rotated = run("rotate-key");

        assertThat(rotated.exitCode()).isZero();
        assertThat(rotated.out().strip()).isNotEqualTo(first);
        assertThat(run("--role", "ADMIN").header().getString("kid"))
                .isEqualTo(rotated.out().strip());
        assertThat(keys().ids()).containsExactly(first, rotated.out().strip());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys/2.pem"))))
                .isEqualTo("rw-------");
    }

    @Test
    void retiresOldKeysButNotTheOneThatSigns() {
        data = own;
        String first = run("--role", "ADMIN").header().getString("kid");
        assertThat(run("retire-key", first).err()).contains("rotate-key first");
        String second = run("rotate-key").out().strip();

        assertThat(run("retire-key", second).exitCode()).isEqualTo(2);
        assertThat(run("retire-key", first).exitCode()).isZero();

        assertThat(keys().ids()).containsExactly(second);
        assertThat(data.resolve("keys/1.pem")).doesNotExist();
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
                // as quarkus-run.jar does before anything else; from JDK 21 on leaving the program looks for a logger
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
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
