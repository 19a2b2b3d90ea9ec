package org.spoiwo.api.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.errors;
import static org.spoiwo.api.fixtures.Api.problem;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.record.Problem;

/** Who was there is written down for one or for all of a list, or not at all. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class CheckInTest {

    private Created meeting;

    @BeforeEach
    void meeting() {
        meeting = created(Kind.MEETINGS, Examples.meeting());
    }

    @Test
    void onceMoreChangesNothing() {
        String id = participant("CONFIRMED");

        Response first = checkIn(id, "{\"status\": \"PRESENT\", \"at\": \"2019-05-24T07:25:00Z\"}");
        Response again = checkIn(id, "{\"status\": \"PRESENT\"}");

        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(tree(first).path("status").asText()).isEqualTo("PRESENT");
        assertThat(tree(first).at("/statusHistory/1/at").asText()).isEqualTo("2019-05-24T07:25:00Z");
        assertThat(tree(again)).isEqualTo(tree(first));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).startsWith("\"2-");
        assertThat(Database.history(UUID.fromString(id))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        ",            ABSENT,  true",
        "INVITED,     PRESENT, true",
        "CONFIRMED,   EXCUSED, true",
        "ABSENT,      EXCUSED, true",
        "PRESENT,     ONLINE,  true",
        "WAIT_LISTED, PRESENT, true",
        "WAIT_LISTED, ABSENT,  false",
        "CANCELLED,   PRESENT, false",
        "CANCELLED,   EXCUSED, false",
    })
    void whatMayBecomeOfWhom(String before, String after, boolean mayBe) {
        String id = participant(before);

        Response answer = checkIn(id, "{\"status\": \"" + after + "\"}");

        if (mayBe) {
            assertThat(tree(answer).path("status").asText()).isEqualTo(after);
        } else {
            assertThat(errors(answer)).singleElement().satisfies(error -> {
                assertThat(error.pointer()).isEqualTo("/status");
                assertThat(error.code()).isEqualTo("checkIn.transition");
                assertThat(error.message()).contains(before, after);
            });
        }
    }

    @Test
    void whatIsNoCheckInIsRefused() {
        String id = participant("CONFIRMED");

        assertThat(codes(checkIn(id, "{\"status\": \"REGISTERED\"}"))).containsExactly("checkIn.status");
        assertThat(codes(checkIn(id, "{\"status\": \"LATE\"}"))).containsExactly("value.unknown");
        assertThat(codes(checkIn(id, "{}"))).containsExactly("required");
        assertThat(codes(checkIn(id, "{\"status\": \"PRESENT\", \"at\": \"2999-01-01T00:00:00Z\"}")))
                .containsExactly("checkIn.inFuture");
        assertThat(codes(checkIn(id, "{\"status\": \"PRESENT\", \"at\": \"2001-01-01T00:00:00Z\"}")))
                .containsExactly("checkIn.tooEarly");
        assertThat(codes(checkInAll("[]", "PRESENT"))).containsExactly("size.list");
        problem(checkIn(UUID.randomUUID().toString(), "{\"status\": \"PRESENT\"}"), 404);
        String elsewhere =
                created(Kind.PARTICIPATIONS, Examples.participation()).id().toString();
        problem(checkIn(elsewhere, "{\"status\": \"PRESENT\"}"), 404);
    }

    @Test
    void allOfAListOrNone() {
        List<String> ids = participants(3);
        String cancelled = participant("CANCELLED");
        String nobody = UUID.randomUUID().toString();

        List<Problem.InputError> refused =
                errors(checkInAll(json(List.of(ids.get(0), cancelled, ids.get(1), nobody)), "PRESENT"));
        assertThat(refused)
                .extracting(Problem.InputError::pointer)
                .containsExactly("/participations/1", "/participations/3");
        assertThat(refused)
                .extracting(Problem.InputError::code)
                .containsExactly("checkIn.transition", "checkIn.unknown");
        assertThat(present()).isZero();

        JsonNode done = tree(checkInAll(json(ids), "PRESENT"));
        assertThat(done.path("items").findValuesAsText("id")).containsExactlyElementsOf(ids);
        assertThat(done.path("items").findValuesAsText("version")).containsOnly("2");
        assertThat(present()).isEqualTo(3);
        JsonNode again = tree(checkInAll(json(ids), "PRESENT"));
        assertThat(again).isEqualTo(done);
        for (String id : ids) {
            assertThat(Database.history(UUID.fromString(id))).hasSize(2);
            assertThat(Database.history(UUID.fromString(id))
                            .get(1)
                            .get("snapshot")
                            .toString())
                    .contains("PRESENT");
        }
    }

    @Test
    void dryRunChangesNothing() {
        String id = participant("CONFIRMED");

        Response dry = Api.writer()
                .contentType(ContentType.JSON)
                .queryParam("dryRun", true)
                .body("{\"status\": \"PRESENT\", \"participations\": [\"" + id + "\"]}")
                .post(path() + "/check-in");

        assertThat(dry.statusCode()).as(dry.asString()).isEqualTo(200);
        assertThat(present()).isZero();
        assertThat(Database.history(UUID.fromString(id))).hasSize(1);
    }

    @Test
    void manyCostAsManyQuestionsAsOne() {
        List<String> few = participants(2);
        List<String> many = participants(60);

        long forFew = selects(() -> checkInAll(json(few), "PRESENT"), () -> checkInAll(json(few), "ABSENT"));
        long forMany = selects(() -> checkInAll(json(many), "PRESENT"), () -> checkInAll(json(many), "ABSENT"));

        assertThat(forMany).isEqualTo(forFew).isLessThanOrEqualTo(3);
    }

    /** The least of several: something else may ask at the same time. */
    private static long selects(Runnable... calls) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long before = asked();
            calls[i % calls.length].run();
            least = Math.min(least, asked() - before);
        }
        return least;
    }

    private static long asked() {
        return Long.parseLong(Database.rows("show global status like 'Com_select'")
                .get(0)
                .get("value")
                .toString());
    }

    private long present() {
        return Database.count(
                "select count(*) from participation where status = 'PRESENT' and meeting_id = ?", meeting.id());
    }

    private List<String> participants(int count) {
        return IntStream.range(0, count).mapToObj(i -> participant("CONFIRMED")).toList();
    }

    private String participant(String status) {
        ObjectNode participation = Api.tree(Examples.participation());
        participation.remove("statusHistory");
        if (status != null) {
            participation
                    .putArray("statusHistory")
                    .addObject()
                    .put("status", status)
                    .put("at", "2019-05-01T08:00:00Z");
        }
        Response answer = Api.writer()
                .contentType(ContentType.JSON)
                .body(participation.toString())
                .post(path());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return tree(answer).path("id").asText();
    }

    private String path() {
        return "/meetings/" + meeting.id() + "/participants";
    }

    private Response checkIn(String id, String body) {
        return Api.writer().contentType(ContentType.JSON).body(body).post(path() + "/" + id + "/check-in");
    }

    private Response checkInAll(String ids, String status) {
        return Api.writer()
                .contentType(ContentType.JSON)
                .body("{\"status\": \"" + status + "\", \"participations\": " + ids + "}")
                .post(path() + "/check-in");
    }

    private static String json(List<String> ids) {
        return ids.stream().collect(Collectors.joining("\", \"", "[\"", "\"]"));
    }

    private static List<String> codes(Response answer) {
        return errors(answer).stream().map(Problem.InputError::code).toList();
    }
}
