package org.spoiwo.api.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person relies on who gives the service a directory and nothing else. The servers and processes are real. */
@Tag("long")
class EmbeddedDatabaseTest {

    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_EXECUTE);

    @TempDir
    Path temporary;

    private Path data;

    @BeforeEach
    void chooseDirectory() {
        data = temporary.resolve("data");
    }

    @AfterEach
    void leaveNothingRunning() {
        LeftoverServer.stopIn(DataDirectory.at(temporary));
    }

    @Test
    void keepsDataFromOneStartToTheNext() throws Exception {
        try (EmbeddedDatabase database = start(data)) {
            execute(database, "CREATE TABLE note (text VARCHAR(100))");
            execute(database, "INSERT INTO note VALUES ('zażółć gęślą jaźń')");
        }

        try (EmbeddedDatabase database = start(data)) {
            assertThat(ask(database, "SELECT text FROM note")).isEqualTo("zażółć gęślą jaźń");
        }
    }

    @Test
    void keepsDataBelowTheTemporaryDirectory() throws Exception {
        Path below = Files.createTempDirectory(Path.of(System.getProperty("java.io.tmpdir")), "spoiwo");
        try {
            try (EmbeddedDatabase database = start(below)) {
                execute(database, "CREATE TABLE kept (id INT)");
            }

            try (EmbeddedDatabase database = start(below)) {
                assertThat(ask(database, "SELECT COUNT(*) FROM kept")).isEqualTo("0");
            }
        } finally {
            OwnerOnlyFiles.deleteTree(below);
        }
    }

    @Test
    void takesOverFromAServiceThatWasKilled() throws Exception {
        String orphan;
        try (DatabaseOwner owner = DatabaseOwner.launch(data)) {
            String url = owner.awaitStarted();
            execute(url, servicePassword(), "CREATE TABLE note (text VARCHAR(100))");
            execute(url, servicePassword(), "INSERT INTO note VALUES ('committed before the end')");
            owner.kill();
            orphan = url;
        }
        // the reason for all this: the server survives its service
        assertThat(ask(orphan, servicePassword(), "SELECT 1")).isEqualTo("1");

        try (EmbeddedDatabase database = start(data)) {
            assertThat(ask(database, "SELECT text FROM note")).isEqualTo("committed before the end");
            assertThat(servers(data)).hasSize(1);
            assertThat(portOf(database.jdbcUrl())).isNotEqualTo(portOf(orphan));
        }
        assertThat(servers(data)).isEmpty();
    }

    @Test
    void recoversWhenServiceAndServerWereKilled() throws Exception {
        try (DatabaseOwner owner = DatabaseOwner.launch(data)) {
            execute(owner.awaitStarted(), servicePassword(), "CREATE TABLE kept (id INT)");
            owner.kill();
            for (ProcessHandle server : servers(data)) {
                server.destroyForcibly();
                server.onExit().join();
            }
        }

        try (EmbeddedDatabase database = start(data)) {
            assertThat(ask(database, "SELECT COUNT(*) FROM kept")).isEqualTo("0");
        }
    }

    @Test
    void recoversFromAKilledFirstStart() throws Exception {
        try (DatabaseOwner owner = DatabaseOwner.launch(data)) {
            Path inTheMaking = data.resolve("mariadb.installing/ibdata1");
            while (Files.notExists(inTheMaking)) {
                assertThat(data.resolve("mariadb")).doesNotExist();
                Thread.onSpinWait();
            }
            owner.kill();
        }
        assertThat(data.resolve("mariadb")).doesNotExist();

        try (EmbeddedDatabase database = start(data)) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void unpacksItsServerAgainIfThatWasInterrupted() throws Exception {
        Path half = data.resolve("server/mariadb-11.4.5.unpacking/bin");
        Files.createDirectories(half);
        Files.writeString(half.resolve("mariadbd"), "half a program");

        EmbeddedDatabase.start(data).close();

        assertThat(data.resolve("server")).isDirectoryNotContaining("glob:**.unpacking");
        assertThat(permissions(data.resolve("server/mariadb-11.4.5"))).doesNotContainAnyElementsOf(OTHERS);
    }

    @Test
    void refusesASecondServiceOnItsDirectory() throws Exception {
        try (EmbeddedDatabase database = start(data);
                DatabaseOwner second = DatabaseOwner.launch(data)) {
            assertThat(second.awaitRefusal())
                    .contains(data.toRealPath().toString(), "in use by another Spoiwo", "SPOIWO_DATA_DIR")
                    .contains("process " + ProcessHandle.current().pid())
                    .doesNotContain("\tat ");
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void refusesItselfWithoutGivingTheDirectoryUp() throws Exception {
        try (EmbeddedDatabase database = start(data)) {
            assertThatExceptionOfType(CannotStartException.class).isThrownBy(() -> start(data));

            // asked by its own process the system is quick to forget a lock
            try (DatabaseOwner second = DatabaseOwner.launch(data)) {
                assertThat(second.awaitRefusal()).contains("in use by another Spoiwo");
            }
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void letsNobodyElseReadTheDirectory() throws Exception {
        try (EmbeddedDatabase database = start(data)) {
            assertThat(permissions(data)).doesNotContainAnyElementsOf(OTHERS);
            assertThat(data.resolve("database.properties")).content().contains(database.password());
            assertThat(data.resolve("accounts.sql")).doesNotExist();
            try (Stream<Path> all = Files.walk(data)) {
                assertThat(all).allSatisfy(file -> assertThat(permissions(file)).doesNotContainAnyElementsOf(OTHERS));
            }
        }
    }

    @Test
    void listensOnTheLoopbackAddressAlone() throws Exception {
        try (EmbeddedDatabase database = start(data)) {
            int port = portOf(database.jdbcUrl());
            assertThat(accepts("127.0.0.1", port)).isTrue();
            // would be answered if the server listened on every address
            assertThat(accepts("127.0.0.2", port)).isFalse();
            assertThat(accepts("::1", port)).isFalse();
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (EmbeddedDatabase database = start(data)) {
            for (String user : List.of("root", "spoiwo", "", "mariadb.sys")) {
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), user, ""))
                        .withMessageContaining("Access denied");
            }
            assertThat(accounts(database))
                    .containsExactly("mariadb.sys@localhost", "root@127.0.0.1", "spoiwo@127.0.0.1");
        }
    }

    @Test
    void givesTheServiceItsOwnSchemaAndNoMore() throws Exception {
        try (EmbeddedDatabase database = start(data)) {
            execute(database, "CREATE TABLE mine (id INT)");
            for (String statement : List.of(
                    "SELECT * FROM mysql.global_priv",
                    "CREATE DATABASE another",
                    "CREATE USER intruder",
                    "SELECT 1 INTO OUTFILE '/tmp/x'",
                    "SET GLOBAL sql_mode = ''")) {
                assertThatExceptionOfType(SQLException.class)
                        .as(statement)
                        .isThrownBy(() -> execute(database, statement))
                        .withMessageContaining("denied");
            }
        }
    }

    @Test
    void runsWithTheSettingsThatDataNeedWhichPeopleKeep() throws Exception {
        try (EmbeddedDatabase database = start(data)) {
            assertThat(ask(database, "SELECT VERSION()")).startsWith("11.4.");
            assertThat(ask(database, "SELECT @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
            assertThat(ask(database, "SELECT @@time_zone")).isEqualTo("+00:00");
            assertThat(ask(database, "SELECT @@collation_database")).isEqualTo("utf8mb4_uca1400_ai_ci");
            assertThat(ask(database, "SELECT @@collation_connection")).isEqualTo("utf8mb4_uca1400_ai_ci");
            assertThat(ask(database, "SELECT @@transaction_isolation")).isEqualTo("READ-COMMITTED");
            assertThat(ask(database, "SELECT @@sql_mode")).contains("STRICT_TRANS_TABLES");
            assertThat(ask(database, "SELECT @@local_infile")).isEqualTo("0");
            assertThat(ask(database, "SELECT 'Łukasz' = 'lukasz'")).isEqualTo("1");
        }
    }

    @Test
    void stopsInTheOrderlyWay() throws Exception {
        EmbeddedDatabase database = start(data);
        assertThat(servers(data)).hasSize(1);

        database.close();
        database.close();

        assertThat(servers(data)).isEmpty();
        assertThat(data.resolve("mariadb.log"))
                .content()
                .contains("Normal shutdown")
                .endsWith("Shutdown complete\n")
                .doesNotContain("[ERROR]");
    }

    @Test
    void makesNewPasswordsWhenTheirFileIsGone() throws Exception {
        String before;
        try (EmbeddedDatabase database = start(data)) {
            before = database.password();
            execute(database, "CREATE TABLE kept (id INT)");
        }
        Files.delete(data.resolve("database.properties"));

        try (EmbeddedDatabase database = start(data)) {
            assertThat(database.password()).isNotEqualTo(before);
            assertThat(ask(database, "SELECT COUNT(*) FROM kept")).isEqualTo("0");
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> ask(database.jdbcUrl(), before, "SELECT 1"));
        }
    }

    @Test
    void saysWhatTheServerSaysWhenItDoesNotStart() throws Exception {
        start(data).close();
        Files.write(data.resolve("mariadb/ibdata1"), new byte[] {1, 2, 3});

        assertThatExceptionOfType(CannotStartException.class)
                .isThrownBy(() -> start(data))
                .withMessageContaining("did not start")
                .withMessageContaining("[ERROR] InnoDB")
                .withMessageContaining("mariadb.log");
        assertThat(servers(data)).isEmpty();
    }

    @Test
    void livesBelowAnyPath() throws Exception {
        Path awkward =
                temporary.resolve("dane regionów «zażółć» $HOME 'a' \"b\"").resolve("x".repeat(200));
        try (EmbeddedDatabase database = start(awkward)) {
            execute(database, "CREATE TABLE note (id INT)");
            assertThat(ask(database, "SELECT COUNT(*) FROM note")).isEqualTo("0");
        }
    }

    @Test
    void isNotTheLinkButTheDirectoryItLeadsTo() throws Exception {
        Files.createDirectory(data);
        Path link = Files.createSymbolicLink(temporary.resolve("link"), data);
        try (EmbeddedDatabase database = start(link)) {
            assertThat(database.jdbcUrl()).startsWith("jdbc:mariadb://127.0.0.1:");
            assertThatExceptionOfType(CannotStartException.class).isThrownBy(() -> start(data));
        }
    }

    /** Reading may stay allowed: the compiled classes lie where only root gets at them. */
    @Test
    void runsAsAnOrdinaryUser() throws Exception {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        assumeThat(Path.of("/usr/bin/setpriv")).exists();
        Path home = Files.createDirectory(temporary.resolve("home"));
        Files.setAttribute(home, "unix:uid", 65534);
        Files.setPosixFilePermissions(temporary, Set.of(PosixFilePermission.values()));
        Files.setPosixFilePermissions(sharedServer().server(), Set.of(PosixFilePermission.values()));

        try (DatabaseOwner owner = DatabaseOwner.launch(
                home.resolve("data"),
                "/usr/bin/setpriv",
                "--reuid=65534",
                "--regid=65534",
                "--clear-groups",
                "--inh-caps=+dac_read_search",
                "--ambient-caps=+dac_read_search")) {
            String url = owner.awaitStarted();
            assertThat(portOf(url)).isPositive();
            try (Stream<Path> all = Files.walk(home)) {
                assertThat(all)
                        .allSatisfy(file ->
                                assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(65534));
            }
        }
    }

    private static EmbeddedDatabase start(Path dataDirectory) {
        return EmbeddedDatabase.start(dataDirectory, TestDatabase.SERVER);
    }

    private static ServerFiles sharedServer() throws IOException {
        return ServerFiles.unpackedBelow(TestDatabase.SERVER);
    }

    private String servicePassword() throws IOException {
        return Accounts.of(DataDirectory.at(data)).servicePassword();
    }

    private static void execute(EmbeddedDatabase database, String statement) throws SQLException {
        execute(database.jdbcUrl(), database.password(), statement);
    }

    private static void execute(String url, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "spoiwo", password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String question) throws SQLException {
        return ask(database.jdbcUrl(), database.password(), question);
    }

    private static String ask(String url, String password, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "spoiwo", password);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            assertThat(answer.next()).isTrue();
            return answer.getString(1);
        }
    }

    private List<String> accounts(EmbeddedDatabase database) throws Exception {
        String rootPassword = Accounts.of(DataDirectory.at(data)).rootPassword();
        List<String> accounts = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), "root", rootPassword);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT CONCAT(User, '@', Host) FROM mysql.global_priv ORDER BY User, Host")) {
            while (rows.next()) {
                accounts.add(rows.getString(1));
            }
        }
        return accounts;
    }

    private static List<ProcessHandle> servers(Path dataDirectory) {
        return LeftoverServer.in(DataDirectory.at(dataDirectory));
    }

    private static int portOf(String jdbcUrl) {
        return URI.create(jdbcUrl.substring("jdbc:".length())).getPort();
    }

    private static boolean accepts(String address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
            return true;
        } catch (SocketException refused) {
            return false;
        }
    }

    private static Set<PosixFilePermission> permissions(Path file) throws IOException {
        return Files.getPosixFilePermissions(file);
    }
}
