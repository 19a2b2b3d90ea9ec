package org.spoiwo.api.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.embedded.TestDatabase;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.model.networks.Membership;

/** The schema can be built from nothing, taken back, and built again; every step says what it is for. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class MigrationsTest {

    private static final String CHANGELOG = "db/changelog.yaml";
    private static final String SCHEMA = "spoiwo_migrations";
    private static final Pattern FILES = Pattern.compile("file: (\\S+\\.sql)");

    @BeforeEach
    void emptySchema() throws SQLException {
        asRoot("drop database if exists " + SCHEMA);
        asRoot("create database " + SCHEMA);
    }

    @AfterEach
    void drop() throws SQLException {
        asRoot("drop database if exists " + SCHEMA);
    }

    @Test
    void schemaIsBuiltTakenBackAndBuiltAgain() throws LiquibaseException, SQLException {
        List<Map<String, Object>> first;
        try (Connection connection = root(SCHEMA)) {
            Liquibase liquibase = liquibase(connection);
            liquibase.update(new Contexts());
            first = structure();
            int steps = liquibase.getDatabaseChangeLog().getChangeSets().size();

            liquibase.rollback(steps, new Contexts(), new LabelExpression());
            assertThat(structure()).isEmpty();

            liquibase.update(new Contexts());
        }
        assertThat(first).isNotEmpty();
        assertThat(structure()).isEqualTo(first);
    }

    /** A version stays what was written, whatever becomes of the schema around it. */
    @Test
    void versionsWrittenBeforeAMigrationAreReadAfterIt() throws LiquibaseException, SQLException {
        try (Connection connection = root(SCHEMA)) {
            Liquibase liquibase = liquibase(connection);
            List<ChangeSet> all = liquibase.getDatabaseChangeLog().getChangeSets();
            int first = (int)
                    all.stream().filter(step -> step.getId().startsWith("1.0-")).count();
            liquibase.update(first, new Contexts(), new LabelExpression());
            write(connection);
            String written = snapshots(connection).get(0).get("snapshot").toString();

            liquibase.update(new Contexts());
            liquibase.rollback(all.size() - first, new Contexts(), new LabelExpression());
            liquibase.update(new Contexts());

            List<Map<String, Object>> read = snapshots(connection);
            assertThat(read).extracting(row -> row.get("maintainers")).containsExactly("PL-08,PL-20", "PL-08,PL-20");
            assertThat(read.get(0).get("snapshot")).isEqualTo(written);
            assertThat(Database.rows(connection, "select within_id from record where resource = 'MEMBERSHIPS'"))
                    .extracting(row -> row.get("within_id").toString())
                    .containsExactly(NETWORK);
            Membership membership = Snapshots.read(written, Membership.class);
            assertThat(membership.post()).isEqualTo("Starosta");
            assertThat(membership.affiliations()).isEmpty();
        }
    }

    private static final String NETWORK = "01930000-0000-7000-8000-000000000aaa";

    /** As the first release wrote it; a member of today is missing, one of then is unknown. */
    private static void write(Connection connection) throws SQLException {
        String member = "01930000-0000-7000-8000-000000000bbb";
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into record (id, resource, name, search_text, visibility) values ('" + NETWORK
                    + "', 'NETWORKS', 'Sieć', '', 'PUBLIC'), ('" + member + "', 'MEMBERSHIPS', '', '', 'PUBLIC')");
            statement.execute(
                    "insert into record_version (record_id, version, resource, type, at, actor, snapshot) values ('"
                            + member + "', 1, 'MEMBERSHIPS', 'CREATED', '2026-01-01', 'x', '"
                            + "{\"id\":\"" + member + "\",\"network\":{\"id\":\"" + NETWORK
                            + "\"},\"post\":\"Starosta\",\"formerMember\":[1],"
                            + "\"meta\":{\"version\":1,\"visibility\":\"PUBLIC\",\"maintainers\":[\"PL-08\",\"PL-20\"]}}'), ('"
                            + member + "', 2, 'MEMBERSHIPS', 'DELETED', '2026-01-02', 'x', null)");
        }
    }

    /** What lists find networks and members by, of those that were entered before there were columns for it. */
    @Test
    void officesTermsAndStepsOfRecordsThatAreThereAreEntered() throws LiquibaseException, SQLException {
        try (Connection connection = root(SCHEMA)) {
            Liquibase liquibase = liquibase(connection);
            int before = (int) liquibase.getDatabaseChangeLog().getChangeSets().stream()
                    .filter(step -> step.getId().matches("1\\.[01]-.*"))
                    .count();
            liquibase.update(before, new Contexts(), new LabelExpression());
            String person = "01930000-0000-7000-8000-000000000ccc";
            try (Statement statement = connection.createStatement()) {
                statement.execute("insert into record (id, resource, name, search_text, visibility) values ('" + person
                        + "', 'PEOPLE', 'Jan Nowak', '', 'PUBLIC')");
                statement.execute("insert into person (id, version, created_at, updated_at, visibility, maintainers,"
                        + " given_name, family_name, sort_name, content) values ('" + person
                        + "', 1, '2026-01-01', '2026-01-01', 'PUBLIC', '', 'Jan', 'Nowak', 'nowak jan', '{}')");
            }
            network(connection, NETWORK, "2010", """
                    {"terms": [{"number": 1, "from": "2016-12", "to": "2018"}, {"number": 2, "from": "[2019-01-02..2019-01-05]"}],
                     "offices": [
                       {"office": "CHAIR", "person": {"id": "%s"}, "from": "[2016-12-08..2016-12-09]", "to": "2018-02"},
                       {"office": "VICE_CHAIR", "term": 1}, {"office": "SECRETARY", "from": "XXXX-05", "to": "2018-05-24"}],
                     "stages": [{"stage": "CONSTITUTED", "on": "2010"}, {"stage": "DISSOLVED", "on": "2019-02"}]}""".formatted(person));
            String other = "01930000-0000-7000-8000-000000000ddd";
            network(connection, other, null, """
                    {"terms": [], "offices": [], "stages": [{"stage": "SUSPENDED"}, {"stage": "CONSTITUTED", "on": "2015-03-01"}]}""");
            member(connection, "1", """
                    {"stages": [{"stage": "APPLIED", "on": "2017"}, {"stage": "MEMBER", "on": "2018-02"}]}""");
            member(connection, "2", "{\"stages\": []}");

            liquibase.update(new Contexts());

            assertThat(Database.rows(
                            connection,
                            "select office, person_id, from_earliest, to_latest from office order by sequence"))
                    .extracting(row -> row.values().toString().replace(person, "Jan"))
                    .containsExactly(
                            "[CHAIR, Jan, 2016-12-08, 2018-02-28]",
                            "[VICE_CHAIR, null, 2016-12-01, 2018-12-31]",
                            "[SECRETARY, null, null, 2018-05-24]");
            assertThat(Database.rows(
                            connection, "select number, from_earliest, to_latest from network_term order by number"))
                    .extracting(row -> row.values().toString())
                    .containsExactly("[1, 2016-12-01, 2018-12-31]", "[2, 2019-01-02, null]");
            assertThat(Database.rows(
                            connection,
                            "select stage, constituted_earliest, dissolved_latest from network order by id"))
                    .extracting(row -> row.values().toString())
                    .containsExactly("[DISSOLVED, 2010-01-01, 2019-02-28]", "[CONSTITUTED, 2015-03-01, null]");
            assertThat(Database.rows(connection, "select stage, from_earliest from membership order by id"))
                    .extracting(row -> row.values().toString())
                    .containsExactly("[MEMBER, 2018-02-01]", "[null, null]");
        }
    }

    private static void network(Connection connection, String id, String constitutedOn, String content)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into record (id, resource, name, search_text, visibility) values ('" + id
                    + "', 'NETWORKS', 'Sieć', '', 'PUBLIC')");
            statement.execute(
                    "insert into network (id, version, created_at, updated_at, visibility, maintainers, name, sort_name,"
                            + " regions, member_kinds, constituted_on, content) values ('" + id
                            + "', 1, '2026-01-01', '2026-01-01', 'PUBLIC', '', 'Sieć', 'siec', '', '', "
                            + (constitutedOn == null ? "null" : "'" + constitutedOn + "'") + ", '" + content + "')");
        }
    }

    private static void member(Connection connection, String end, String content) throws SQLException {
        String id = "01930000-0000-7000-8000-00000000eee" + end;
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into record (id, resource, name, search_text, visibility) values ('" + id
                    + "', 'MEMBERSHIPS', '', '', 'PUBLIC')");
            statement.execute(
                    "insert into membership (id, version, created_at, updated_at, visibility, maintainers, network_id,"
                            + " content) values ('" + id + "', 1, '2026-01-01', '2026-01-01', 'PUBLIC', '', '" + NETWORK
                            + "', '" + content + "')");
        }
    }

    private static List<Map<String, Object>> snapshots(Connection connection) throws SQLException {
        return Database.rows(connection, "select * from record_version order by version");
    }

    @Test
    void secondUpdateDoesNothing() throws LiquibaseException, SQLException {
        try (Connection connection = root(SCHEMA)) {
            liquibase(connection).update(new Contexts());

            assertThat(liquibase(connection).listUnrunChangeSets(new Contexts(), new LabelExpression()))
                    .isEmpty();
        }
    }

    @Test
    void everyStepHasACommentARollbackAndAnIdOfItsOwn() throws LiquibaseException, SQLException {
        try (Connection connection = root(SCHEMA)) {
            List<ChangeSet> steps = liquibase(connection).getDatabaseChangeLog().getChangeSets();

            assertThat(steps).extracting(ChangeSet::getId).doesNotHaveDuplicates();
            assertThat(steps).allSatisfy(step -> {
                assertThat(step.getComments()).as(step.getId()).isNotBlank();
                assertThat(step.getRollback().getChanges()).as(step.getId()).isNotEmpty();
                assertThat(step.getId()).matches("\\d+\\.\\d+-\\d+(\\.\\d+)?");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void constraintsAndIndexesAreCalledByWhatTheyAre(String file) {
        String sql = text(file);

        assertThat(Pattern.compile("constraint (\\w+) (primary|foreign|unique|check)")
                        .matcher(sql)
                        .results())
                .allSatisfy(constraint -> assertThat(constraint.group(1)).startsWith(prefix(constraint)));
        assertThat(Pattern.compile("(fulltext )?index (\\w+) \\(").matcher(sql).results())
                .allSatisfy(index -> assertThat(index.group(2)).startsWith(index.group(1) == null ? "ix_" : "ft_"));
        assertThat(Pattern.compile("(?<!constraint \\w{1,60} )(primary key|foreign key|check) ?\\(")
                        .matcher(sql)
                        .results())
                .as("constraints without a name")
                .isEmpty();
    }

    private static String prefix(MatchResult constraint) {
        return switch (constraint.group(2)) {
            case "primary" -> "pk_";
            case "foreign" -> "fk_";
            case "unique" -> "uq_";
            default -> "ck_";
        };
    }

    @Test
    void everyForeignKeyHoldsAndNoneCascades() {
        assertThat(Database.rows("select constraint_name, delete_rule, update_rule"
                        + " from information_schema.referential_constraints where constraint_schema = database()"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(key.get("delete_rule")).isIn("RESTRICT", "NO ACTION"));
    }

    static Stream<String> files() {
        return FILES.matcher(text(CHANGELOG)).results().map(found -> "db/" + found.group(1));
    }

    private static String text(String resource) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Columns and indexes of the schema, Liquibase's own tables apart. */
    private static List<Map<String, Object>> structure() throws SQLException {
        try (Connection connection = root(SCHEMA)) {
            return Database.rows(
                    connection,
                    "select table_name, column_name, column_type, is_nullable, collation_name, column_key"
                            + " from information_schema.columns where table_schema = '" + SCHEMA
                            + "' and table_name not like 'DATABASECHANGELOG%' order by table_name, ordinal_position");
        }
    }

    private static Liquibase liquibase(Connection connection) throws LiquibaseException {
        return new Liquibase(
                CHANGELOG,
                new ClassLoaderResourceAccessor(Thread.currentThread().getContextClassLoader()),
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection)));
    }

    private static void asRoot(String statement) throws SQLException {
        try (Connection connection = root("");
                Statement execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }

    /** The service's own account may use its own schema only. */
    private static Connection root(String schema) throws SQLException {
        Properties accounts = new Properties();
        Path file = TestDatabase.directory().root().resolve("database.properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            accounts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String url = TestDatabase.running().jdbcUrl().replaceFirst("/[^/?]*(\\?|$)", "/" + schema + "$1");
        return DriverManager.getConnection(url, "root", accounts.getProperty("root.password"));
    }
}
