package org.spoiwo.api.speed;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, on a free port of the loopback address. */
final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    /** The same for both, so that neither has the better collector. */
    private static final List<String> MEMORY = List.of("-Xms512m", "-Xmx512m");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String name;
    private final Process process;
    private final int port;

    private Server(String name, Process process, int port) {
        this.name = name;
        this.process = process;
        this.port = port;
    }

    /** The packaged service. */
    static Server service(Path jar, Database database, Path directory) throws Exception {
        int port = freePort();
        return start(
                "service",
                port,
                directory,
                List.of("-jar", jar.toAbsolutePath().toString()),
                Map.of(
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "QUARKUS_HTTP_PORT", String.valueOf(port),
                        "QUARKUS_DATASOURCE_JDBC_URL", database.url(),
                        "QUARKUS_DATASOURCE_USERNAME", database.username(),
                        "QUARKUS_DATASOURCE_PASSWORD", database.password(),
                        "SPOIWO_DATA_DIR", directory.resolve("service").toString()));
    }

    /** The hand-written one. */
    static Server raw(Database database, Path directory, String actor) throws Exception {
        int port = freePort();
        List<String> program = List.of(
                "-cp",
                System.getProperty("java.class.path"),
                RawServer.class.getName(),
                String.valueOf(port),
                database.url(),
                database.username(),
                actor);
        return start("raw", port, directory, program, Map.of(RawServer.PASSWORD, database.password()));
    }

    private static Server start(
            String name, int port, Path directory, List<String> program, Map<String, String> environment)
            throws Exception {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(MEMORY);
        String options = System.getProperty("spoiwo.speed." + name + ".options", "");
        if (!options.isBlank()) {
            command.addAll(List.of(options.split(" ")));
        }
        command.addAll(program);
        Path log = directory.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        Server server = new Server(name, builder.start(), port);
        TidyUp.later(server);
        server.awaitAnswer(log);
        return server;
    }

    private void awaitAnswer(Path log) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(deadline)) {
            try {
                get("/");
                return;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("The server «" + name + "» did not start:\n" + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    long pid() {
        return process.pid();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String body, String token) throws IOException, InterruptedException {
        return send(authorized(path, token).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> put(String path, String body, String token) throws IOException, InterruptedException {
        return send(authorized(path, token).PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The body of a successful answer. */
    String body(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(name + " " + path + " " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(30));
    }

    private HttpRequest.Builder authorized(String path, String token) {
        return request(path).header("Content-Type", "application/json").header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
