package org.spoiwo.api.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spoiwo.api.embedded.DataDirectory;
import org.spoiwo.api.persistence.StoredJson;
import org.spoiwo.api.security.TokenIssuer;
import org.spoiwo.model.vocabulary.Role;

/**
 * Measures the packaged service beside hand-written JDBC on a raw route ({@link RawMeetings}): same database, same rows,
 * same bytes, in one run, and prints the ratios as a Markdown table.
 *
 * <p>A database of its own (or {@code spoiwo.speed.url}) is filled with invented records. Then, three times: both servers
 * start, are compared byte for byte, are warmed up, and are measured in rounds that take turns, each server alone. The
 * numbers are medians; {@code other} is what the rest of the machine used meanwhile, and above a tenth of a core the
 * run is to be repeated. Needs Linux and wrk; takes about twenty minutes and gives up after forty.
 */
public final class SpeedReport {

    private static final int LAUNCHES = Integer.getInteger("spoiwo.speed.launches", 3);
    private static final int ROUNDS = Integer.getInteger("spoiwo.speed.rounds", 3);
    private static final int WARM_UPS = Integer.getInteger("spoiwo.speed.warm-ups", 6);
    private static final int WARM_UP_SECONDS = 7;
    private static final int PAUSE_SECONDS = 1;
    private static final int SECONDS = 3;
    private static final Duration LIMIT = Duration.ofMinutes(40);

    private static final Path JAR =
            Path.of(System.getProperty("spoiwo.speed.jar", "target/quarkus-app/quarkus-run.jar"));
    private static final String MEETINGS = "/api/v1/meetings";
    private static final String ACTOR = "speed-report";

    /** Page 10,000 begins behind this many meetings; they are walked through in the largest steps there are. */
    private static final int BEFORE_DEEP_PAGE = 9_999 * 20;

    private static final int LARGEST_PAGE = 200;
    private static final int COUNTED_REQUESTS = 50;

    private final ObjectMapper json = new ObjectMapper();
    private final Path directory;
    private final Database database;
    private final String token;

    private final Endpoint list = new Endpoint("list of 20, one region", 0.75);
    private final Endpoint one = new Endpoint("one meeting, 5 items with speakers", 0.75);
    private final Endpoint deep = new Endpoint("page 10,000 (baseline: page 1)", 0.90);
    private final Endpoint insert = new Endpoint("durable insert, 5 items", 0.55);

    /** Path of page 10,000. */
    private String deepPage = "";

    private SpeedReport(Path directory, Database database) {
        this.directory = directory;
        this.database = database;
        DataDirectory keys = DataDirectory.at(directory.resolve("service"));
        this.token = TokenIssuer.of(keys, Clock.systemUTC())
                .issue(ACTOR, Role.EDITOR, List.of(TokenIssuer.ALL_REGIONS), Duration.ofHours(1));
    }

    public static void main(String... arguments) throws Exception {
        if (!Load.isPossible()) {
            System.err.println("The speed report sends its requests with wrk, which is not there: apt-get install wrk");
            System.exit(2);
        }
        if (Files.notExists(JAR)) {
            System.err.println("There is no " + JAR.toAbsolutePath() + ": package the service first");
            System.exit(2);
        }
        Path directory = Files.createTempDirectory("spoiwo-speed");
        TidyUp.later(() -> delete(directory));
        CompletableFuture.delayedExecutor(LIMIT.toSeconds(), TimeUnit.SECONDS).execute(() -> {
            System.err.println("The speed report takes too long and gives up.");
            System.exit(3);
        });
        try {
            boolean good = new SpeedReport(directory, Database.open(directory)).run();
            System.exit(good ? 0 : 1);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        } finally {
            TidyUp.now();
        }
    }

    private boolean run() throws Exception {
        Instant start = Instant.now();
        prepare();
        say("filled in " + Duration.between(start, Instant.now()).toSeconds() + " s");
        for (int launch = 1; launch <= LAUNCHES; launch++) {
            measure();
            say("launch " + launch + " of " + LAUNCHES + " measured");
        }
        print(Duration.between(start, Instant.now()));
        return all().allMatch(Endpoint::isMet);
    }

