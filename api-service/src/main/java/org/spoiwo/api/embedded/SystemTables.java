package org.spoiwo.api.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The tables that MariaDB itself needs before it can serve.
 *
 * <p>They are made as {@code mariadb-install-db} makes them, by feeding MariaDB's own scripts to the server, but without
 * that shell script, which cannot stand a space in a path. The help texts and the sys schema are left out: they take
 * most of the time, and nobody reads them here.
 */
final class SystemTables {

    private static final List<String> SCRIPTS =
            List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql");

    private static final String BEFORE = """
            CREATE DATABASE mysql;
            USE mysql;
            SET @auth_root_socket = NULL;
            """;

    /** The scripts leave a root without a password. Real accounts come with the first start, see {@link Accounts}. */
    private static final String AFTER = """
            DELETE FROM global_priv WHERE User = 'root';
            DELETE FROM proxies_priv;
            """;

    private SystemTables() {}

    static void installIfMissing(ServerFiles files, DataDirectory directory) throws IOException, InterruptedException {
        if (Files.exists(directory.tables())) {
            return;
        }
        StartLog.say("setting up the database in " + directory.tables() + " (once)");
        // aside first, so that a directory with the final name is complete, whenever the process was killed
        Path draft = directory.tablesInTheMaking();
        OwnerOnlyFiles.deleteTree(draft);
        OwnerOnlyFiles.directory(draft);
        install(files, directory, draft);
        Files.move(draft, directory.tables(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void install(ServerFiles files, DataDirectory directory, Path draft)
            throws IOException, InterruptedException {
        ServerLog log = ServerLog.fromNow(directory);
        Process process = ServerCommand.in(
                        draft,
                        files,
                        directory,
                        List.of(
                                "--bootstrap",
                                "--log-warnings=0",
                                "--enforce-storage-engine=",
                                "--max-allowed-packet=8M"))
                .start();
        try (StartGuard guard = StartGuard.over(process)) {
            feed(process, files);
            if (process.waitFor() != 0) {
                throw new CannotStartException("MariaDB could not make its system tables. " + log.excerpt());
            }
            guard.confirm();
        }
    }

    private static void feed(Process process, ServerFiles files) {
        try (OutputStream statements = process.getOutputStream()) {
            statements.write(BEFORE.getBytes(UTF_8));
            for (String script : SCRIPTS) {
                Files.copy(files.share().resolve(script), statements);
            }
            statements.write(AFTER.getBytes(UTF_8));
        } catch (IOException brokenPipe) {
            // the server has given up: its exit code and its log tell more than this
            process.destroy();
        }
    }
}
