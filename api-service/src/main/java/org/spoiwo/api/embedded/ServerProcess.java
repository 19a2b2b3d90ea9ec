package org.spoiwo.api.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.mariadb.jdbc.Driver;

/** The running database server, a child process that listens on the loopback address. */
final class ServerProcess {

    /** Somebody else may take the free port that was found before the server does. */
    private static final int ATTEMPTS = 5;

    /** Repairing a large database after a crash may take minutes; a server that gives up ends by itself. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** A server that is told to end first writes down all that it has in memory. */
    private static final Duration ORDERLY_END = Duration.ofMinutes(2);

    private static final String WRONG_PASSWORD = "28000";

    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final List<String> SETTINGS = List.of(
            "--bind-address=127.0.0.1",
            // no local socket: its path may hold 107 bytes only, and nobody needs it
            "--socket=",
            // or the server makes a new RSA key at every start, which takes seconds; nothing leaves this machine
            "--skip-ssl",
            "--skip-name-resolve",
            "--local-infile=OFF",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--character-set-collations=utf8mb4=uca1400_ai_ci",
            "--sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
            "--default-time-zone=+00:00",
            "--transaction-isolation=READ-COMMITTED",
            // what was committed is on the disk
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-buffer-pool-size=256M",
            "--max-allowed-packet=64M",
            "--performance-schema=OFF",
            // clients that just hang up are no news
            "--log-warnings=1");

    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static ServerProcess start(ServerFiles files, DataDirectory directory, Accounts accounts)
            throws IOException, InterruptedException {
        OwnerOnlyFiles.write(directory.accountStatements(), accounts.statements());
        try {
            for (int attempt = 1; ; attempt++) {
                ServerLog log = ServerLog.fromNow(directory);
                int port = freePort();
                Process process = launch(files, directory, port);
                try (StartGuard guard = StartGuard.over(process)) {
                    if (answers(process, port, accounts)) {
                        guard.confirm();
                        return new ServerProcess(process, port);
                    }
                }
                if (attempt == ATTEMPTS || !log.says("Bind on TCP/IP port")) {
                    throw new CannotStartException(
                            "The database in " + directory.tables() + " did not start. " + log.excerpt());
                }
            }
        } finally {
            Files.deleteIfExists(directory.accountStatements());
        }
    }

    private static Process launch(ServerFiles files, DataDirectory directory, int port) throws IOException {
        List<String> own = List.of(
                "--port=" + port,
                "--init-file=" + directory.accountStatements(),
                "--log-error=" + directory.serverLog(),
                "--pid-file=mariadbd.pid");
        List<String> arguments = Stream.concat(SETTINGS.stream(), own.stream()).toList();
        return ServerCommand.in(directory.tables(), files, directory, arguments).start();
    }

    private static boolean answers(Process process, int port, Accounts accounts) throws InterruptedException {
        Properties login = new Properties();
        login.setProperty("user", Accounts.SERVICE);
        login.setProperty("password", accounts.servicePassword());
        Instant deadline = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(deadline)) {
            try (Connection connection = new Driver().connect(url(port), login)) {
                return connection.isValid(10);
            } catch (SQLException e) {
                if (WRONG_PASSWORD.equals(e.getSQLState())) {
                    // it listens, and waiting will not change its mind; its log tells why the accounts are wrong
                    return false;
                }
                Thread.sleep(PAUSE.toMillis());
            }
        }
        return false;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String url(int port) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + Accounts.SCHEMA;
    }

    String url() {
        return url(port);
    }

    int port() {
        return port;
    }

    void stop() {
        end(process.toHandle());
    }

    /** Ends a server in the orderly way if it can be had; killing one loses nothing that was committed. */
    static void end(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(ORDERLY_END.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            server.destroyForcibly();
            server.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
