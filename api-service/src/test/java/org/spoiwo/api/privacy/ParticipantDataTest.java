package org.spoiwo.api.privacy;

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
import java.nio.charset.StandardCharsets;
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

/** People who come to a meeting and have no record: who gets their names, on lists too, and how long they are kept. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ParticipantDataTest {

    private static final String ORDER = "{\"basis\": \"OBJECTION\", \"reason\": \"Wniosek z 3 listopada\"}";

    private final String familyName = "Skryt" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "kowska";
    private final String email = "adres-" + UUID.randomUUID() + "@example.org";
    private final String need = "potrzeba-" + UUID.randomUUID();

    private Officer authorised;
    private Officer editor;
    private Created meeting;

    @BeforeEach
    void meetingOfToday() {
        authorised = Officer.authorised(Role.EDITOR, "PL-08");
        editor = Officer.without(Role.EDITOR, "PL-08");
        meeting = meeting(LocalDate.now(PolishCalendar.ZONE));
    }

    @Test
    void nameIsForThoseWithAnAuthorisationAndAPurpose() {
        String path = entered(participant());

        JsonNode all = tree(authorised.asks().get(path));
        assertThat(all.at("/participant/familyName").asText()).isEqualTo(familyName);
        assertThat(all.at("/accommodation/note").asText()).isEqualTo(need);
        for (Response answer : List.of(
                authorised.calls().get(path),
                editor.asks().get(path),
                Api.reader().get(path),
                Officer.authorised(Role.EDITOR, "PL-26").asks().get(path),
                authorised.asks().get(path + "/history/1"),
                authorised.asks().get(participants()),
                authorised.asks().get(path + "/history"))) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.asString()).doesNotContain(familyName, email, need);
        }
        problem(editor.asks().body(participant().toString()).post(participants()), 403);
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        assertThat(Database.rows("select account, kind from personal_data_access where record_id = ? order by id", id))
                .extracting(row -> row.get("kind"))
                .containsExactly("WRITTEN", "READ");
    }

    @Test
    void whoDoesNotSeeItLeavesItAsItIs() {
        String path = entered(participant());
        ObjectNode seen = tree(editor.calls().get(path)).put("designation", "animatorka");

        Response changed =
                editor.calls().header("If-Match", "*").body(seen.toString()).put(path);

        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        JsonNode now = tree(authorised.asks().get(path));
        assertThat(now.at("/participant/email").asText()).isEqualTo(email);
        assertThat(now.at("/accommodation/note").asText()).isEqualTo(need);
        seen.putObject("meta").put("visibility", "PUBLIC");
        assertThat(errors(editor.calls()
                        .header("If-Match", "*")
                        .body(seen.toString())
                        .put(path)))
                .extracting(Problem.InputError::code)
                .containsExactly("participation.notPublic");
    }

    @Test
    void whatSomebodyNeedsIsKeptApartAndNowhereElse() {
        String path = entered(participant());
        authorised
                .asks()
                .header("If-Match", "*")
                .body("{\"designation\": \"gość\"}")
                .patch(path);

        assertThat(traces(need)).containsExactly("participation_accommodation.accommodation");
        assertThat(traces(familyName)).containsExactly("participation.content");
        assertThat(traces(email)).containsExactly("participation.content");
        assertThat(authorised
                        .asks()
                        .header("If-Match", "*")
                        .body("{\"accommodation\": null}")
                        .patch(path)
                        .statusCode())
                .isEqualTo(200);
        assertThat(traces(need)).isEmpty();
        assertThat(authorised.asks().header("If-Match", "*").delete(path).statusCode())
                .isEqualTo(204);
        assertThat(traces(familyName)).isEmpty();
    }

    @Test
    void personAndParticipantAtOnceAreRefusedWithoutRepeatingTheName() {
        ObjectNode both = participant();
        both.putObject("person")
                .put("id", created(Kind.PEOPLE, Examples.person()).id().toString());
        ObjectNode bad = participant();
        ((ObjectNode) bad.path("participant")).put("email", "kto to: " + familyName);

        List<Problem.InputError> refused =
                errors(authorised.asks().body(both.toString()).post(participants()));
        assertThat(refused).extracting(Problem.InputError::code).containsExactly("participation.twoPeople");
        List<Problem.InputError> malformed =
                errors(authorised.asks().body(bad.toString()).post(participants()));
        assertThat(malformed).extracting(Problem.InputError::pointer).containsExactly("/participant/email");
        assertThat(malformed.toString()).doesNotContain(familyName);
    }

    @Test
    void tableNamesThemToThoseAuthorisedAndItIsLogged() {
        String path = entered(participant());
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));

        String table = text(authorised.asks().accept("text/csv").get(participants() + ".csv"));
        String without = text(authorised.calls().accept("text/csv").get(participants() + ".csv"));

        assertThat(table)
                .contains("\"" + familyName + " Zofia\"", "\"Koło Gospodyń\"")
                .doesNotContain(email, need);
        assertThat(without).doesNotContain(familyName, "Koło");
        assertThat(without.split("\r\n", -1)).hasSize(3);
        assertThat(Database.count(
                        "select count(*) from personal_data_access where kind = 'READ' and record_id = ?", id))
                .isEqualTo(1);
        problem(Api.anonymous().accept("text/csv").get(participants() + ".csv"), 401);
        problem(Api.anonymous().accept("text/html").get("/meetings/" + meeting.id() + "/attendance-list"), 401);
    }

    @Test
    void spreadsheetRunsNothing() {
        String formula = "=HYPERLINK(\"http://evil.example\",\"A\")";
        for (String start : List.of(formula, "+1", "-1", "@SUM(1)", "\tx", "＝1")) {
            Api.Created organization =
                    created(Kind.ORGANIZATIONS, Examples.organization().withName(start + " " + UUID.randomUUID()));
            ObjectNode guest = Api.tree("{\"capacity\": \"ATTENDEE\"}").put("designation", start);
            guest.set("organization", organization.reference());
            enter(guest);
        }

        Response answer = Api.reader().accept("text/csv").get(participants() + ".csv");
        String table = text(answer);

        assertThat(answer.header("Content-Type")).startsWith("text/csv").containsIgnoringCase("charset=UTF-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(table).contains("\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"A\"\")\"", "\"'\tx\"", "\"'＝1\"");
        assertThat(table).doesNotContainPattern("(^|,|\n)\"[=+\\-@\t＝]");
        assertThat(table).startsWith("\"Lp.\",\"Nazwisko i imię\"");
        assertThat(text(Api.reader()
                        .accept("text/csv")
                        .header("Accept-Language", "en")
                        .get(participants() + ".csv")))
                .startsWith("\"No.\",\"Name\"");
    }

    @Test
    void pageToSignShowsTextsAsTexts() {
        String script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        Created hostile = created(Kind.MEETINGS, Examples.meeting().withTitle("Narada " + script));
        ObjectNode guest = Api.tree("{}")
                .put("designation", "\"><b onmouseover=alert(3)>" + script)
                .put("count", 3);
        Api.writer()
                .contentType(ContentType.JSON)
                .body(guest.toString())
                .post("/meetings/" + hostile.id() + "/participants");

        Response answer = Api.reader().accept("text/html").get("/meetings/" + hostile.id() + "/attendance-list");
        String page = text(answer);

        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page).contains("&lt;script&gt;alert(1)", "Lista obecności", "Podpis", "(3)");
        assertThat(page).doesNotContain("<script", "<img", "<b onmouseover");
        assertThat(page.split("<tr>", -1)).as("headings and one line").hasSize(3);
    }

    @Test
    void pageToSignNamesThemToThoseAuthorised() {
        entered(participant());
        String path = "/meetings/" + meeting.id() + "/attendance-list";

        assertThat(text(authorised.asks().accept("text/html").get(path))).contains(familyName + " Zofia");
        assertThat(text(editor.asks().accept("text/html").get(path))).doesNotContain(familyName);
    }

    @Test
    void whatSomebodyNeededGoesTwoWeeksAfterTheMeetingAndTheNameAfterFiveYears() {
        LocalDate today = LocalDate.now(PolishCalendar.ZONE);
        String now = entered(participant());
        meeting = meeting(today.minusDays(20));
        String weeksAgo = entered(participant());
        meeting = meeting(today.minusYears(6));
        String yearsAgo = entered(participant());

        Response run = Api.writer().post("/retention/runs");
        assertThat(run.statusCode()).as(run.asString()).isEqualTo(200);

        JsonNode young = tree(authorised.asks().get(now));
        JsonNode older = tree(authorised.asks().get(weeksAgo));
        JsonNode oldest = tree(authorised.asks().get(yearsAgo));
        assertThat(young.at("/accommodation/note").asText()).isEqualTo(need);
        assertThat(older.has("accommodation")).isFalse();
        assertThat(older.at("/participant/familyName").asText()).isEqualTo(familyName);
        assertThat(oldest.has("accommodation")).isFalse();
        assertThat(oldest.has("participant")).isFalse();
        assertThat(oldest.path("capacity").asText()).isEqualTo("ATTENDEE");
    }

    @Test
    void addressOfWhoRegisteredGoesWithTheirName() {
        meeting = created(
                Kind.MEETINGS,
                Examples.meeting()
                        .withStartDate(PartialDate.ofDay(LocalDate.now(PolishCalendar.ZONE)))
                        .withEndDate(null)
                        .withRegistration(new Registration(null, null, null, null, null, null)));
        Response registered = Api.anonymous()
                .contentType(ContentType.JSON)
                .body("""
                        {"givenName": "Zofia", "familyName": "%s", "email": "%s", "consent": true,
                         "accommodation": {"note": "%s"}}""".formatted(familyName, email, need))
                .post("/meetings/" + meeting.id() + "/registrations");
        assertThat(registered.statusCode()).as(registered.asString()).isEqualTo(201);
        Database.execute("update meeting set latest = '2015-01-01' where id = ?", meeting.id());

        Api.writer().post("/retention/runs");

        assertThat(traces(email)).isEmpty();
        assertThat(traces(need)).isEmpty();
        assertThat(Database.count("select count(*) from registration where meeting_id = ?", meeting.id()))
                .isZero();
        assertThat(Database.count("select count(*) from participation where meeting_id = ?", meeting.id()))
                .isEqualTo(1);
    }

    @Test
    void erasureOfAPersonReachesTheirParticipations() {
        Officer admin = Officer.authorised(Role.ADMIN, "*");
        ObjectNode person =
                Api.tree(Examples.person().withFamilyName(familyName).withGivenName("Zofia"));
        person.putObject("contact").put("email", email);
        String id = tree(admin.asks().body(person.toString()).post("/people"))
                .path("id")
                .asText();
        ObjectNode known = participant();
        known.remove("participant");
        known.putObject("person").put("id", id);
        known.put("designation", "Zofia " + familyName + " z Koła");
        String withRecord = entered(known);
        String withoutRecord = entered(participant());

        Response erased = admin.calls().body(ORDER).post("/people/" + id + "/erasure");

        assertThat(erased.statusCode()).as(erased.asString()).isEqualTo(200);
        assertThat(traces(familyName)).isEmpty();
        assertThat(traces(email)).isEmpty();
        assertThat(traces(need)).isEmpty();
        assertThat(tree(authorised.asks().get(withRecord)).at("/person/id").asText())
                .isEqualTo(id);
        assertThat(tree(authorised.asks().get(withoutRecord)).path("capacity").asText())
                .isEqualTo("ATTENDEE");
    }

    private Created meeting(LocalDate day) {
        return created(
                Kind.MEETINGS,
                Examples.meeting().withStartDate(PartialDate.of(day.toString())).withEndDate(null));
    }

    private ObjectNode participant() {
        return Api.tree("""
                {"participant": {"givenName": "Zofia", "familyName": "%s", "email": "%s", "organization": "Koło Gospodyń"},
                 "capacity": "ATTENDEE", "accommodation": {"features": ["INDUCTION_LOOP"], "note": "%s"}}""".formatted(familyName, email, need));
    }

    private String participants() {
        return "/meetings/" + meeting.id() + "/participants";
    }

    private String entered(ObjectNode participation) {
        Response answer = authorised.asks().body(participation.toString()).post(participants());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return participants() + "/" + tree(answer).path("id").asText();
    }

    private void enter(ObjectNode participation) {
        Response answer = Api.writer()
                .contentType(ContentType.JSON)
                .body(participation.toString())
                .post(participants());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }

    private static String text(Response answer) {
        String text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(text).isEqualTo(200);
        return text;
    }

    private static List<String> traces(String text) {
        return Database.tracesOf(text);
    }
}
