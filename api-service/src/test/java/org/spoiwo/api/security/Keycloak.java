package org.spoiwo.api.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A real Keycloak on the loopback address, with the realm of the compose file and one that the service does not know. It runs
 * from the directory where the Maven profile unpacked it, and keeps nothing.
 */
record Keycloak(String address) {

    /** The password of everybody in the realm, and the secret of its importer. */
    static final String PASSWORD = "trial-only";

    private static final String ADDRESS = "spoiwo.test-keycloak.address";
    private static final Path REALM = Path.of("..", "docker", "keycloak", "spoiwo-realm.json");
    private static final Path STRANGER = Path.of("src", "test", "resources", "keycloak", "stranger-realm.json");

    private static final Map<TestCaller, String> TOKENS = new ConcurrentHashMap<>();

    /** The first start builds a program of its own. */
    private static final Duration LONGEST_START = Duration.ofMinutes(6);

    /** Started at the first call and ended with the JVM. */
    static Keycloak running() {
        // Quarkus loads test classes several times, so a static field would not be one for the whole JVM
        synchronized (System.getProperties()) {
            if (System.getProperty(ADDRESS) == null) {
                System.setProperty(ADDRESS, start());
            }
            return new Keycloak(System.getProperty(ADDRESS));
        }
    }

    String realm() {
        return realm("spoiwo");
    }

    String realm(String name) {
        return address + "/realms/" + name;
    }

    /** The token of one of the callers of the tests: the same one each time, because checking passwords is slow on purpose. */
    static String tokenOf(String realm, TestCaller caller) {
        return TOKENS.computeIfAbsent(caller, unknown -> token(realm, "spoiwo-trial", unknown.account()));
    }

    /** The token that somebody of the realm gets for name and password. */
    static String token(String realm, String client, String username) {
        return token(
                realm,
                Map.of("grant_type", "password", "client_id", client, "username", username, "password", PASSWORD));
    }

    /** The token that a program gets for itself. */
    static String tokenOfProgram(String realm, String client) {
        return token(realm, Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", PASSWORD));
    }

    private static String token(String realm, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Keycloak gives no token: " + answer.body());
        }
        return new JsonObject(answer.body()).getString("access_token");
    }

    private static String start() {
        Path home = Path.of(System.getProperty("spoiwo.keycloak.home"));
        Path log = Path.of("target", "keycloak.log");
        try {
            Path realms = Files.createDirectories(home.resolve("data/import"));
            for (Path realm : new Path[] {REALM, STRANGER}) {
                Files.copy(realm, realms.resolve(realm.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            int port = freePort();
            int managementPort = freePort();
            ProcessBuilder program = new ProcessBuilder(
                            home.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--import-realm",
                            "--db=dev-mem",
                            "--cache=local",
                            "--health-enabled=true",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port,
                            "--http-management-port=" + managementPort)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            program.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Process script = program.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(script), "keycloak-stop"));
            await(script, URI.create("http://127.0.0.1:" + managementPort + "/health/ready"), log);
            return "http://127.0.0.1:" + port;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void await(Process script, URI health, Path log) throws IOException {
        Instant end = Instant.now().plus(LONGEST_START);
        while (script.isAlive() && Instant.now().isBefore(end)) {
            if (isReady(health)) {
                return;
            }
            pause();
        }
        end(script);
        throw new IllegalStateException("Keycloak does not start:\n" + Files.readString(log));
    }

    private static boolean isReady(URI health) {
        try {
            return send(HttpRequest.newBuilder(health).build()).statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The script and the Java programs it has started, each by its id. */
    private static void end(Process script) {
        Stream.concat(script.descendants(), Stream.of(script.toHandle()))
                .toList()
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
