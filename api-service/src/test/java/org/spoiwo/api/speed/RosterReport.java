package org.spoiwo.api.speed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spoiwo.api.embedded.DataDirectory;
import org.spoiwo.api.security.TokenIssuer;
import org.spoiwo.model.vocabulary.Role;

/**
 * Measures what is asked of a large network ({@link LargeNetwork}) beside the same questions as SQL written by hand
 * ({@link RawRosters}): the roster of a day, the attendance of a meeting, the statistics of participation. Same database, one
 * run; the table has the same columns as that of {@link SpeedReport}.
 */
public final class RosterReport {

    private static final int LAUNCHES = Integer.getInteger("spoiwo.speed.launches", 3);
    private static final int ROUNDS = 3;
    private static final int WARM_UPS = 4;
    private static final int WARM_UP_SECONDS = 6;
    private static final int COUNTED_REQUESTS = 20;
    private static final Duration LIMIT = Duration.ofMinutes(30);

    private static final Path JAR =
            Path.of(System.getProperty("spoiwo.speed.jar", "target/quarkus-app/quarkus-run.jar"));
    private static final String ACTOR = "speed-report";
    private static final String NETWORK = LargeNetwork.id().toString();

    private final Path directory;
    private final Database database;

    private final Question roster = new Question(
            new Endpoint("roster of a day, 200 of 5,000 members", 0.5),
            List.of("/api/v1/networks/" + NETWORK + "/members?on=2020-05-24&limit=200"),
            List.of("/raw/rosters/roster/" + NETWORK),
            3);
    private final Question attendance = new Question(
            new Endpoint("attendance of a meeting of 1,000", 0.5),
            meetings("/api/v1/meetings/%s/attendance"),
            meetings("/raw/rosters/attendance/%s"),
            3);
    private final Question statistics = new Question(
            new Endpoint("statistics of 100,000 participations", 0.5),
            List.of("/api/v1/statistics/participation?groupBy=NETWORK"),
            List.of("/raw/rosters/participation/" + NETWORK),
            // one such question, of which sixteen are asked at once, keeps the database busy for most of a second
            20);

    /** A question, as the service and as the raw server are asked, and for how long it is measured. */
    private record Question(Endpoint endpoint, List<String> ofService, List<String> ofRaw, int seconds) {}

    private RosterReport(Path directory, Database database) {
        this.directory = directory;
        this.database = database;
    }

    public static void main(String... arguments) throws Exception {
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
            boolean good = new RosterReport(directory, Database.open(directory)).run();
            System.exit(good ? 0 : 1);
        } finally {
            TidyUp.now();
        }
    }

    private boolean run() throws Exception {
        try (Server service = Server.service(JAR, database, directory)) {
            String token = TokenIssuer.of(DataDirectory.at(directory.resolve("service")), Clock.systemUTC())
                    .issue(ACTOR, Role.ADMIN, List.of(TokenIssuer.ALL_REGIONS), Duration.ofHours(1));
            new LargeNetwork(service, database, token).fill();
        }
        for (int launch = 0; launch < LAUNCHES; launch++) {
            measure();
        }
        System.out.println(database.ask("select count(*) from membership") + " memberships, "
                + database.ask("select count(*) from participation") + " participations");
        System.out.println(Endpoint.head());
        all().map(Question::endpoint).map(Endpoint::row).forEach(System.out::println);
        return all().map(Question::endpoint).allMatch(Endpoint::isMet);
    }

    private Stream<Question> all() {
        return Stream.of(roster, attendance, statistics);
    }

    private void measure() throws Exception {
        try (Server service = Server.service(JAR, database, directory);
                Server raw = Server.raw(database, directory, ACTOR)) {
            for (Question question : all().toList()) {
                Load ofService = new Load(service, question.ofService(), List.of(), "", directory);
                Load ofRaw = new Load(raw, question.ofRaw(), List.of(), "", directory);
                for (int i = 0; i < WARM_UPS; i++) {
                    ofService.warmUp(WARM_UP_SECONDS);
                    ofRaw.warmUp(WARM_UP_SECONDS / 2);
                }
                Endpoint endpoint = question.endpoint();
                if (!endpoint.hasStatements()) {
                    endpoint.statements(statements(service, question.ofService()), statements(raw, question.ofRaw()));
                }
                endpoint.beginLaunch();
                for (int round = 0; round < ROUNDS; round++) {
                    endpoint.round(ofService, ofRaw, round, question.seconds(), database);
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

    private static List<String> meetings(String path) {
        return IntStream.range(0, LargeNetwork.MEETINGS)
                .mapToObj(i -> path.formatted(LargeNetwork.meeting(i)))
                .toList();
    }
}
