package org.spoiwo.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.errors;
import static org.spoiwo.api.fixtures.Api.problem;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.api.paging.Fingerprint;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.meetings.Registration;
import org.spoiwo.model.people.PersonalContact;
import org.spoiwo.model.record.Affiliation;
import org.spoiwo.model.record.Alias;
import org.spoiwo.model.record.Evidence;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.record.Provenance;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.PolishCalendar;
import org.spoiwo.model.vocabulary.AliasKind;
import org.spoiwo.model.vocabulary.Role;

/** An erased person is nowhere: not in the records, not in what they were, not in what they are found by. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ErasureTest {

    private static final String ORDER = "{\"basis\": \"OBJECTION\", \"reason\": \"Wniosek z 3 listopada\"}";

    /** Letters only, so that it inflects and is nobody else's. */
    private final String root = "Wrzeszcz" + letters();

    private final String familyName = root + "yński";
    private final String email = "adres-" + UUID.randomUUID() + "@example.org";
    private final String phone = "6" + (System.nanoTime() % 100_000_000L + 100_000_000L);

    private Officer admin;
    private UUID person;
    private Api.Created meeting;
    private Api.Created organization;

    @BeforeEach
    void personWhoStandsInManyPlaces() {
        admin = Officer.authorised(Role.ADMIN, "*");
        ObjectNode record = Api.tree(Examples.person()
                .withGivenName("Zdzisław")
                .withFamilyName(familyName)
                .withBioNote("Zdzisław " + familyName + " prowadzi pracownię")
                .withAliases(List.of(new Alias("Z. " + root + "ynski", AliasKind.AS_FOUND, null)))
                .withContact(new PersonalContact(email, phone))
                .withProvenance(new Provenance(
                        List.of(),
                        List.of(),
                        List.of(new Evidence("/familyName", root + "iński", null, null, null, null))))
                .withAffiliations(List.of(
                        new Affiliation(null, null, null, "Prezes", "Dział " + familyName, null, null, null, null))));
        person = UUID.fromString(tree(admin.asks()
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body(record.toString())
                        .post("/people"))
                .path("id")
                .asText());

        ObjectNode held = Api.tree(Examples.meeting()
                .withSummary("Otwarcia dokonał Zdzisław " + familyName + ", a sprawozdanie " + familyName
                        + " przedstawił po przerwie. Podziękowano panu " + root + "yńskiemu.")
                .withTopics(List.of("wystąpienie " + root.toUpperCase(Locale.ROOT) + "YŃSKIEGO")));
        ObjectNode contribution = (ObjectNode) held.at("/agenda/0/contributions/0");
        contribution.put("summary", "O finansach (" + familyName + ")");
        contribution.putObject("person").put("id", person.toString());
        ((ObjectNode) held.path("agenda").get(0)).put("title", "Wykład: Z. " + familyName);
        held.putObject("provenance")
                .putArray("evidence")
                .addObject()
                .put("pointer", "/agenda/0/contributions/0/person")
                .put("asFound", "Zdzislaw " + root + "ynski");
        meeting = Api.created(Kind.MEETINGS, held);
        Api.patch(Kind.MEETINGS, meeting.id(), "{\"series\": \"Cykl Zdzisława " + root + "yńskiego\"}", "*");
        meeting = meeting.again();

        organization = Api.created(
                Kind.ORGANIZATIONS,
                Examples.organization().withName(Examples.named("Fundacja im. " + familyName + "a Zdzisława")));
        Api.writer()
                .header("If-Match", "*")
                .header("X-Change-Reason", "Na prosbe: Zdzislaw " + root + "ynski")
                .contentType(Api.MERGE_PATCH)
                .body("{\"locality\": \"Żary\"}")
                .patch(Kind.ORGANIZATIONS.path(organization.id()));
    }

    @Test
    void noTraceIsLeftInAnyColumnOfAnyTable() {
        assertThat(traces(root)).as("before").isNotEmpty();
        assertThat(traces(email)).isNotEmpty();

        Response erased = admin.calls().body(ORDER).post("/people/" + person + "/erasure");

        assertThat(erased.statusCode()).as(erased.asString()).isEqualTo(200);
        assertThat(traces(root)).isEmpty();
        assertThat(traces(email)).isEmpty();
        assertThat(traces(phone)).isEmpty();
        assertThat(tree(erased).path("changed").findValuesAsText("id"))
                .containsExactlyInAnyOrder(
                        person.toString(),
                        meeting.id().toString(),
                        organization.id().toString());
    }

    @Test
    void actsCountsAndOfficesStay() {
        admin.calls().body(ORDER).post("/people/" + person + "/erasure");

        ObjectNode now = meeting.again().record();
        JsonNode contribution = now.at("/agenda/0/contributions/0");
        assertThat(contribution.path("capacity").asText()).isEqualTo("SPEAKER");
        assertThat(contribution.path("designation").asText()).isEqualTo("kierownik WTZ");
        assertThat(contribution.at("/person/id").asText()).isEqualTo(person.toString());
        assertThat(contribution.at("/person/name").asText()).isEqualTo(pseudonym());
        assertThat(now.path("agenda")).hasSameSizeAs(meeting.record().path("agenda"));
        assertThat(now.path("summary").asText())
                .isEqualTo("Otwarcia dokonał %1$s, a sprawozdanie %1$s przedstawił po przerwie. Podziękowano panu %1$s."
                        .formatted(pseudonym()));
        assertThat(now.path("outcomes")).isEqualTo(meeting.record().path("outcomes"));
        JsonNode left = tree(Api.anonymous().get("/people/" + person));
        assertThat(left.path("name").asText()).isEqualTo(pseudonym());
        assertThat(left.path("affiliations")).hasSize(1);
        assertThat(left.path("aliases")).isEmpty();
        assertThat(left.has("bioNote")).isFalse();
        assertThat(left.has("contact")).isFalse();
        assertThat(tree(Api.anonymous().queryParam("q", root).get("/meetings")).path("items"))
                .isEmpty();
    }

    @Test
    void otherPeopleOfTheNameAreLeftAlone() {
        Api.Created namesake = Api.created(Kind.PEOPLE, Examples.person().withFamilyName(familyName));
        Api.Created ofTheSameName = Api.created(
                Kind.PEOPLE,
                Examples.person()
                        .withGivenName("Zdzisław")
                        .withFamilyName(familyName)
                        .withBioNote("wnuk, którego uczył Zdzisław " + familyName));
        Api.Created similar = Api.created(
                Kind.MEETINGS,
                Examples.meeting().withSummary("Mówiła Żaneta " + familyName + " i " + root + "yńskowska"));

        admin.calls().body(ORDER).post("/people/" + person + "/erasure");

        assertThat(namesake.again()).isEqualTo(namesake);
        ObjectNode grandson = ofTheSameName.again().record();
        assertThat(grandson.path("name").asText()).isEqualTo("Zdzisław " + familyName);
        assertThat(grandson.path("bioNote").asText()).isEqualTo("wnuk, którego uczył " + pseudonym());
        assertThat(similar.again()).isEqualTo(similar);
    }

    /** The hash of an address is no text that a scan would find. */
    @Test
    void whatTheyRegisteredForIsNoLongerTiedToThem() {
        Api.Created open = Api.created(
                Kind.MEETINGS,
                Examples.meeting()
                        .withStartDate(PartialDate.ofDay(
                                LocalDate.now(PolishCalendar.ZONE).plusMonths(1)))
                        .withEndDate(null)
                        .withRegistration(new Registration(null, null, null, null, null, null)));
        Response registered = Api.anonymous()
                .contentType("application/json")
                .body("""
                        {"givenName": "Zdzisław", "familyName": "%s", "email": "%s", "consent": true}""".formatted(familyName, email))
                .post("/meetings/" + open.id() + "/registrations");
        assertThat(registered.statusCode()).as(registered.asString()).isEqualTo(201);
        String link = tree(registered).path("cancelUrl").asText();
        String participation = Database.rows("select id from participation where meeting_id = ?", open.id())
                .get(0)
                .get("id")
                .toString();

        Response erased = admin.calls().body(ORDER).post("/people/" + person + "/erasure");

        assertThat(erased.statusCode()).as(erased.asString()).isEqualTo(200);
        assertThat(traces(root)).isEmpty();
        assertThat(traces(email)).isEmpty();
        assertThat(Database.count("select count(*) from registration where participation_id = ?", participation))
                .isZero();
        assertThat(Database.count("select count(*) from registration_link where participation_id = ?", participation))
                .isZero();
        assertThat(Database.count("select count(*) from mail where about_id = ?", participation))
                .isZero();
        problem(Api.anonymous().get(link.substring(link.indexOf("/registrations/"))), 404);
        assertThat(Database.rows("select status from participation where id = ?", participation))
                .extracting(row -> row.get("status"))
                .containsExactly("CONFIRMED");
    }

    /** Somebody who was entered three times, under another name each time, is erased once, whichever id is named. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void whatWasMergedIntoThePersonIsErasedWithThem(int asked) {
        String maidenRoot = "Gryfic" + letters();
        String typoRoot = "Pyrzyc" + letters();
        UUID maiden = another(maidenRoot + "ka", "uczyła w szkole nr 7 w " + maidenRoot);
        UUID typo = another(typoRoot + "ka", "znana z " + typoRoot);
        ObjectNode once = Api.tree(Examples.meeting().withSummary("Głos zabrała " + maidenRoot + "ka."));
        ((ObjectNode) once.at("/agenda/0/contributions/0")).putObject("person").put("id", maiden.toString());
        Api.Created former = Api.created(Kind.MEETINGS, once);
        Api.patch(Kind.MEETINGS, former.id(), "{\"summary\": \"Głos zabrano.\", \"agenda\": []}", "*");
        merge(typo, maiden, "To samo co " + typoRoot + "ka");
        merge(maiden, person, "Zdzislawa " + maidenRoot + "ka to to samo");
        assertThat(traces(maidenRoot)).as("before").contains("record_version.snapshot", "record_version.reason");
        assertThat(traces(typoRoot)).as("before").contains("record_version.snapshot");
        assertThat(keysOf(maiden) + keysOf(typo)).isEqualTo(2);
        UUID named = List.of(person, maiden, typo).get(asked);

        Response erased = admin.calls().body(ORDER).post("/people/" + named + "/erasure");

        assertThat(erased.statusCode()).as(erased.asString()).isEqualTo(200);
        assertThat(tree(erased).path("person").asText()).isEqualTo(person.toString());
        for (String text : List.of(root, maidenRoot, typoRoot, "szkole nr 7", email)) {
            assertThat(traces(text)).as(text).isEmpty();
        }
        assertThat(keysOf(maiden) + keysOf(typo)).isZero();
        assertThat(Database.history(typo).get(0).get("snapshot").toString()).contains(pseudonym());
        assertThat(tree(admin.calls().body(ORDER).post("/people/" + named + "/erasure"))
                        .path("versions")
                        .asInt())
                .isZero();
    }

    /** What was merged by mistake and brought back is somebody else. */
    @Test
    void whoWasBroughtBackIsNotErased() {
        String otherRoot = "Gryfic" + letters();
        UUID other = another(otherRoot + "ka", "uczyła w szkole");
        merge(other, person, "Pomyłka");
        assertThat(admin.calls().post("/people/" + other + "/restoration").statusCode())
                .isEqualTo(200);

        admin.calls().body(ORDER).post("/people/" + person + "/erasure");

        JsonNode left = tree(Api.anonymous().get("/people/" + other));
        assertThat(left.path("name").asText()).isEqualTo("Zdzisława " + otherRoot + "ka");
        assertThat(left.path("bioNote").asText()).isEqualTo("uczyła w szkole");
    }

    private UUID another(String family, String note) {
        Response entered = admin.calls()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Api.tree(Examples.person()
                                .withGivenName("Zdzisława")
                                .withFamilyName(family)
                                .withBioNote(note))
                        .toString())
                .post("/people");
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        return UUID.fromString(tree(entered).path("id").asText());
    }

    private void merge(UUID duplicate, UUID into, String reason) {
        Response merged = admin.calls()
                .header("If-Match", "*")
                .header("X-Change-Reason", reason)
                .body("{\"duplicate\": {\"id\": \"" + duplicate + "\"}}")
                .post("/people/" + into + "/merge");
        assertThat(merged.statusCode()).as(merged.asString()).isEqualTo(200);
    }

    private static long keysOf(UUID record) {
        return Database.count("select count(*) from idempotency_key where record_id = ?", record);
    }

    @Test
    void dryRunSaysWhatWouldChangeAndChangesNothing() {
        Response dry = admin.calls().queryParam("dryRun", true).body(ORDER).post("/people/" + person + "/erasure");

        assertThat(dry.statusCode()).as(dry.asString()).isEqualTo(200);
        assertThat(tree(dry).path("changed")).hasSize(3);
        assertThat(tree(dry).path("versions").asInt()).isGreaterThan(3);
        assertThat(meeting.again()).isEqualTo(meeting);
        assertThat(Database.count("select count(*) from erasure where person_id = ?", person))
                .isZero();
    }

    @Test
    void onceMoreItAnswersTheSameAndFindsNothing() {
        ObjectNode first = tree(admin.calls().body(ORDER).post("/people/" + person + "/erasure"));
        ObjectNode second = tree(admin.calls()
                .body("{\"basis\": \"UNLAWFUL_PROCESSING\", \"reason\": \"inny\"}")
                .post("/people/" + person + "/erasure"));

        assertThat(second.path("changed")).isEmpty();
        assertThat(second.path("versions").asInt()).isZero();
        for (String member : List.of("person", "pseudonym", "at", "by", "basis", "reason")) {
            assertThat(second.path(member)).isEqualTo(first.path(member));
        }
    }

    @Test
    void deletedPersonIsErasedFromTheHistory() {
        UUID other = Api.created(Kind.PEOPLE, Examples.person().withFamilyName(familyName))
                .id();
        Api.delete(Kind.PEOPLE, other, "*");

        Response erased = admin.calls().body(ORDER).post("/people/" + other + "/erasure");

        assertThat(erased.statusCode()).as(erased.asString()).isEqualTo(200);
        assertThat(Database.history(other).get(0).get("snapshot").toString()).doesNotContain(root);
    }

    @Test
    void needsAnAdministratorWithAnAuthorisationAndAReason() {
        String path = "/people/" + person + "/erasure";

        assertThat(problem(Officer.without(Role.ADMIN, "*").calls().body(ORDER).post(path), 403)
                        .type()
                        .toString())
                .endsWith("/not-authorised");
        problem(Officer.authorised(Role.EDITOR, "PL-08").calls().body(ORDER).post(path), 403);
        assertThat(errors(admin.calls().body("{\"basis\": \"BECAUSE\"}").post(path)))
                .extracting(Problem.InputError::pointer)
                .containsExactlyInAnyOrder("/basis", "/reason");
        problem(admin.calls().body(ORDER).post("/people/" + UUID.randomUUID() + "/erasure"), 404);
        problem(admin.calls().body(ORDER).post("/people/" + meeting.id() + "/erasure"), 404);
    }

    private String pseudonym() {
        return "Osoba usunięta " + person.toString().substring(28);
    }

    /** A report is no record; it is published for good, and names them no more. */
    @Test
    void aPublishedReportNamesThemNoMore() {
        String consultation = "/consultations/"
                + Api.created(
                                Kind.CONSULTATIONS,
                                Examples.consultation().withSummary("Prowadził je Zdzisław " + familyName + "."))
                        .id();
        String comment = entered(
                consultation + "/comments",
                Examples.comment()
                        .withAuthor(new Comment.Author("Zdzisław " + familyName, null, null, true))
                        .withText("Ja, Zdzisław " + familyName + ", jestem przeciw."));
        entered(
                consultation + "/responses",
                Examples.response(UUID.fromString(comment))
                        .withReasons("Pan Zdzisław " + familyName + " ma rację; " + familyName + " pomógł."));
        Response published = admin.calls()
                .body("{\"introduction\": \"Otworzył je Zdzisław " + familyName + ".\"}")
                .post(consultation + "/report");
        assertThat(published.statusCode()).as(published.asString()).isEqualTo(201);
        assertThat(Api.anonymous().get(consultation + "/report").asString()).contains(root);

        Response dry = admin.calls().queryParam("dryRun", true).body(ORDER).post("/people/" + person + "/erasure");
        assertThat(tree(dry).path("reports").asInt()).isEqualTo(1);
        assertThat(Api.anonymous().get(consultation + "/report").asString()).contains(root);
        Response erased = admin.calls().body(ORDER).post("/people/" + person + "/erasure");

        assertThat(tree(erased).path("reports").asInt()).isEqualTo(1);
        assertThat(traces(root)).isEmpty();
        Response report = Api.anonymous().get(consultation + "/report");
        assertThat(tree(report).at("/comments/0/authorName").asText()).startsWith("Osoba usunięta");
        assertThat(tree(report).path("introduction").asText()).startsWith("Otworzył je Osoba usunięta");
        assertThat(tree(report).at("/comments/0/answers")).hasSize(1);
        assertThat(tree(report).at("/retouched/sha256").asText())
                .isEqualTo(tree(published).path("sha256").asText());
        assertThat(tree(Api.anonymous().get(consultation + "/report/editions"))
                        .at("/items/0/sha256")
                        .asText())
                .isEqualTo(Fingerprint.of(report.asByteArray()));
    }

    private String entered(String path, Record record) {
        Response answer = admin.calls()
                .body(Api.tree(record).toString().getBytes(StandardCharsets.UTF_8))
                .post(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return tree(answer).path("id").asText();
    }

    private static List<String> traces(String text) {
        return Database.tracesOf(text);
    }

    private static String letters() {
        return (UUID.randomUUID().toString() + UUID.randomUUID() + UUID.randomUUID())
                .replaceAll("[^a-f]", "")
                .substring(0, 5);
    }
}
