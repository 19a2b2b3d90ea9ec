package org.spoiwo.api.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one database of a test run: new data each time, while the unpacked server stays between runs. */
public record TestDatabase(String jdbcUrl, String username, String password) {

    /** Where the tests keep the server's programs; unpacking them for each test would take longer than the tests. */
    static final Path SERVER = Path.of("target", "mariadb-server");

    private static final Path DATA = Path.of("target", "test-data");

    private static final String URL = "spoiwo.test-database.url";
    private static final String USERNAME = "spoiwo.test-database.username";
    private static final String PASSWORD = "spoiwo.test-database.password";

    /** Started at the first call and stopped when the JVM ends. */
    public static TestDatabase running() {
        // Quarkus loads test classes several times, so a static field would not be one for the whole JVM
        synchronized (System.getProperties()) {
            if (System.getProperty(URL) == null) {
                EmbeddedDatabase database = startAfresh();
                System.setProperty(URL, database.jdbcUrl());
                System.setProperty(USERNAME, database.username());
                System.setProperty(PASSWORD, database.password());
            }
            return new TestDatabase(
                    System.getProperty(URL), System.getProperty(USERNAME), System.getProperty(PASSWORD));
        }
    }

    /** The data directory of this run; the keys for tokens are in it, too. */
    public static DataDirectory directory() {
        return DataDirectory.at(DATA);
    }

    private static EmbeddedDatabase startAfresh() {
        try {
            if (Files.exists(DATA)) {
                // of a run that was killed
                LeftoverServer.stopIn(directory());
            }
            OwnerOnlyFiles.deleteTree(DATA);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        EmbeddedDatabase database = EmbeddedDatabase.start(DATA, SERVER);
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "test-database-stop"));
        return database;
    }
}