    private Stream<Endpoint> all() {
        return Stream.of(list, one, deep, insert);
    }

    /** Migrates, fills, checks that both servers write the same rows, and walks to page 10,000. */
    private void prepare() throws Exception {
        try (Server service = Server.service(JAR, database, directory);
                Server raw = Server.raw(database, directory, ACTOR)) {
            new Filling(service, database, token, ACTOR).fill();
            String body = StoredJson.write(InventedRecords.submittedMeeting(1));
            new SameRows(database)
                    .check(
                            service.post(MEETINGS, body, token).body(),
                            raw.post("/raw/meetings", body, token).body());
            service.body(MEETINGS + "/" + InventedRecords.leanMeeting(7).id());
            deepPage = MEETINGS + "?cursor=" + cursorBehind(service, BEFORE_DEEP_PAGE);
        }
        if (!database.ask("select @@innodb_flush_log_at_trx_commit").equals("1")) {
            throw new IllegalStateException("inserts would not be durable: innodb_flush_log_at_trx_commit is not 1");
        }
    }

    private String cursorBehind(Server service, int count) throws Exception {
        String next = "";
        for (int before = 0; before < count; before += LARGEST_PAGE) {
            int limit = Math.min(LARGEST_PAGE, count - before);
            next = nextCursor(service.body(MEETINGS + "?fields=id&limit=" + limit + next));
            next = "&cursor=" + next;
        }
        return next.substring("&cursor=".length());
    }

    private String nextCursor(String page) throws Exception {
        return json.readTree(page).path("nextCursor").textValue();
    }

    /** One launch of both servers. */
    private void measure() throws Exception {
        try (Server service = Server.service(JAR, database, directory);
                Server raw = Server.raw(database, directory, ACTOR)) {
            Map<String, String> lists = lists(service);
            Map<String, String> ones = ones();
            compare(service, raw, lists);
            compare(service, raw, ones);

            Load listOfService = reading(service, List.copyOf(lists.keySet()));
            Load listOfRaw = reading(raw, List.copyOf(lists.values()));
            Load oneOfService = reading(service, List.copyOf(ones.keySet()));
            Load oneOfRaw = reading(raw, List.copyOf(ones.values()));
            Load pageOne = reading(service, List.of(MEETINGS));
            Load pageTenThousand = reading(service, List.of(deepPage));
            Load insertByService = writing(service, MEETINGS);
            Load insertByRaw = writing(raw, "/raw/meetings");

            List<Load> inserts = List.of(insertByService, insertByRaw);
            // the compilers go by the number of requests, and inserts are the slowest
            warmUp(List.of(
                    List.of(listOfService, listOfRaw),
                    inserts,
                    List.of(oneOfService, oneOfRaw),
                    inserts,
                    List.of(pageOne, pageTenThousand),
                    inserts));
            if (!insert.hasStatements()) {
                list.statements(statements(service, lists.keySet()), statements(raw, lists.values()));
                one.statements(statements(service, ones.keySet()), statements(raw, ones.values()));
                deep.statements(statements(service, List.of(deepPage)), statements(service, List.of(MEETINGS)));
                insert.statements(insertStatements(service, MEETINGS), insertStatements(raw, "/raw/meetings"));
            }
            all().forEach(Endpoint::beginLaunch);
            for (int round = 0; round < ROUNDS; round++) {
                list.round(listOfService, listOfRaw, round, SECONDS, database);
                one.round(oneOfService, oneOfRaw, round, SECONDS, database);
                deep.round(pageTenThousand, pageOne, round, SECONDS, database);
                insert.round(insertByService, insertByRaw, round, SECONDS, database);
            }
        }
    }

