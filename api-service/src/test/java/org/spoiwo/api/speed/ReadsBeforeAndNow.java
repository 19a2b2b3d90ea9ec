package org.spoiwo.api.speed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spoiwo.api.embedded.DataDirectory;
import org.spoiwo.api.security.TokenIssuer;
import org.spoiwo.model.vocabulary.Role;

/**
 * Measures what anonymous readers pay for a change: this build beside an earlier one ({@code spoiwo.speed.before}, the path of
 * its {@code quarkus-run.jar}), on the same database, in one run, and prints the ratios. The schema must be one that the
 * earlier build accepts, too.
 */
public final class ReadsBeforeAndNow {

    private static final int LAUNCHES = Integer.getInteger("spoiwo.speed.launches", 3);
    /** What readers accept, {@code gzip} for example; without it answers are not compressed. */
    private static final Optional<String> ENCODING =
            Optional.of(System.getProperty("spoiwo.speed.encoding", "")).filter(Predicate.not(String::isEmpty));

    private static final int ROUNDS = 3;
    private static final int WARM_UPS = 4;
    private static final int WARM_UP_SECONDS = 6;
    private static final int PAUSE_SECONDS = 3;
    private static final int SECONDS = 3;
    private static final Duration LIMIT = Duration.ofMinutes(20);
    /** Two launches of one and the same build differ by this much. */
    private static final double NO_LESS = 0.95;

    private static final Path NOW = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final String MEETINGS = "/api/v1/meetings";
    private static final String ACTOR = "speed-report";

    private final Path directory;
    private final Database database;
    private final Path earlier;
    private final Endpoint list = new Endpoint("anonymous list of 20, one region", NO_LESS);
    private final Endpoint one = new Endpoint("anonymous meeting, 5 items with speakers", NO_LESS);

    private ReadsBeforeAndNow(Path directory, Database database, Path earlier) {
        this.directory = directory;
        this.database = database;
        this.earlier = earlier;
    }

    public static void main(String... arguments) throws Exception {
        String before = System.getProperty("spoiwo.speed.before", "");
        if (!Load.isPossible() || Files.notExists(NOW) || Files.notExists(Path.of(before))) {
            System.err.println("Needed: wrk, this build's " + NOW.toAbsolutePath()
                    + ", and -Dspoiwo.speed.before=…/quarkus-run.jar of an earlier build");
            System.exit(2);
        }
        Path directory = Files.createTempDirectory("spoiwo-speed");
        CompletableFuture.delayedExecutor(LIMIT.toSeconds(), TimeUnit.SECONDS).execute(() -> {
            System.err.println("The comparison takes too long and gives up.");
            System.exit(3);
        });
        try {
            boolean good = new ReadsBeforeAndNow(directory, Database.open(directory), Path.of(before)).run();
            System.exit(good ? 0 : 1);
        } finally {
            TidyUp.now();
        }
    }

    private boolean run() throws Exception {
        try (Server now = Server.service(NOW, database, directory)) {
            String token = TokenIssuer.of(DataDirectory.at(directory.resolve("service")), Clock.systemUTC())
                    .issue(ACTOR, Role.EDITOR, List.of(TokenIssuer.ALL_REGIONS), Duration.ofHours(1));
            new Filling(now, database, token, ACTOR).fill();
        }
        for (int launch = 0; launch < LAUNCHES; launch++) {
            measure();
        }
        System.out.println(Endpoint.head());
        Stream.of(list, one).map(Endpoint::row).forEach(System.out::println);
        return list.isMet() && one.isMet();
    }

    private void measure() throws Exception {
        Path earlierDirectory = Files.createDirectories(directory.resolve("earlier"));
        try (Server now = Server.service(NOW, database, directory);
                Server before = Server.service(earlier, database, earlierDirectory)) {
            Load listNow = reading(now, lists());
            Load listBefore = reading(before, lists());
            Load oneNow = reading(now, ones());
            Load oneBefore = reading(before, ones());
            for (int i = 0; i < WARM_UPS; i++) {
                for (Load load : List.of(listNow, listBefore, oneNow, oneBefore)) {
                    load.warmUp(WARM_UP_SECONDS);
                    Thread.sleep(PAUSE_SECONDS * 1000L);
                }
            }
            Stream.of(list, one).forEach(Endpoint::beginLaunch);
            for (int round = 0; round < ROUNDS; round++) {
                list.round(listNow, listBefore, round, SECONDS, database);
                one.round(oneNow, oneBefore, round, SECONDS, database);
            }
        }
    }

    private Load reading(Server server, List<String> paths) {
        return new Load(server, paths, List.of(), "", ENCODING, directory);
    }

    private static List<String> lists() {
        return IntStream.range(0, InventedRecords.REGIONS)
                .mapToObj(i -> MEETINGS + "?region=" + InventedRecords.region(i))
                .toList();
    }

    private static List<String> ones() {
        return IntStream.range(0, 2_000)
                .mapToObj(i -> MEETINGS + "/" + InventedRecords.id(InventedRecords.Series.MEETING, i * 10L))
                .toList();
    }
}
