package org.spoiwo.contract.clients;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The service as it is packaged, in a process of its own, with a new database and the five documents in it. */
final class PackagedService implements AutoCloseable {

    private static final Path PROGRAM = Path.of("../api-service/target/quarkus-app/quarkus-run.jar");
    private static final String READY = "ready at ";
    private static final long PATIENCE_SECONDS = 180;

    private final Path data;
    private final Process process;
    private final String address;

    private PackagedService(Path data, Process process, String address) {
        this.data = data;
        this.process = process;
        this.address = address;
    }

    static PackagedService start() throws Exception {
        Path data = Files.createTempDirectory("spoiwo-clients");
        Process process = program(data).redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new PackagedService(data, process, address(process));
    }

    /** Without a slash at its end. */
    String address() {
        return address;
    }

    String adminToken() throws Exception {
        Process command = program(data, "token", "--role", "ADMIN").start();
        try (BufferedReader said = command.inputReader()) {
            return said.readLine();
        }
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static ProcessBuilder program(Path data, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dspoiwo.data-dir=" + data,
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=0",
                "-jar",
                PROGRAM.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** What the service says is read to its end, or it would wait for somebody to read it. */
    private static String address(Process process) throws InterruptedException, TimeoutException, IOException {
        CompletableFuture<String> address = new CompletableFuture<>();
        StringBuilder said = new StringBuilder();
        Thread reader = new Thread(() -> {
            process.inputReader().lines().forEach(line -> {
                said.append(line).append('\n');
                if (line.contains(READY)) {
                    address.complete(
                            line.substring(line.indexOf(READY) + READY.length()).strip());
                }
            });
            address.completeExceptionally(new IOException("The service ended: " + said));
        });
        reader.setDaemon(true);
        reader.start();
        try {
            return address.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            process.destroy();
            throw new IOException(e.getCause());
        }
    }
}
