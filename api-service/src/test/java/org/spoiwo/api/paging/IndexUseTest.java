package org.spoiwo.api.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;

/**
 * The lists that everybody asks for are read from their index in its order: nothing is sorted, however many records
 * there are. The statements are those that Hibernate writes for {@link ListQuery}.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class IndexUseTest {

    @ParameterizedTest
    @CsvSource({
        "meeting, sort_key, ix_meeting_public_sort_key",
        "meeting, sort_name, ix_meeting_public_sort_name",
        "organization, sort_name, ix_organization_public_sort_name",
        "person, sort_name, ix_person_public_sort_name",
        "project, sort_name, ix_project_public_sort_name",
        "document, sort_name, ix_document_public_sort_name",
        "network, sort_name, ix_network_public_sort_name",
        "programme, sort_name, ix_programme_public_sort_name",
        "consultation, sort_date, ix_consultation_public_sort_date",
        "consultation, sort_name, ix_consultation_public_sort_name"
    })
    void plainListOfAnonymousCallersReadsItsIndexInOrder(String table, String column, String index)
            throws SQLException {
        fill();
        for (String direction : List.of("asc", "desc")) {
            List<Map<String, Object>> plan =
                    plan("select t.id from %s t where t.visibility in ('PUBLIC') order by t.%s %s, t.id %s limit 21"
                            .formatted(table, column, direction, direction));

            assertThat(plan.get(0)).containsEntry("key", index);
            assertThat(plan).noneMatch(IndexUseTest::sorts);
        }
    }

    @Test
    void listOfOneRegionReadsTheRegionsIndexInOrder() throws SQLException {
        fill();
        List<Map<String, Object>> plan = plan("select m.id from classification c join meeting m on m.id = c.owner_id"
                + " where c.facet = 'REGION' and c.code = 'PL-08' and c.sort_date is not null and m.visibility in ('PUBLIC')"
                + " order by c.sort_date desc, c.owner_id desc limit 21");

        assertThat(plan.get(0)).containsEntry("table", "c").containsEntry("key", "ix_classification_code");
        assertThat(plan).noneMatch(IndexUseTest::sorts);
    }

    @Test
    void laterPageReadsFromItsCursorOn() throws SQLException {
        fill();
        List<Map<String, Object>> plan =
                plan("select m.id, m.title from meeting m where m.visibility in ('PUBLIC') and m.sort_key < '"
                        + lastKey() + "' order by m.sort_key desc limit 21");

        assertThat(plan.get(0))
                .containsEntry("key", "ix_meeting_public_sort_key")
                .containsEntry("type", "range");
        assertThat(plan).noneMatch(IndexUseTest::sorts);
    }

    @Test
    void laterPageReadsNoMoreThanItShowsHoweverManyAreOfTheSameDay() throws SQLException {
        fill();
        int limit = 5;
        String first = Api.tree(Api.anonymous().get("/meetings?limit=150"))
                .path("nextCursor")
                .asText();

        long before = rowsRead();
        assertThat(Api.tree(Api.anonymous().get("/meetings?limit=" + limit + "&cursor=" + first))
                        .path("items"))
                .hasSize(limit);

        assertThat(rowsRead() - before).isLessThan(6L * limit);
    }

    private static String lastKey() {
        return String.valueOf(Database.rows("select max(sort_key) last from meeting where visibility = 'PUBLIC'")
                .get(0)
                .get("last"));
    }

    /** Rows of meetings read by everybody, whom nobody disturbs here. */
    private static long rowsRead() {
        return Database.count("select coalesce(sum(variable_value), 0) from information_schema.global_status"
                + " where variable_name in ('HANDLER_READ_PREV', 'HANDLER_READ_NEXT')");
    }

    /** Enough that an index is worth while. */
    private static void fill() {
        if (Database.count("select count(*) from meeting where visibility = 'PUBLIC'") < 200) {
            for (int i = 0; i < 200; i++) {
                created(Kind.MEETINGS, Examples.meeting().withAgenda(List.of()));
            }
        }
    }

    private static boolean sorts(Map<String, Object> step) {
        return String.valueOf(step.get("extra")).contains("filesort")
                || String.valueOf(step.get("extra")).contains("temporary");
    }

    private static List<Map<String, Object>> plan(String statement) throws SQLException {
        try (Connection connection = Database.connection()) {
            Database.rows(connection, "analyze table meeting, classification");
            return Database.rows(connection, "explain " + statement);
        }
    }
}
