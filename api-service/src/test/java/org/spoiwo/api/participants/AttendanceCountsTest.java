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
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.meetings.Attendance;
import org.spoiwo.model.meetings.MeetingNetwork;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.value.Count;
import org.spoiwo.model.vocabulary.ConveningRole;

/** Counts are open to everybody, as long as they say nothing of few people. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class AttendanceCountsTest {

    @Test
    void countedStandsBesideStatedAndNeitherChangesTheOther() {
        Created meeting = meeting();
        people(meeting, 6, "ATTENDEE", "PRESENT", "INTERNAL");
        group(meeting, 40, "ATTENDEE", "ONLINE");

        for (var caller : List.of(Api.anonymous(), Api.reader())) {
            JsonNode attendance = tree(caller.get(path(meeting)));

            assertThat(attendance.at("/stated/stated/value").asInt()).isEqualTo(100);
            assertThat(attendance.at("/counted/total/count").asInt()).isEqualTo(46);
            assertThat(counts(attendance, "byStatus")).containsExactly("ONLINE 40", "PRESENT 6");
            assertThat(counts(attendance, "byMode")).containsExactly("null 46");
        }
        assertThat(tree(Api.anonymous().get("/meetings/" + meeting.id()))
                        .at("/attendance/stated/value")
                        .asInt())
                .isEqualTo(100);
    }

    @Test
    void fewAreNotToldNorDoTheyFollow() {
        Created meeting = meeting();
        people(meeting, 6, "ATTENDEE", "PRESENT", "INTERNAL");
        people(meeting, 7, "OBSERVER", "PRESENT", "INTERNAL");
        people(meeting, 2, "CONTRIBUTOR", "ABSENT", "INTERNAL");

        JsonNode anonymous = tree(Api.anonymous().get(path(meeting)));
        JsonNode staff = tree(Api.reader().get(path(meeting)));

        assertThat(counts(staff, "byCapacity")).containsExactly("ATTENDEE 6", "CONTRIBUTOR 2", "OBSERVER 7");
        assertThat(counts(staff, "byStatus")).containsExactly("ABSENT 2", "PRESENT 13");
        for (String table : List.of("byCapacity", "byStatus")) {
            assertThat(counts(anonymous, table)).anyMatch(row -> row.matches("(CONTRIBUTOR|ABSENT) -"));
            if (anonymous.at("/counted/total").has("count")) {
                assertThat(counts(anonymous, table).stream().filter(row -> row.endsWith(" -")))
                        .as("one alone would follow from the total")
                        .hasSizeGreaterThan(1);
            }
        }
    }

    /** Everybody can count those whom everybody may know. */
    @Test
    void publicOnesAreCountedOpenlyAndOthersDoNotFollowFromThem() {
        Created meeting = meeting();
        people(meeting, 2, "SPEAKER", "PRESENT", "PUBLIC");

        assertThat(counts(tree(Api.anonymous().get(path(meeting))), "byCapacity"))
                .containsExactly("SPEAKER 2");

        people(meeting, 4, "ATTENDEE", "PRESENT", "INTERNAL");
        JsonNode more = tree(Api.anonymous().get(path(meeting)));
        assertThat(more.at("/counted/total").has("count"))
                .as("6 of whom 2 are known would be 4")
                .isFalse();
        assertThat(more.at("/counted/total/suppressed").asBoolean()).isTrue();
        assertThat(counts(more, "byCapacity")).containsExactly("ATTENDEE -", "SPEAKER 2");
    }

    @Test
    void nobodyIsNoughtAndDraftsDoNotCount() {
        Created meeting = meeting();
        people(meeting, 1, "ATTENDEE", "PRESENT", "DRAFT");

        JsonNode attendance = tree(Api.anonymous().get(path(meeting)));

        assertThat(attendance.at("/counted/total/count").asInt(-1)).isZero();
        assertThat(attendance.at("/counted/byStatus")).isEmpty();
        ObjectNode draft = Api.tree(Examples.meeting());
        draft.putObject("meta").put("visibility", "DRAFT");
        problem(Api.anonymous().get(path(created(Kind.MEETINGS, draft))), 404);
    }

    @Test
    void statisticsNameNetworksAndHideFew() {
        Created large = created(Kind.NETWORKS, Examples.network());
        Created small = created(Kind.NETWORKS, Examples.network());
        group(meeting(large), 40, "OBSERVER", "PRESENT");
        people(meeting(small), 2, "ATTENDEE", "PRESENT", "INTERNAL");
        people(meeting(small), 9, "ATTENDEE", "ABSENT", "INTERNAL");

        JsonNode byNetwork = tree(Api.anonymous().get("/statistics/participation?groupBy=NETWORK"));

        assertThat(of(large, byNetwork).path("count").asInt()).isEqualTo(40);
        assertThat(of(large, byNetwork).at("/network/name").asText())
                .isEqualTo(large.record().path("name").asText());
        assertThat(of(small, byNetwork).has("count")).isFalse();
        assertThat(of(small, byNetwork).path("suppressed").asBoolean()).isTrue();
        JsonNode byYear =
                tree(Api.anonymous().get("/statistics/participation?groupBy=NETWORK&groupBy=YEAR&groupBy=REGION"));
        assertThat(of(large, byYear).path("year").asInt()).isEqualTo(2019);
        assertThat(of(large, byYear).path("regions").toString()).isEqualTo("[\"PL-08\"]");
        assertThat(byYear.path("total")).isEqualTo(byNetwork.path("total"));
    }

    @Test
    void statisticsAreGroupedByOneFamilyAtATime() {
        group(meeting(), 40, "INTERPRETER", "ONLINE");

        assertThat(tree(Api.anonymous().get("/statistics/participation")).path("items"))
                .isEmpty();
        JsonNode people = tree(Api.anonymous().get("/statistics/participation?groupBy=CAPACITY&groupBy=KIND"));
        assertThat(people.path("items").findValuesAsText("capacity")).contains("INTERPRETER");
        assertThat(errors(Api.anonymous().get("/statistics/participation?groupBy=CAPACITY&groupBy=NETWORK")))
                .extracting(Problem.InputError::code)
                .containsExactly("groupBy.mixed");
        assertThat(errors(Api.anonymous().get("/statistics/participation?groupBy=PERSON")))
                .extracting(Problem.InputError::code)
                .containsExactly("value.unknown");
    }

    private static JsonNode of(Created network, JsonNode statistics) {
        return StreamSupport.stream(statistics.path("items").spliterator(), false)
                .filter(row ->
                        row.at("/network/id").asText().equals(network.id().toString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> counts(JsonNode attendance, String table) {
        return StreamSupport.stream(attendance.at("/counted/" + table).spliterator(), false)
                .map(row -> row.path("value").asText("null") + " "
                        + (row.path("suppressed").asBoolean()
                                ? "-"
                                : row.path("count").asText()))
                .map(row -> row.startsWith(" ") ? "null" + row : row)
                .sorted()
                .toList();
    }

    private static Created meeting() {
        return created(Kind.MEETINGS, Examples.meeting().withAttendance(new Attendance(Count.exact(100), List.of())));
    }

    private static Created meeting(Created network) {
        return created(
                Kind.MEETINGS,
                Examples.meeting()
                        .withNetworks(List.of(new MeetingNetwork(
                                network.id(), null, ConveningRole.CONVENING, null, null, null, null))));
    }

    private static String path(Created meeting) {
        return "/meetings/" + meeting.id() + "/attendance";
    }

    private static void people(Created meeting, int count, String capacity, String status, String visibility) {
        for (int i = 0; i < count; i++) {
            ObjectNode participation = participation(capacity, status, visibility);
            participation.set("person", created(Kind.PEOPLE, Examples.person()).reference());
            enter(meeting, participation);
        }
    }

    private static void group(Created meeting, int count, String capacity, String status) {
        ObjectNode participation = participation(capacity, status, "PUBLIC").put("count", count);
        participation.set(
                "organization",
                created(Kind.ORGANIZATIONS, Examples.organization()).reference());
        enter(meeting, participation);
    }

    private static ObjectNode participation(String capacity, String status, String visibility) {
        ObjectNode participation = Api.tree("{}").put("capacity", capacity);
        participation.putArray("statusHistory").addObject().put("status", status);
        participation.putObject("meta").put("visibility", visibility);
        return participation;
    }

    private static void enter(Created meeting, ObjectNode participation) {
        Response answer = Api.writer()
                .contentType(ContentType.JSON)
                .body(participation.toString())
                .post("/meetings/" + meeting.id() + "/participants");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }
}
