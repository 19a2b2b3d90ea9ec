package org.spoiwo.api.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** A process of its own that runs a database until somebody ends it, as the service does. */
final class DatabaseOwner implements AutoCloseable {

    private static final String STARTED = "started ";

    private final Process process;
    private final BufferedReader output;

    private DatabaseOwner(Process process) {
        this.process = process;
        this.output = process.inputReader(UTF_8);
    }

    /** Starts the process, under another program such as setpriv if there are words before the command. */
    static DatabaseOwner launch(Path dataDirectory, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseOwner.class.getName(),
                        dataDirectory.toString(),
                        TestDatabase.SERVER.toAbsolutePath().toString())
                .forEach(command::add);
        return new DatabaseOwner(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    public static void main(String... arguments) throws InterruptedException {
        try {
            EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]), Path.of(arguments[1]));
            System.out.println(STARTED + database.jdbcUrl());
        } catch (CannotStartException e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
        Thread.currentThread().join();
    }

    /** Waits until the database runs, and returns its URL. */
    String awaitStarted() throws IOException {
        String said = readUntilStarted();
        int start = said.indexOf(STARTED);
        assertThat(start).as(said).isNotNegative();
        return said.substring(start + STARTED.length());
    }

    /** Waits until the process gives up, and returns what it said. */
    String awaitRefusal() throws IOException {
        String said = readUntilStarted();
        assertThat(said).doesNotContain(STARTED);
        return said;
    }

    private String readUntilStarted() throws IOException {
        StringJoiner said = new StringJoiner("\n");
        String line = output.readLine();
        while (line != null) {
            said.add(line);
            line = line.startsWith(STARTED) ? null : output.readLine();
        }
        return said.toString();
    }

    /** As {@code kill -9} does: nothing in the process gets a chance to tidy up. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
