package org.spoiwo.api.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.record.Audience;
import org.spoiwo.model.record.RecordShape;

/** Whatever stands in whichever member, the service never fails: it takes the record or says what is wrong with it. */
@Tag("long")
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class MutatedBodiesTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final List<String> STRANGE = List.of(
            "null",
            "true",
            "-1",
            "0.5",
            "99999999999999999999",
            "1e400",
            "\"\"",
            "\"x\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"2018-02-30\"",
            "\"00000000-0000-4000-8000-000000000000\"",
            "\"" + "ą".repeat(60_000) + "\"",
            "[]",
            "{}",
            "[null]",
            "[{}]",
            "[[]]",
            "[\"x\"]",
            "{\"id\": null}",
            "[{\"id\": \"x\"}]",
            "{\"value\": {}}");

    /** One of each sort, where there are too many places for all. */
    private static final List<String> STRANGEST =
            List.of("null", "-1", "1e400", "\"\"", "\"\\u0000\"", "[null]", "[{}]", "{}");

    @ParameterizedTest
    @EnumSource
    void noMemberMakesTheServiceFail(Kind kind) {
        ObjectNode valid = created(kind, kind.example()).record();
        valid.remove("id");

        for (ObjectNode mutant : mutants(valid, kind.type())) {
            // checked whole by service and database, and kept nowhere
            Response answer = Api.writer()
                    .contentType(ContentType.JSON)
                    .queryParam("dryRun", true)
                    .body(mutant.toString())
                    .post(kind.path());
            if (!isNotForTheWriter(answer)) {
                assertThat(answer.statusCode()).as(excerpt(mutant)).isIn(201, 400);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noPatchMakesTheServiceFail(Kind kind) {
        Created record = created(kind, kind.example());

        for (RecordShape.Member member : RecordShape.of(kind.type()).members()) {
            for (String value : STRANGEST) {
                Response answer = Api.writer()
                        .contentType(Api.MERGE_PATCH)
                        .header("If-Match", record.tag())
                        .queryParam("dryRun", true)
                        .body("{\"" + member.name() + "\": " + value + "}")
                        .patch(kind.path(record.id()));
                if (member.audience() == Audience.PUBLIC || !isNotForTheWriter(answer)) {
                    assertThat(answer.statusCode())
                            .as(member.name() + ": " + shortened(value))
                            .isIn(200, 400, 409);
                }
            }
        }
    }

    @Test
    void noAgendaItemMakesTheServiceFail() {
        Created meeting = created(Kind.MEETINGS, Examples.meeting());
        ObjectNode item = (ObjectNode) meeting.record().at("/agenda/1").deepCopy();

        for (ObjectNode mutant : mutants(item, org.spoiwo.model.meetings.AgendaItem.class)) {
            Response answer = Api.writer()
                    .contentType(ContentType.JSON)
                    .header("If-Match", meeting.tag())
                    .queryParam("dryRun", true)
                    .body(mutant.toString())
                    .put("/meetings/" + meeting.id() + "/agenda-items/"
                            + item.path("id").asText());
            assertThat(answer.statusCode()).as(excerpt(mutant)).isIn(200, 400);
        }
    }

    /** Members with personal data are refused to everybody who is not authorised for them, whatever they hold. */
    private static boolean isNotForTheWriter(Response answer) {
        return answer.statusCode() == 403 && answer.asString().contains("member.notForYou");
    }

    /** The record with each of its members, at any depth, and each that it might have, replaced by something strange. */
    private static List<ObjectNode> mutants(ObjectNode valid, Class<? extends Record> type) {
        List<ObjectNode> mutants = new ArrayList<>();
        RecordShape.of(type)
                .members()
                .forEach(member -> STRANGE.forEach(value -> {
                    ObjectNode mutant = valid.deepCopy();
                    mutant.set(member.name(), parsed(value));
                    mutants.add(mutant);
                }));
        for (String pointer : pointersBelow(valid, "", new ArrayList<>())) {
            for (String value : STRANGEST) {
                ObjectNode mutant = valid.deepCopy();
                replace(mutant, pointer, parsed(value));
                mutants.add(mutant);
            }
        }
        return mutants;
    }

    private static List<String> pointersBelow(JsonNode node, String pointer, List<String> found) {
        if (pointer.indexOf('/', 1) > 0) {
            found.add(pointer);
        }
        node.properties().forEach(member -> pointersBelow(member.getValue(), pointer + "/" + member.getKey(), found));
        for (int i = 0; i < Math.min(node.size(), node.isArray() ? 1 : 0); i++) {
            pointersBelow(node.get(i), pointer + "/" + i, found);
        }
        return found;
    }

    private static void replace(ObjectNode root, String pointer, JsonNode value) {
        int last = pointer.lastIndexOf('/');
        JsonNode owner = root.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (owner instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) owner).set(name, value);
        }
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String excerpt(ObjectNode mutant) {
        return shortened(mutant.toString());
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(600, text.length()));
    }
}
