package org.spoiwo.api.speed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.spoiwo.api.embedded.DataDirectory;
import org.spoiwo.api.security.TokenIssuer;
import org.spoiwo.model.vocabulary.Role;

/**
 * Measures questions asked of the packaged service beside the same questions as SQL written by hand, or beside others asked of
 * the service: same database, one run. The table has the same columns as that of {@link SpeedReport}.
 */
final class QuestionReport {

    private static final int LAUNCHES = Integer.getInteger("spoiwo.speed.launches", 3);
    private static final int ROUNDS = Integer.getInteger("spoiwo.speed.rounds", 3);
    private static final int WARM_UPS = Integer.getInteger("spoiwo.speed.warm-ups", 4);
    private static final int WARM_UP_SECONDS = 6;
    private static final int COUNTED_REQUESTS = 20;
    private static final Duration LIMIT = Duration.ofMinutes(30);

    private static final Path JAR =
            Path.of(System.getProperty("spoiwo.speed.jar", "target/quarkus-app/quarkus-run.jar"));
    private static final String ACTOR = "speed-report";

    private final Path directory;
    private final Database database;

    private QuestionReport(Path directory, Database database) {
        this.directory = directory;
        this.database = database;
    }

    /**
     * A question and what it is compared with.
     *
     * @param baseline paths of the raw server when they begin with {@code /raw/}, else of the service
     * @param seconds for how long it is asked in a round
     */
    record Question(Endpoint endpoint, List<String> asked, List<String> baseline, int seconds) {}

    /** Fills the database and says what is then asked of it. */
    interface Preparation {
        List<Question> prepare(Server service, Database database, String token) throws Exception;
    }

    /** Prints the report and ends the process, with 1 if a ratio is not met. */
    static void print(Preparation preparation) throws Exception {
        if (!Load.isPossible() || Files.notExists(JAR)) {
            System.err.println("Needed: wrk, and " + JAR.toAbsolutePath());
            System.exit(2);
        }
        Path directory = Files.createTempDirectory("spoiwo-speed");
        CompletableFuture.delayedExecutor(LIMIT.toSeconds(), TimeUnit.SECONDS).execute(() -> {
            System.err.println("The report takes too long and gives up.");
            System.exit(3);
        });
        try {
            boolean good = new QuestionReport(directory, Database.open(directory)).run(preparation);
            System.exit(good ? 0 : 1);
        } finally {
            TidyUp.now();
        }
    }

    private boolean run(Preparation preparation) throws Exception {
        List<Question> questions;
        try (Server service = Server.service(JAR, database, directory)) {
            String token = TokenIssuer.of(DataDirectory.at(directory.resolve("service")), Clock.systemUTC())
                    .issue(ACTOR, Role.ADMIN, List.of(TokenIssuer.ALL_REGIONS), Duration.ofHours(1));
            questions = preparation.prepare(service, database, token);
        }
        for (int launch = 0; launch < LAUNCHES; launch++) {
            measure(questions);
        }
        System.out.println(Endpoint.head());
        questions.forEach(question -> System.out.println(question.endpoint().row()));
        return questions.stream().map(Question::endpoint).allMatch(Endpoint::isMet);
    }

    private void measure(List<Question> questions) throws Exception {
        try (Server service = Server.service(JAR, database, directory);
                Server raw = Server.raw(database, directory, ACTOR)) {
            for (Question question : questions) {
                Server compared = question.baseline().get(0).startsWith("/raw/") ? raw : service;
                Load asked = new Load(service, question.asked(), List.of(), "", directory);
                Load baseline = new Load(compared, question.baseline(), List.of(), "", directory);
                for (int i = 0; i < WARM_UPS; i++) {
                    asked.warmUp(WARM_UP_SECONDS);
                    baseline.warmUp(WARM_UP_SECONDS / 2);
                }
                Endpoint endpoint = question.endpoint();
                if (!endpoint.hasStatements()) {
                    endpoint.statements(
                            statements(service, question.asked()), statements(compared, question.baseline()));
                }
                endpoint.beginLaunch();
                for (int round = 0; round < ROUNDS; round++) {
                    endpoint.round(asked, baseline, round, question.seconds(), database);
                }
            }
        }
    }

    private double statements(Server server, List<String> paths) throws Exception {
        long before = questions();
        for (int i = 0; i < COUNTED_REQUESTS; i++) {
            server.body(paths.get(i % paths.size()));
        }
        return (double) (questions() - before) / COUNTED_REQUESTS;
    }

    private long questions() throws Exception {
        return Long.parseLong(database.ask("show global status like 'Questions'"));
    }
}
