package org.spoiwo.api.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.errors;
import static org.spoiwo.api.fixtures.Api.lasting;
import static org.spoiwo.api.fixtures.Api.tree;
import static org.spoiwo.api.history.Histories.changed;
import static org.spoiwo.api.history.Histories.changes;
import static org.spoiwo.api.history.Histories.deleted;
import static org.spoiwo.api.history.Histories.history;
import static org.spoiwo.api.history.Histories.numbers;
import static org.spoiwo.api.history.Histories.version;
import static org.spoiwo.api.history.Histories.versions;
import static org.spoiwo.api.history.Histories.whoReads;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.flipkart.zjsonpatch.JsonPatch;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.record.Problem;

/** The history of a record: who changed what, when and why, newest first, in pages. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class HistoryPagesTest {

    @ParameterizedTest
    @EnumSource
    void tellsWhoDidWhatAndWhyNewestFirst(Kind kind) {
        Created record = created(kind, kind.example("Nazwa pierwsza", "INTERNAL"));
        ObjectNode published = record.record().deepCopy().put(kind.nameMember(), "Nazwa druga");
        ((ObjectNode) published.path("meta")).put("visibility", "PUBLIC");
        Api.writer()
                .contentType("application/json")
                .header("If-Match", record.tag())
                .header("X-Change-Reason", "new name in the register")
                .body(published.toString())
                .put(kind.path(record.id()));
        deleted(record);

        List<JsonNode> versions = versions(Api.writer(), record);

        assertThat(numbers(versions)).containsExactly(3, 2, 1);
        assertThat(changes(versions)).containsExactly("DELETED", "UPDATED", "CREATED");
        assertThat(versions).extracting(each -> each.path("by").asText()).containsOnly("test-admin");
        JsonNode update = versions.get(1);
        assertThat(update.path("reason").asText()).isEqualTo("new name in the register");
        assertThat(update.path("visibilityBefore").asText()).isEqualTo("INTERNAL");
        assertThat(update.path("visibilityAfter").asText()).isEqualTo("PUBLIC");
        assertThat(update.path("patch"))
                .extracting(JsonNode::toString)
                .contains("{\"op\":\"replace\",\"path\":\"/" + kind.nameMember() + "\",\"value\":\"Nazwa druga\"}")
                .contains("{\"op\":\"replace\",\"path\":\"/meta/visibility\",\"value\":\"PUBLIC\"}");
        assertThat(versions.get(2).has("patch")).isFalse();
        assertThat(versions.get(2).path("visibilityAfter").asText()).isEqualTo("INTERNAL");
        assertThat(versions.get(0).path("visibilityBefore").asText()).isEqualTo("PUBLIC");
        assertThat(versions.get(0).has("patch")).isFalse();
    }

    @Test
    void patchMakesEachVersionOfTheOneBefore() {
        Created meeting = created(Kind.MEETINGS, Examples.meeting(12));
        ObjectNode shorter = meeting.record().deepCopy().put("summary", "Krócej");
        shorter.remove("venues");
        shorter.withArray("agenda").remove(3);
        ((ObjectNode) shorter.at("/agenda/5")).put("title", "Inny punkt").remove("contributions");
        Histories.put(meeting, shorter);
        ObjectNode longer = meeting.again().record();
        longer.withArray("agenda").insertObject(0).put("title", "Nowy początek");
        Histories.put(meeting, longer);

        List<JsonNode> versions = versions(Api.anonymous(), meeting);

        for (int number = 2; number <= 3; number++) {
            JsonNode patch = versions.get(3 - number).path("patch");
            JsonNode before = counted(tree(version(Api.anonymous(), meeting, number - 1)));
            JsonNode after = counted(tree(version(Api.anonymous(), meeting, number)));
            assertThat(JsonPatch.apply(patch, before)).isEqualTo(after);
        }
        assertThat(versions.get(1).path("patch"))
                .extracting(step ->
                        step.path("op").asText() + " " + step.path("path").asText())
                .contains("add /summary", "remove /venues/0")
                .filteredOn(step -> step.contains("/agenda/"))
                .hasSizeLessThan(5);
        assertThat(versions.get(0).path("patch"))
                .as("one item put before the others")
                .hasSize(1);
    }

    /** Without what the server counts, which no patch tells. */
    private static ObjectNode counted(ObjectNode record) {
        record.findParents("position").forEach(item -> ((ObjectNode) item).remove("position"));
        ((ObjectNode) record.path("meta")).remove(List.of("version", "updatedAt"));
        return record;
    }

    @Test
    void pagesByKeyThroughTheWholeHistory() {
        Created person = created(Kind.PEOPLE, Kind.PEOPLE.example());
        IntStream.range(0, 16).forEach(i -> changed(person, "bioNote", "Nota " + i));

        List<JsonNode> all = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        String cursor = null;
        do {
            var request = Api.reader().queryParam("limit", 5);
            Response answer = history(cursor == null ? request : request.queryParam("cursor", cursor), person);
            ObjectNode page = tree(answer);
            page.path("items").forEach(all::add);
            sizes.add(page.path("items").size());
            cursor = page.path("nextCursor").asText(null);
            assertThat(answer.header("Link") != null).isEqualTo(cursor != null);
        } while (cursor != null);

        assertThat(sizes).containsExactly(5, 5, 5, 2);
        assertThat(numbers(all))
                .isEqualTo(IntStream.rangeClosed(-17, -1).map(i -> -i).boxed().toList());
        assertThat(all.subList(0, 16))
                .as("pages know the version before their last one")
                .allSatisfy(each -> assertThat(each.path("patch")).hasSize(1));
    }

    @Test
    void cursorIsOfOneRecordOnly() {
        Created one = created(Kind.PEOPLE, Kind.PEOPLE.example());
        Created other = created(Kind.PEOPLE, Kind.PEOPLE.example());
        changed(one, "bioNote", "x");
        changed(other, "bioNote", "x");
        String cursor = tree(history(Api.reader().queryParam("limit", 1), one))
                .path("nextCursor")
                .asText();

        List<Problem.InputError> refused = errors(history(Api.reader().queryParam("cursor", cursor), other));

        assertThat(refused).extracting(Problem.InputError::code).containsExactly("cursor.invalid");
        assertThat(errors(history(Api.reader().queryParam("limit", 201), one)))
                .extracting(Problem.InputError::parameter)
                .containsExactly("limit");
        assertThat(errors(history(Api.reader().queryParam("sort", "version"), one)))
                .extracting(Problem.InputError::code)
                .containsExactly("parameter.unknown");
    }

    @Test
    void pageThatIsKnownIsNotSentAgain() {
        Created person = created(Kind.PEOPLE, Kind.PEOPLE.example());
        String tag = history(Api.anonymous(), person).header("ETag");

        assertThat(history(Api.anonymous().header("If-None-Match", tag), person).statusCode())
                .isEqualTo(304);
        changed(person, "bioNote", "x");
        assertThat(history(Api.anonymous().header("If-None-Match", tag), person).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void versionIsTheRecordAsItWasFromThenOn(Kind kind) {
        Created record = created(kind, kind.example());
        ObjectNode second = changed(record, kind.nameMember(), Examples.named("Druga"));

        Response first = version(whoReads(kind), record, 1);

        assertThat(tree(first)).isEqualTo(lasting(record.record()));
        assertThat(first.header("ETag")).startsWith("W/\"1-");
        assertThat(tree(version(whoReads(kind), record, 2))).isEqualTo(lasting(second));
        for (String missing : List.of("0", "3", "-1", "x", "99999999999")) {
            Api.problem(Api.writer().get(kind.path(record.id()) + "/history/" + missing), 404);
        }
    }
}