    /** The list of each region: path of the service, path of the raw server. */
    private Map<String, String> lists(Server service) throws Exception {
        Map<String, String> paths = new LinkedHashMap<>();
        for (int i = 0; i < InventedRecords.REGIONS; i++) {
            String path = MEETINGS + "?region=" + InventedRecords.region(i);
            String cursor =
                    new String(Base64.getUrlDecoder().decode(nextCursor(service.body(path))), StandardCharsets.UTF_8);
            String seal = cursor.substring(0, cursor.indexOf('\n'));
            paths.put(path, "/raw/meetings?region=" + InventedRecords.region(i) + "&seal=" + seal);
        }
        return paths;
    }

    private static Map<String, String> ones() {
        Map<String, String> paths = new LinkedHashMap<>();
        for (int i = 0; i < 2_000; i++) {
            // far enough apart that no two are in the same page of a table
            String id =
                    InventedRecords.id(InventedRecords.Series.MEETING, i * 10L).toString();
            paths.put(MEETINGS + "/" + id, "/raw/meetings/" + id);
        }
        return paths;
    }

    private static void compare(Server service, Server raw, Map<String, String> paths) throws Exception {
        for (Map.Entry<String, String> path : paths.entrySet()) {
            String expected = service.body(path.getKey());
            String found = raw.body(path.getValue());
            if (!expected.equals(found)) {
                throw new IllegalStateException(
                        "Not the same bytes for " + path.getKey() + "\n  service: " + expected + "\n  raw: " + found);
            }
        }
    }

    private Load reading(Server server, List<String> paths) {
        return new Load(server, paths, List.of(), "", directory);
    }

    private Load writing(Server server, String path) {
        List<String> bodies = IntStream.range(0, 200)
                .mapToObj(i -> StoredJson.write(InventedRecords.submittedMeeting(i)))
                .toList();
        return new Load(server, List.of(path), bodies, token, directory);
    }

    /** Keeps each pair busy for a while, both at once because neither is being measured, and then leaves them alone. */
    private static void warmUp(List<List<Load>> pairs) throws Exception {
        for (int i = 0; i < WARM_UPS; i++) {
            for (List<Load> pair : pairs) {
                CompletableFuture<?>[] both = pair.stream()
                        .map(load -> CompletableFuture.runAsync(() -> warmUp(load)))
                        .toArray(CompletableFuture<?>[]::new);
                CompletableFuture.allOf(both).get();
                Thread.sleep(PAUSE_SECONDS * 1000L);
            }
        }
    }

    private static void warmUp(Load load) {
        try {
            load.warmUp(WARM_UP_SECONDS);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Request {
        void send(int number) throws Exception;
    }

    private double statements(Server server, Collection<String> paths) throws Exception {
        List<String> some = new ArrayList<>(paths);
        return statementsPer(number -> server.body(some.get(number % some.size())));
    }

    private double insertStatements(Server server, String path) throws Exception {
        String body = StoredJson.write(InventedRecords.submittedMeeting(3));
        return statementsPer(number -> server.post(path, body, token));
    }

    /** What the database counted, commits and settings of the connection included. */
    private double statementsPer(Request request) throws Exception {
        long before = questions();
        for (int i = 0; i < COUNTED_REQUESTS; i++) {
            request.send(i);
        }
        return (double) (questions() - before) / COUNTED_REQUESTS;
    }

    private long questions() throws Exception {
        return Long.parseLong(database.ask("show global status like 'Questions'"));
    }

    private void print(Duration taken) throws Exception {
        System.out.println();
        System.out.println("Medians of " + LAUNCHES + " launches, " + ROUNDS + " rounds of " + SECONDS
                + " s each, 16 connections, " + Runtime.getRuntime().availableProcessors() + " cores, Java "
                + Runtime.version().feature() + ", MariaDB " + database.ask("select version()") + ", "
                + database.ask("select count(*) from meeting") + " meetings, " + taken.toMinutes() + " min.");
        System.out.println();
        System.out.println(Endpoint.head());
        all().map(Endpoint::row).forEach(System.out::println);
    }

    private static void say(String what) {
        System.err.println("speed report: " + what);
    }

    private static void delete(Path directory) throws Exception {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
