package org.spoiwo.api.embedded;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A real MariaDB server of the service's own, running on a data directory until it is closed.
 *
 * <p>Example: {@code try (EmbeddedDatabase database = EmbeddedDatabase.start(Path.of("spoiwo-data"))) { … }}
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /**
     * Statements are prepared on the server once and kept. Times are UTC on both sides. Only inserts are sent in bulk:
     * the counts of a bulk update are unknown, and with them whether somebody else was faster.
     */
    private static final String URL_PARAMETERS = "?useServerPrepStmts=true&cachePrepStmts=true&prepStmtCacheSize=256"
            + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&preserveInstants=true"
            + "&useBulkStmts=false&useBulkStmtsForInserts=true&allowLocalInfile=false";

    private final DirectoryLock lock;
    private final ServerProcess server;
    private final Accounts accounts;
    private boolean closed;

    private EmbeddedDatabase(DirectoryLock lock, ServerProcess server, Accounts accounts) {
        this.lock = lock;
        this.server = server;
        this.accounts = accounts;
    }

    /**
     * Starts the server on the directory, unpacking and installing it first where that has not been done.
     *
     * @throws CannotStartException if another service uses the directory, or the server does not start
     */
    public static EmbeddedDatabase start(Path dataDirectory) {
        DataDirectory directory = DataDirectory.at(dataDirectory);
        return start(directory, directory.server());
    }

    /** As above, but with the server's programs in a directory that several data directories may share. */
    static EmbeddedDatabase start(Path dataDirectory, Path serverDirectory) {
        return start(DataDirectory.at(dataDirectory), serverDirectory);
    }

    private static EmbeddedDatabase start(DataDirectory directory, Path serverDirectory) {
        try {
            DirectoryLock lock = DirectoryLock.acquire(directory);
            return start(directory, serverDirectory, lock);
        } catch (IOException e) {
            throw new CannotStartException(
                    "The database in the data directory " + directory + " did not start: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStartException("Interrupted while the database was starting.", e);
        }
    }

    private static EmbeddedDatabase start(DataDirectory directory, Path serverDirectory, DirectoryLock lock)
            throws IOException, InterruptedException {
        boolean started = false;
        try {
            LeftoverServer.stopIn(directory);
            ServerFiles files = ServerFiles.unpackedBelow(serverDirectory);
            Accounts accounts = Accounts.of(directory);
            SystemTables.installIfMissing(files, directory);
            StartLog.say("starting the database in " + directory.tables());
            ServerProcess server = ServerProcess.start(files, directory, accounts);
            StartLog.say("the database listens on 127.0.0.1:" + server.port());
            started = true;
            return new EmbeddedDatabase(lock, server, accounts);
        } finally {
            if (!started) {
                lock.close();
            }
        }
    }

    public String jdbcUrl() {
        return server.url() + URL_PARAMETERS;
    }

    public String username() {
        return Accounts.SERVICE;
    }

    public String password() {
        return accounts.servicePassword();
    }

    /** Stops the server in the orderly way, then lets others have the directory. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        server.stop();
        lock.close();
        StartLog.say("the database has stopped");
    }
}
