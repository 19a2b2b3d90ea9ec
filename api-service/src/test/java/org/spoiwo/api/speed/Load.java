package org.spoiwo.api.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Requests sent over and over by wrk on 16 connections.
 *
 * @param paths gone round in turn
 * @param bodies makes them POSTs; empty for GETs
 */
record Load(
        Server server,
        List<String> paths,
        List<String> bodies,
        String token,
        Optional<String> encoding,
        Path directory) {

    private static final int CONNECTIONS = 16;
    private static final int WARMING_CONNECTIONS = 4;
    private static final Pattern RESULT = Pattern.compile("MEASURED (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");

    Load(Server server, List<String> paths, List<String> bodies, String token, Path directory) {
        this(server, paths, bodies, token, Optional.empty(), directory);
    }

    /** What wrk saw, and which processors' time it took. */
    record Result(double perSecond, double p50, double p99, Cpu cpu) {}

    /** Cores used by the server, the database, wrk, and everything else on the machine. */
    record Cpu(double server, double database, double wrk, double other) {}

    /** Whether wrk is there. */
    static boolean isPossible() {
        try {
            return new ProcessBuilder("wrk", "-v")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    >= 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Keeps the server busy without looking at how it does, over so few connections that its compilers find time: behind a
     * full load their queue hardly moves, and what is measured then is half interpreted.
     */
    void warmUp(int seconds) throws IOException, InterruptedException {
        result(wrk(seconds, WARMING_CONNECTIONS));
    }

    Result measure(int seconds, Database database) throws IOException, InterruptedException {
        CpuTime before = CpuTime.now(server, database);
        String said = wrk(seconds, CONNECTIONS);
        CpuTime used = CpuTime.now(server, database).minus(before);
        Matcher result = result(said);
        double duration = number(result, 2) / 1e6;
        return new Result(
                number(result, 1) / duration,
                number(result, 3) / 1000,
                number(result, 4) / 1000,
                new Cpu(
                        used.server() / duration,
                        used.database() / duration,
                        used.children() / duration,
                        Math.max(0, used.machine() - used.server() - used.database() - used.children()) / duration));
    }

    private static double number(Matcher result, int group) {
        return Double.parseDouble(result.group(group));
    }

    private Matcher result(String said) {
        Matcher result = RESULT.matcher(said);
        if (!result.find() || !result.group(5).equals("0")) {
            throw new IllegalStateException("Requests to " + server.address() + paths.get(0) + " went wrong:\n" + said);
        }
        return result;
    }

    private String wrk(int seconds, int connections) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        "wrk",
                        "-t1",
                        "-c" + connections,
                        "-d" + seconds + "s",
                        "--timeout",
                        "30s",
                        "-s",
                        script().toString(),
                        server.address())
                .redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put("SPEED_PATHS", lines("paths", paths).toString());
        encoding.ifPresent(accepted -> environment.put("SPEED_ENCODING", accepted));
        if (!bodies.isEmpty()) {
            environment.put("SPEED_BODIES", lines("bodies", bodies).toString());
            environment.put("SPEED_TOKEN", token);
        }
        Process wrk = builder.start();
        TidyUp.later(wrk::destroy);
        try (BufferedReader said = wrk.inputReader()) {
            return said.lines().collect(Collectors.joining("\n"));
        } finally {
            wrk.waitFor();
        }
    }

    private Path lines(String what, List<String> lines) throws IOException {
        return Files.write(directory.resolve(what + "-" + Integer.toHexString(hashCode()) + ".txt"), lines);
    }

    private Path script() throws IOException {
        Path script = directory.resolve("wrk.lua");
        if (Files.notExists(script)) {
            try (InputStream in = Load.class.getResourceAsStream("/speed/wrk.lua")) {
                Files.writeString(script, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return script;
    }
}
