package org.spoiwo.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
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
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.meetings.Registration;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.PolishCalendar;
import org.spoiwo.model.vocabulary.Role;

/** People without a record who agreed to be named: by the name they gave, as long as they agree and take part. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ListedParticipantTest {

    private static final String ORDER = "{\"basis\": \"OBJECTION\", \"reason\": \"Wniosek z 3 listopada\"}";

    private final String familyName = "Jawn" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "kowska";
    private final String email = "adres-" + UUID.randomUUID() + "@example.org";
    private final String from = "Koło " + UUID.randomUUID();

    private Created meeting;

    @BeforeEach
    void openMeeting() {
        meeting = meeting(null);
    }

    @Test
    void whoAgreedIsNamedToEverybodyByTheNameTheyGave() {
        Listed listed = registered(true);

        for (var caller : List.of(Api.anonymous(), Api.reader())) {
            JsonNode row = tree(caller.get(participants())).at("/items/0");
            assertThat(row.path("name").asText()).isEqualTo("Zofia " + familyName);
            assertThat(row.path("status").asText()).isEqualTo("CONFIRMED");
        }
        Response one = Api.anonymous().get(listed.path());
        assertThat(tree(one).path("name").asText()).isEqualTo("Zofia " + familyName);
        assertThat(tree(one).has("participant")).isFalse();
        assertThat(Api.anonymous().get(participants()).asString() + one.asString())
                .doesNotContain(email, from);
        assertThat(tree(Api.anonymous().get(participants() + "?fields=name")).at("/items/0/name"))
                .isEqualTo(tree(one).path("name"));
        assertThat(tree(Api.anonymous().get(listed.link())).path("listed").asBoolean())
                .isTrue();
    }

    @Test
    void whoDidNotAgreeIsNot() {
        registered(false);

        assertThat(tree(Api.anonymous().get(participants())).path("items")).isEmpty();
        assertThat(Api.reader().get(participants()).asString()).doesNotContain(familyName);
    }

    @Test
    void isCountedOnce() {
        registered(true);

        JsonNode counted = tree(Api.anonymous().get("/meetings/" + meeting.id() + "/attendance"))
                .path("counted");

        assertThat(counted.at("/total/count").asInt()).isEqualTo(1);
        assertThat(counted.path("byStatus")).hasSize(1);
    }

    @Test
    void linkTakesTheNameBackAndThePlaceStays() {
        Listed listed = registered(true);
        Response page = Api.anonymous().get(participants());
        Response record = Api.anonymous().get(listed.path());

        for (int i = 0; i < 2; i++) {
            Response taken = Api.anonymous().redirects().follow(false).post(listed.link() + "/listing-withdrawal");
            assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(303);
            assertThat(taken.header("Location")).endsWith("/api/v1" + listed.link());
        }

        Response cached =
                Api.anonymous().header("If-None-Match", page.header("ETag")).get(participants());
        assertThat(cached.statusCode()).isEqualTo(200);
        assertThat(tree(cached).path("items")).isEmpty();
        problem(Api.anonymous().header("If-None-Match", record.header("ETag")).get(listed.path()), 404);
        problem(Api.anonymous().get(listed.path() + "/history"), 404);
        problem(Api.anonymous().get(listed.path() + "?asOf=" + Instant.now()), 404);
        assertThat(Api.reader().get(participants()).asString()).doesNotContain(familyName);
        JsonNode shown = tree(Api.anonymous().get(listed.link()));
        assertThat(shown.path("status").asText()).isEqualTo("CONFIRMED");
        assertThat(shown.path("listed").asBoolean()).isFalse();
        assertThat(Database.tracesOf(familyName)).containsExactly("participation.content");
        problem(Api.anonymous().post(listed.link() + "x/listing-withdrawal"), 404);
    }

    @Test
    void pageOfTheLinkHasAButtonForIt() {
        Listed listed = registered(true);
        String token = listed.link().substring("/registrations/".length());
        String button = "action=\"" + token + "/listing-withdrawal\"";

        assertThat(Api.anonymous().accept("text/html").get(listed.link()).asString())
                .contains(button, "Nie podawajcie publicznie");
        Api.anonymous().redirects().follow(false).post(listed.link() + "/listing-withdrawal");
        assertThat(Api.anonymous().accept("text/html").get(listed.link()).asString())
                .doesNotContain(button, "Nie podawajcie");
    }

    /** Everybody knows that somebody spoke; by what name, only who agreed. */
    @Test
    void whoIsPublicForAnotherReasonIsNotNamedForIt() {
        Listed listed = registered(false);

        assertThat(patch(listed, Api.writer(), "{\"capacity\": \"SPEAKER\", \"meta\": {\"visibility\": \"PUBLIC\"}}")
                        .statusCode())
                .isEqualTo(200);

        assertThat(tree(Api.anonymous().get(listed.path())).path("capacity").asText())
                .isEqualTo("SPEAKER");
        assertThat(Api.anonymous().get(participants()).asString()
                        + Api.anonymous().get(listed.path()).asString())
                .doesNotContain(familyName);
    }

    @Test
    void whoGivesThePlaceBackIsNamedNoLonger() {
        Listed listed = registered(true);

        assertThat(Api.anonymous().delete(listed.link()).statusCode()).isEqualTo(204);

        assertThat(tree(Api.anonymous().get(participants())).path("items")).isEmpty();
        assertThat(Api.reader().get(participants()).asString()).doesNotContain(familyName);
        assertThat(Api.anonymous().delete(listed.link()).statusCode()).isEqualTo(204);
    }

    @Test
    void staffTakeItBackToo() {
        Listed listed = registered(true);

        assertThat(patch(listed, Api.writer(), "{\"listed\": false, \"meta\": {\"visibility\": \"INTERNAL\"}}")
                        .statusCode())
                .isEqualTo(200);

        assertThat(tree(Api.anonymous().get(participants())).path("items")).isEmpty();
        assertThat(Api.reader().get(listed.path()).asString()).doesNotContain(familyName);
    }

    /** Who waits does not take part yet, and that somebody stayed away is nobody's business. */
    @Test
    void onlyWhoTakesPartIsNamed() {
        meeting = meeting(1);
        Listed first = registered(false);
        Listed second = register(form(true).put("email", "b-" + email).put("familyName", "Druga" + familyName));
        assertThat(Api.anonymous().get(participants()).asString()).doesNotContain(familyName);

        Api.anonymous().delete(first.link());

        assertThat(Api.anonymous().get(participants()).asString()).contains("Zofia Druga" + familyName);
        for (String[] step :
                new String[][] {{"ABSENT", "false"}, {"PRESENT", "true"}, {"EXCUSED", "false"}, {"ONLINE", "true"}}) {
            Response checkedIn = Api.writer()
                    .contentType(ContentType.JSON)
                    .body("{\"status\": \"" + step[0] + "\"}")
                    .post(second.path() + "/check-in");
            assertThat(checkedIn.statusCode()).as(checkedIn.asString()).isEqualTo(200);
            boolean named = Boolean.parseBoolean(step[1]);
            for (Response answer : List.of(
                    checkedIn,
                    Api.anonymous().get(participants()),
                    Api.anonymous().get(second.path()))) {
                assertThat(answer.asString().contains(familyName)).as(step[0]).isEqualTo(named);
            }
        }
    }

    /** Nothing has to be taken out of the past, for it never had it. */
    @Test
    void noVersionHasTheName() {
        Listed listed = registered(true);
        patch(listed, Api.writer(), "{\"designation\": \"animatorka\"}");
        String now = Instant.now().toString();

        for (String query : List.of("/history", "/history/1", "/history/2", "?asOf=" + now)) {
            for (var caller : List.of(Api.anonymous(), Api.reader())) {
                Response answer = caller.get(listed.path() + query);
                assertThat(answer.statusCode()).as(query).isEqualTo(200);
                assertThat(answer.asString()).as(query).doesNotContain(familyName);
            }
        }
        assertThat(Database.tracesOf(familyName))
                .containsExactlyInAnyOrder("participation.content", "participation.public_name");
    }

    @Test
    void whatIsSentAsTheNameIsNotTaken() {
        Listed listed = registered(true);
        ObjectNode seen = tree(Api.writer().get(listed.path()));
        seen.put("name", "Ktoś Podstawiony").put("designation", "animatorka");

        Response changed = Api.writer()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(seen.toString())
                .put(listed.path());

        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        assertThat(tree(changed).path("name").asText()).isEqualTo("Zofia " + familyName);
        assertThat(Database.tracesOf("Ktoś Podstawiony")).isEmpty();
        assertThat(tree(patch(listed, Api.writer(), "{\"name\": null}"))
                        .path("name")
                        .asText())
                .isEqualTo("Zofia " + familyName);
    }

    /** To publish a name would be a way to see it. */
    @Test
    void whoMayNotSeeANameDoesNotPublishIt() {
        Listed listed = registered(false);
        String published = "{\"listed\": true, \"meta\": {\"visibility\": \"PUBLIC\"}}";

        Response refused = patch(listed, Officer.authorised(Role.ADMIN, "*").calls(), published);
        assertThat(errors(refused))
                .extracting(Problem.InputError::pointer, Problem.InputError::code)
                .containsExactly(tuple("/listed", "participation.listedUnseen"));
        assertThat(Api.anonymous().get(participants()).asString()).doesNotContain(familyName);

        Response entered =
                patch(listed, Officer.authorised(Role.EDITOR, "PL-08").asks(), published);
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(200);
        assertThat(Api.anonymous().get(participants()).asString()).contains(familyName);
    }

    @Test
    void tableForTheDoorHasTheNameAndNothingElse() {
        registered(true);

        Response table = Api.reader().accept("text/csv").get(participants() + ".csv");

        assertThat(table.asString()).contains("\"" + familyName + " Zofia\"").doesNotContain(email, from);
    }

    @Test
    void erasureTakesTheName() {
        Officer admin = Officer.authorised(Role.ADMIN, "*");
        ObjectNode person = Api.tree(Examples.person().withGivenName("Zofia").withFamilyName(familyName));
        person.putObject("contact").put("email", email);
        String id = tree(admin.asks().body(person.toString()).post("/people"))
                .path("id")
                .asText();
        Listed listed = registered(true);

        Response erased = admin.calls().body(ORDER).post("/people/" + id + "/erasure");

        assertThat(erased.statusCode()).as(erased.asString()).isEqualTo(200);
        assertThat(Database.tracesOf(familyName)).isEmpty();
        assertThat(tree(Api.anonymous().get(listed.path())).has("name")).isFalse();
        assertThat(tree(Api.anonymous().get(participants())).at("/items/0").has("name"))
                .isFalse();
    }

    @Test
    void nameGoesWhenItIsOverTime() {
        Listed listed = registered(true);
        Database.execute("update meeting set latest = '2015-01-01' where id = ?", meeting.id());

        Api.writer().post("/retention/runs");

        assertThat(Database.tracesOf(familyName)).isEmpty();
        assertThat(tree(Api.anonymous().get(listed.path())).has("name")).isFalse();
    }

    /** A registration: its path among the participants, and its private link. */
    private record Listed(String path, String link) {}

    private Listed registered(boolean agreed) {
        return register(form(agreed));
    }

    private Listed register(ObjectNode form) {
        Response registered = Api.anonymous()
                .contentType(ContentType.JSON)
                .body(form.toString())
                .post("/meetings/" + meeting.id() + "/registrations");
        assertThat(registered.statusCode()).as(registered.asString()).isEqualTo(201);
        String url = tree(registered).path("cancelUrl").asText();
        String link = url.substring(url.indexOf("/registrations/"));
        String id = link.substring("/registrations/".length(), "/registrations/".length() + 32)
                .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        return new Listed(participants() + "/" + id, link);
    }

    private ObjectNode form(boolean agreed) {
        return Api.tree("""
                {"givenName": "Zofia", "familyName": "%s", "email": "%s", "organization": "%s", "consent": true,
                 "listed": %s}""".formatted(familyName, email, from, agreed));
    }

    private static Response patch(Listed listed, RequestSpecification caller, String patch) {
        return caller.contentType(Api.MERGE_PATCH)
                .header("If-Match", "*")
                .body(patch)
                .patch(listed.path());
    }

    private String participants() {
        return "/meetings/" + meeting.id() + "/participants";
    }

    private static Created meeting(Integer capacity) {
        return created(
                Kind.MEETINGS,
                Examples.meeting()
                        .withStartDate(PartialDate.ofDay(
                                LocalDate.now(PolishCalendar.ZONE).plusMonths(1)))
                        .withEndDate(null)
                        .withRegistration(new Registration(null, null, capacity, true, null, null)));
    }
}
