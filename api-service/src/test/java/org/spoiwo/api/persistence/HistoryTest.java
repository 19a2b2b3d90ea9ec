package org.spoiwo.api.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.lasting;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.api.security.TestTokens;
import org.spoiwo.model.vocabulary.Role;

/** Every write leaves one row of history: who, what, when, why, and how the record read from then on. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class HistoryTest {

    @ParameterizedTest
    @EnumSource
    void everyWriteLeavesOneVersion(Kind kind) {
        Created record = created(kind, kind.example("Nazwa", "DRAFT"));
        ObjectNode published = record.record().deepCopy().put(kind.nameMember(), "Inna nazwa");
        ((ObjectNode) published.path("meta")).put("visibility", "PUBLIC");
        ObjectNode updated = tree(Api.put(kind, record.id(), published, record.tag()));
        Api.delete(kind, record.id(), "*");

        List<Map<String, Object>> versions = Database.history(record.id());

        assertThat(versions).extracting(row -> row.get("version")).containsExactly(1, 2, 3);
        assertThat(versions).extracting(row -> row.get("type")).containsExactly("CREATED", "UPDATED", "DELETED");
        assertThat(versions).extracting(row -> row.get("visibility_before")).containsExactly(null, "DRAFT", "PUBLIC");
        assertThat(versions).extracting(row -> row.get("visibility_after")).containsExactly("DRAFT", "PUBLIC", null);
        assertThat(versions).extracting(row -> row.get("actor")).containsOnly("test-admin");
        assertThat(versions).extracting(row -> row.get("resource")).containsOnly(kind.name());
        assertThat(versions.get(2).get("snapshot")).isNull();
        assertThat(nameless(tree(versions.get(0).get("snapshot").toString())))
                .isEqualTo(nameless(lasting(record.record())));
        assertThat(nameless(tree(versions.get(1).get("snapshot").toString()))).isEqualTo(nameless(lasting(updated)));
    }

    /** Snapshots hold ids only; names are those of the day on which they are read. */
    private static ObjectNode nameless(ObjectNode record) {
        for (String around : List.of("network", "meeting", "programme", "consultation")) {
            if (record.path(around).isObject()) {
                ((ObjectNode) record.path(around)).remove("name");
            }
        }
        record.path("comments").forEach(comment -> ((ObjectNode) comment).remove("name"));
        return record;
    }

    @Test
    void rememberWhoAndWhy() {
        ObjectNode person = Kind.PEOPLE.example();
        String id = tree(Api.as(TestTokens.issue("anna.nowak", Role.EDITOR, List.of("PL-08")))
                        .contentType(ContentType.JSON)
                        .header("X-Change-Reason", "  moved to another office  ")
                        .body(person.toString())
                        .post("/people"))
                .path("id")
                .asText();

        assertThat(Database.history(java.util.UUID.fromString(id)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("actor")).isEqualTo("anna.nowak");
                    assertThat(row.get("reason").toString().strip()).isEqualTo("moved to another office");
                });
    }

    @Test
    void reasonLongerThanTheColumnIsCut() {
        Created person = created(Kind.PEOPLE, Kind.PEOPLE.example());

        int status = Api.writer()
                .contentType(Api.MERGE_PATCH)
                .header("If-Match", person.tag())
                .header("X-Change-Reason", "r".repeat(3000))
                .body("{\"bioNote\": \"x\"}")
                .patch(Kind.PEOPLE.path(person.id()))
                .statusCode();

        assertThat(status).isEqualTo(200);
        assertThat(Database.history(person.id()).get(1).get("reason").toString())
                .hasSize(2000);
    }

    @Test
    void refusedWriteLeavesNothing() {
        Created person = created(Kind.PEOPLE, Kind.PEOPLE.example());

        Api.put(Kind.PEOPLE, person.id(), person.record().put("familyName", ""), person.tag());
        Api.put(Kind.PEOPLE, person.id(), person.record().put("familyName", "Inna"), "\"9-x\"");
        Api.delete(Kind.PEOPLE, person.id(), "\"9-x\"");

        assertThat(Database.history(person.id())).hasSize(1);
    }
}
