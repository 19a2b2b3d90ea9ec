package org.spoiwo.api.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.tree;
import static org.spoiwo.api.history.Histories.asOf;
import static org.spoiwo.api.history.Histories.changed;
import static org.spoiwo.api.history.Histories.deleted;
import static org.spoiwo.api.history.Histories.madeAt;
import static org.spoiwo.api.history.Histories.restored;
import static org.spoiwo.api.history.Histories.version;
import static org.spoiwo.api.history.Histories.versions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Kind;

/** Snapshots as an older schema would have written them are read as far as today's has room for them. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class OldSnapshotsTest {

    @Test
    void formerMembersArePassedOverAndNewOnesAreAbsent() {
        Created record = created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example());
        changed(record, "name", "Nazwa obecna");
        rewritten(record, 1, "json_remove(snapshot, '$.locality', '$.workshops')");
        rewritten(record, 1, "json_insert(snapshot, '$.town', 'Żary', '$.meta.owner', 'x')");

        for (Response old :
                List.of(version(Api.anonymous(), record, 1), asOf(Api.anonymous(), record, madeAt(record, 1)))) {
            ObjectNode read = tree(old);
            assertThat(read.path("name")).isEqualTo(record.record().path("name"));
            assertThat(read.has("locality")).isFalse();
            assertThat(read.has("town")).isFalse();
            assertThat(read.path("workshops")).as("lists are always there").isEmpty();
            assertThat(read.path("workshops").isArray()).isTrue();
        }
        JsonNode patch = versions(Api.anonymous(), record).get(0).path("patch");
        assertThat(patch)
                .extracting(step ->
                        step.path("op").asText() + " " + step.path("path").asText())
                .contains("replace /name", "add /locality")
                .noneMatch(step -> step.contains("town") || step.contains("owner"));
    }

    @Test
    void termsAndValuesThatAreNoneTodayAreAbsent() {
        Created record = created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example());
        rewritten(record, 1, "json_array_insert(snapshot, '$.kinds[0]', 'FORMER_KIND')");
        rewritten(
                record,
                1,
                "json_set(snapshot, '$.status', 'FORMER_STATUS', '$.regions', json_array('XX-nowhere', 'PL-08'))");

        ObjectNode read = tree(version(Api.anonymous(), record, 1));

        assertThat(read.path("kinds")).isEqualTo(record.record().path("kinds"));
        assertThat(read.path("regions")).isEqualTo(record.record().path("regions"));
        assertThat(read.has("status")).isFalse();
    }

    @Test
    void housekeepingIsToldByTheRow() {
        Created record = created(Kind.PEOPLE, Kind.PEOPLE.example());
        rewritten(record, 1, "json_remove(snapshot, '$.meta')");

        Response read = version(Api.anonymous(), record, 1);

        assertThat(read.header("ETag")).startsWith("W/\"1-");
        assertThat(tree(read).path("meta").path("visibility").asText()).isEqualTo("PUBLIC");
        assertThat(tree(read).path("meta").path("version").asInt()).isEqualTo(1);
    }

    @Test
    void deletedRecordOfAnOldSchemaComesBack() {
        Created meeting = created(Kind.MEETINGS, Kind.MEETINGS.example());
        deleted(meeting);
        rewritten(meeting, 1, "json_insert(json_remove(snapshot, '$.topics', '$.agenda[0].track'), '$.formerly', 1)");

        Response answer = restored(Api.writer(), meeting);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(tree(answer).path("topics")).isEmpty();
        assertThat(tree(answer).path("agenda")).hasSize(2);
    }

    private static void rewritten(Created record, int version, String snapshot) {
        int rows = Database.execute(
                "update record_version set snapshot = " + snapshot + " where record_id = ? and version = ?",
                record.id(),
                version);
        assertThat(rows).isEqualTo(1);
    }
}
