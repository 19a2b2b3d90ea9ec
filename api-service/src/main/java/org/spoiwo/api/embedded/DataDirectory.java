package org.spoiwo.api.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** The directory in which the service keeps what must outlive it, and who keeps what where in it. */
public final class DataDirectory {

    public static final String SETTING = "spoiwo.data-dir";
    public static final String DEFAULT = "spoiwo-data";

    private final Path root;

    private DataDirectory(Path root) {
        this.root = root;
    }

    /**
     * The directory at the path, made (for its owner only) if it does not exist.
     *
     * @throws CannotStartException if there can be none
     */
    public static DataDirectory at(Path path) {
        try {
            // the real path: one directory has one name, whichever link leads to it
            return new DataDirectory(OwnerOnlyFiles.directory(path).toRealPath());
        } catch (IOException e) {
            throw new CannotStartException("There can be no data directory at " + path.toAbsolutePath() + ": " + e, e);
        }
    }

    public Path root() {
        return root;
    }

    /** Where the keys live that sign and verify the service's own tokens. */
    public Path keys() {
        return root.resolve("keys");
    }

    /** What is known of each token that those keys signed. */
    public Path tokens() {
        return keys().resolve("tokens");
    }

    /** The unpacked MariaDB, one directory for each version. */
    Path server() {
        return root.resolve("server");
    }

    /** What MariaDB keeps: the data. */
    Path tables() {
        return root.resolve("mariadb");
    }

    /** Where the system tables are made before they become {@link #tables()}. */
    Path tablesInTheMaking() {
        return root.resolve("mariadb.installing");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    Path serverLog() {
        return root.resolve("mariadb.log");
    }

    Path accounts() {
        return root.resolve("database.properties");
    }

    Path accountStatements() {
        return root.resolve("accounts.sql");
    }

    Path lock() {
        return root.resolve("lock");
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
