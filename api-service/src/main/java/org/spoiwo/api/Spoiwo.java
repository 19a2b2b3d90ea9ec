package org.spoiwo.api;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import liquibase.Scope;
import liquibase.ui.ConsoleUIService;
import org.eclipse.microprofile.config.Config;
import org.spoiwo.api.embedded.CannotStartException;
import org.spoiwo.api.embedded.DataDirectory;
import org.spoiwo.api.embedded.EmbeddedDatabase;
import org.spoiwo.api.embedded.StartLog;
import org.spoiwo.api.security.TokenCommand;

/** The program: without arguments it serves, with a command it does that and ends. */
@QuarkusMain
public class Spoiwo {

    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";

    private static final String USAGE = """
            Usage: java -jar quarkus-run.jar [command]

            Without a command the service starts. Commands:

            """;

    private static final int FAILED = 1;
    private static final int USAGE_ERROR = 2;

    /** Requests that are under way when the service is told to stop still need the database. */
    private static final long LONGEST_STOP_SECONDS = 120;

    public static void main(String... arguments) {
        // the service says itself what is wrong with an address (RequestLimits); Quarkus would refuse it without a word
        System.setProperty("vertx.disableURIValidation", "true");
        // Quarkus has not read its configuration yet, but it will find the same
        Config config = ConfigUtils.configBuilder().build();
        try {
            if (arguments.length > 0) {
                System.exit(run(List.of(arguments), config));
            } else if (config.getOptionalValue(JDBC_URL, String.class).isPresent()) {
                serve();
            } else {
                serveWithOwnDatabase(dataDirectory(config));
            }
        } catch (CannotStartException e) {
            System.err.println("Spoiwo: cannot start. " + e.getMessage());
            System.exit(FAILED);
        }
    }

    private static int run(List<String> arguments, Config config) {
        List<String> rest = arguments.subList(1, arguments.size());
        return switch (arguments.get(0)) {
            case TokenCommand.NAME ->
                TokenCommand.run(rest, DataDirectory.at(dataDirectory(config)), System.out, System.err);
            case "help", "--help", "-h" -> usage(System.out, 0);
            default -> usage(System.err, USAGE_ERROR);
        };
    }

    private static int usage(PrintStream stream, int exitCode) {
        stream.print(USAGE + TokenCommand.USAGE);
        return exitCode;
    }

    private static Path dataDirectory(Config config) {
        String path =
                config.getOptionalValue(DataDirectory.SETTING, String.class).orElse(DataDirectory.DEFAULT);
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            // letters that the locale lacks, for one
            throw new CannotStartException("The data directory cannot be " + path + ": " + e.getReason(), e);
        }
    }

    private static void serveWithOwnDatabase(Path dataDirectory) {
        EmbeddedDatabase database = EmbeddedDatabase.start(dataDirectory);
        CountDownLatch serviceEnded = new CountDownLatch(1);
        stopAfter(serviceEnded, database);

        System.setProperty(JDBC_URL, database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", database.username());
        System.setProperty("quarkus.datasource.password", database.password());
        System.setProperty("spoiwo.embedded", "true");
        try {
            var exit = ApplicationLifecycleManager.getDefaultExitCodeHandler();
            ApplicationLifecycleManager.setDefaultExitCodeHandler((exitCode, cause) -> {
                // Quarkus calls this when all of it, the connection pool included, has stopped
                serviceEnded.countDown();
                exit.accept(exitCode, cause);
            });
            serve();
        } finally {
            serviceEnded.countDown();
        }
    }

    private static void serve() {
        StartLog.say("bringing the schema up to date and starting the service");
        quietenMigrations();
        Quarkus.run();
    }

    /** Liquibase lists every change set on the console; its log, where problems are told, stays. */
    private static void quietenMigrations() {
        System.setProperty("liquibase.command.showSummary", "OFF");
        if (Scope.getCurrentScope().getUI() instanceof ConsoleUIService console) {
            console.setOutputStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        }
    }

    /**
     * Stops the database last. Quarkus stops in a shutdown hook, and hooks run side by side, so ours has to wait for the end
     * of the service by itself.
     */
    private static void stopAfter(CountDownLatch serviceEnded, EmbeddedDatabase database) {
        Thread hook = new Thread(
                () -> {
                    try {
                        boolean ended = serviceEnded.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
                        if (!ended) {
                            StartLog.say("the service takes too long to stop; stopping the database all the same");
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    database.close();
                },
                "database-stop");
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException alreadyStopping) {
            database.close();
            throw new CannotStartException("Stopped while starting.", alreadyStopping);
        }
    }

    /** The port is the one it really has: who asks for port 0 gets any. */
    void sayReady(@ObservesAsync HttpServerStart start, HttpServer server) {
        String host = start.options().getHost();
        StartLog.say("ready at http://" + (host.equals("0.0.0.0") ? "localhost" : host) + ":" + server.getPort());
    }
}
