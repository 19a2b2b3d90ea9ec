package org.spoiwo.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.spoiwo.api.fixtures.Api.errors;
import static org.spoiwo.api.fixtures.Api.problem;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.people.PersonalContact;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.value.PolishCalendar;
import org.spoiwo.model.vocabulary.Role;

/** Who gets personal data and what is left of it elsewhere: nothing in the history, tags, messages and logs. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class PersonalDataTest {

    private Officer authorised;
    private Officer editor;

    private final String email = "adres-" + UUID.randomUUID() + "@example.org";

    @BeforeEach
    void accounts() {
        authorised = Officer.authorised(Role.EDITOR, "PL-08");
        editor = Officer.without(Role.EDITOR, "PL-08");
    }

    @Test
    void contactIsForThoseWithAnAuthorisationAndAPurpose() {
        Response entered = entered(person());
        UUID id = id(entered);
        assertThat(contact(entered)).isEqualTo(email);

        assertThat(contact(authorised.asks().get("/people/" + id))).isEqualTo(email);
        assertThat(contact(authorised.calls().get("/people/" + id)))
                .as("without a purpose")
                .isEmpty();
        assertThat(contact(editor.asks().get("/people/" + id)))
                .as("without an authorisation")
                .isEmpty();
        assertThat(contact(Officer.without(Role.ADMIN, "*").asks().get("/people/" + id)))
                .as("an administrator without one")
                .isEmpty();
        assertThat(contact(Officer.authorised(Role.EDITOR, "PL-26").asks().get("/people/" + id)))
                .as("for another region")
                .isEmpty();
        assertThat(contact(Officer.authorised(Role.READER, "PL-08").asks().get("/people/" + id)))
                .as("who may not change the record")
                .isEmpty();
        assertThat(contact(Officer.authorised(Role.ADMIN, "*").asks().get("/people/" + id)))
                .as("an administrator with one")
                .isEqualTo(email);
        assertThat(contact(Api.anonymous()
                        .header(StatedPurpose.HEADER, "ARRANGEMENTS")
                        .get("/people/" + id)))
                .isEmpty();
    }

    @Test
    void authorisationHoldsFromItsFirstDayToItsLast() {
        UUID id = id(entered(person()));
        LocalDate today = LocalDate.now(PolishCalendar.ZONE);

        Officer former = Officer.without(Role.EDITOR, "PL-08");
        former.authorise("2020-01-01", today.minusDays(1).toString());
        Officer future = Officer.without(Role.EDITOR, "PL-08");
        future.authorise(today.plusDays(1).toString(), null);
        Officer lastDay = Officer.without(Role.EDITOR, "PL-08");
        lastDay.authorise(today.toString(), today.toString());

        assertThat(contact(former.asks().get("/people/" + id))).isEmpty();
        assertThat(contact(future.asks().get("/people/" + id))).isEmpty();
        assertThat(contact(lastDay.asks().get("/people/" + id))).isEqualTo(email);
    }

    @Test
    void authorisationEnds() {
        UUID id = id(entered(person()));
        Officer officer = Officer.without(Role.EDITOR, "PL-08");
        String authorisation = officer.authorise("2020-01-01", null);
        assertThat(contact(officer.asks().get("/people/" + id))).isEqualTo(email);

        Response ended = Api.writer()
                .contentType("application/json")
                .body("{\"to\": \"2020-06-30\"}")
                .post("/authorisations/" + authorisation + "/end");

        assertThat(ended.statusCode()).as(ended.asString()).isEqualTo(200);
        assertThat(contact(officer.asks().get("/people/" + id))).isEmpty();
        JsonNode listed =
                tree(Api.writer().queryParam("account", officer.account()).get("/authorisations"));
        assertThat(listed.path("items")).hasSize(1);
        assertThat(listed.at("/items/0/to").asText()).isEqualTo("2020-06-30");
        Response prolonged = Api.writer()
                .contentType("application/json")
                .body("{\"to\": \"2030-06-30\"}")
                .post("/authorisations/" + authorisation + "/end");
        assertThat(tree(prolonged).path("to").asText()).as("never back").isEqualTo("2020-06-30");
        assertThat(errors(Api.writer()
                        .contentType("application/json")
                        .body("{\"to\": \"2019-06-30\"}")
                        .post("/authorisations/" + authorisation + "/end")))
                .extracting(Problem.InputError::pointer)
                .containsExactly("/to");
    }

    @Test
    void authorisationIsEnteredOnceBecauseASecondWouldOutliveTheEnd() {
        Officer officer = Officer.without(Role.EDITOR, "PL-08");
        officer.authorise("2020-01-01", "2020-12-31");
        officer.authorise("2021-01-01", null);

        for (String from : List.of("2021-01-01", "2020-12-31", "2030-01-01")) {
            assertThat(errors(officer.authorising(from, null)))
                    .extracting(Problem.InputError::pointer, Problem.InputError::code)
                    .containsExactly(tuple("/from", "authorisation.overlaps"));
        }
        assertThat(errors(officer.authorising("2019-12-31", "2020-01-01"))).hasSize(1);
        assertThat(officer.authorising("2019-12-30", "2019-12-31").statusCode()).isEqualTo(201);
    }

    @Test
    void authorisationNeedsBothSignaturesBeforeItHolds() {
        assertThat(errors(Api.writer().contentType("application/json").body("""
                                {"account": "x", "authorisedOn": "2020-02-01", "undertakingSignedOn": "2020-03-01",
                                 "from": "2020-01-01", "to": "2019-01-01"}""").post("/authorisations")))
                .extracting(Problem.InputError::code)
                .containsExactlyInAnyOrder(
                        "authorisation.beforeAuthorised",
                        "authorisation.beforeUndertaking",
                        "authorisation.endBeforeStart");
        assertThat(errors(Api.writer()
                        .contentType("application/json")
                        .body("{\"account\": \"x\", \"authorisedOn\": \"2020-02-30\"}")
                        .post("/authorisations")))
                .extracting(Problem.InputError::pointer)
                .contains("/authorisedOn", "/undertakingSignedOn", "/from");
    }

    @Test
    void everyHandingOutIsLoggedAndNothingElse() {
        Officer officer = Officer.authorised(Role.EDITOR, "PL-08");
        UUID id = id(officer.asks().body(person().toString()).post("/people"));
        officer.calls().get("/people/" + id);
        officer.asks().queryParam("fields", "givenName").get("/people/" + id);
        officer.asks().get("/people");
        editor.asks().get("/people/" + id);
        officer.calls().header(StatedPurpose.HEADER, "SUPERVISION").get("/people/" + id);

        JsonNode log =
                tree(Api.writer().queryParam("person", id).get("/access-log")).path("items");

        assertThat(log).hasSize(2);
        assertThat(log.at("/0/account").asText()).isEqualTo(officer.account());
        assertThat(log.at("/0/person").asText()).isEqualTo(id.toString());
        assertThat(log.at("/0/kind").asText()).isEqualTo("READ");
        assertThat(log.at("/0/purpose").asText()).isEqualTo("SUPERVISION");
        assertThat(log.at("/1/kind").asText()).isEqualTo("WRITTEN");
        assertThat(log.at("/1/purpose").asText()).isEqualTo("ARRANGEMENTS");
        JsonNode first = tree(Api.writer()
                .queryParam("account", officer.account())
                .queryParam("limit", 1)
                .get("/access-log"));
        JsonNode second = tree(Api.writer()
                .queryParam("account", officer.account())
                .queryParam("limit", 1)
                .queryParam("cursor", first.path("nextCursor").asText())
                .get("/access-log"));
        assertThat(first.path("items").get(0)).isEqualTo(log.get(0));
        assertThat(second.path("items").get(0)).isEqualTo(log.get(1));
        assertThat(second.has("nextCursor")).isFalse();
    }

    @Test
    void dryRunThatWouldCreateLogsNothing() {
        Response answer = authorised
                .asks()
                .queryParam("dryRun", true)
                .body(person().toString())
                .post("/people");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(Database.count("select count(*) from personal_data_access where record_id = ?", id(answer)))
                .isZero();
    }

    @Test
    void tagIsThatOfTheViewWithoutPersonalData() {
        UUID id = id(entered(person()));

        String withContact = authorised.asks().get("/people/" + id).header("ETag");
        String without = authorised.calls().get("/people/" + id).header("ETag");

        assertThat(withContact).isEqualTo(without.substring(0, without.length() - 1) + "-dp\"");
        assertThat(editor.calls().get("/people/" + id).header("ETag")).isEqualTo(without);
        Response again = authorised.asks().header("If-None-Match", withContact).get("/people/" + id);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("Cache-Control")).isEqualTo("no-store");
        assertThat(authorised
                        .asks()
                        .header("If-Match", withContact)
                        .header("X-Change-Reason", "test")
                        .body(tree(authorised.asks().get("/people/" + id))
                                .put("bioNote", "animatorka")
                                .toString())
                        .put("/people/" + id)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void historyHasNoContact() {
        UUID id = id(entered(person()));
        authorised
                .asks()
                .header("If-Match", "*")
                .body("{\"contact\": {\"phone\": \"+48 600 100 200\"}}")
                .patch("/people/" + id);

        assertThat(Database.history(id))
                .hasSize(2)
                .allSatisfy(version ->
                        assertThat(version.get("snapshot").toString()).doesNotContain(email, "600 100 200", "contact"));
    }

    /** The message goes into the client's log, the value does not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"email\": 48600100200}",
                "{\"email\": \"48600100200\"}",
                "{\"phone\": {\"48600100200\": 1}}",
                "{\"48600100200\": 1}",
                "\"48600100200\"",
                "[48600100200]",
            })
    void messageDoesNotRepeatPersonalData(String contact) {
        ObjectNode person = person();
        Response refused = authorised
                .asks()
                .body(person.toString().replace(person.path("contact").toString(), contact))
                .post("/people");

        assertThat(errors(refused))
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.message()).doesNotContain("48600100200"));
    }

    @Test
    void guessIsNotTold() {
        UUID id = id(entered(person()));
        ObjectNode guess = tree(editor.calls().get("/people/" + id));
        guess.putObject("contact").put("email", email);
        Problem right = problem(
                editor.asks().header("If-Match", "*").body(guess.toString()).put("/people/" + id), 403);
        guess.putObject("contact").put("email", "nie-" + email);
        Problem wrong = problem(
                editor.asks().header("If-Match", "*").body(guess.toString()).put("/people/" + id), 403);

        assertThat(right.errors()).isEqualTo(wrong.errors()).hasSize(1);
        problem(
                editor.asks()
                        .header("If-Match", "*")
                        .body("{\"contact\": {\"email\": \"" + email + "\"}}")
                        .patch("/people/" + id),
                403);
    }

    @Test
    void contactSurvivesThoseWhoDoNotSeeIt() {
        UUID id = id(entered(person()));
        ObjectNode seen = tree(editor.calls().get("/people/" + id)).put("bioNote", "animatorka");

        assertThat(editor.calls()
                        .header("If-Match", "*")
                        .body(seen.toString())
                        .put("/people/" + id)
                        .statusCode())
                .isEqualTo(200);
        Response patched = editor.calls()
                .header("If-Match", "*")
                .body("{\"academicTitle\": \"dr\", \"contact\": null}")
                .patch("/people/" + id);

        assertThat(patched.statusCode()).as(patched.asString()).isEqualTo(200);
        JsonNode now = tree(authorised.asks().get("/people/" + id));
        assertThat(now.at("/contact/email").asText()).isEqualTo(email);
        assertThat(now.path("bioNote").asText()).isEqualTo("animatorka");
        assertThat(now.path("academicTitle").asText()).isEqualTo("dr");
    }

    @Test
    void purposeNobodyKnowsIsRefused() {
        UUID id = id(entered(person()));

        assertThat(errors(authorised
                        .calls()
                        .header(StatedPurpose.HEADER, "CURIOSITY")
                        .get("/people/" + id)))
                .extracting(Problem.InputError::header, Problem.InputError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(StatedPurpose.HEADER, "purpose.unknown"));
    }

    @Test
    void nothingPersonalIsWrittenToTheLog() {
        List<String> lines = new ArrayList<>();
        Handler listening = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage() + Arrays.toString(line.getParameters()) + line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        Logger ours = Logger.getLogger("org.spoiwo");
        Level before = ours.getLevel();
        root.addHandler(listening);
        ours.setLevel(Level.ALL);
        try {
            UUID id = id(entered(person()));
            authorised.asks().get("/people/" + id);
            editor.asks().header("If-Match", "*").body(person().toString()).put("/people/" + id);
            authorised
                    .asks()
                    .body("{\"contact\": {\"email\": \"" + email + "\"}")
                    .post("/people");
        } finally {
            ours.setLevel(before);
            root.removeHandler(listening);
        }

        assertThat(lines).as("problems are told in the log").isNotEmpty();
        assertThat(lines).noneMatch(line -> line.contains(email));
    }

    @Test
    void everythingAboutAPersonIsExportedOnceItIsLogged() {
        Response entered = entered(person());
        UUID id = id(entered);
        ObjectNode meeting = Api.tree(Examples.meeting());
        ((ObjectNode) meeting.at("/agenda/0/contributions/0"))
                .putObject("person")
                .put("id", id.toString());
        Api.Created spoke = Api.created(Kind.MEETINGS, meeting);

        JsonNode export = tree(authorised.asks().get("/people/" + id + "/personal-data"));

        assertThat(export.at("/person/contact/email").asText()).isEqualTo(email);
        assertThat(export.path("versions")).hasSize(1);
        assertThat(export.path("mentions")).hasSize(1);
        JsonNode mention = export.path("mentions").get(0);
        assertThat(mention.path("id").asText()).isEqualTo(spoke.id().toString());
        assertThat(mention.path("pointer").asText()).isEqualTo("/agenda/0/contributions/0/person");
        assertThat(mention.at("/as/capacity").asText()).isEqualTo("SPEAKER");
        assertThat(mention.at("/as/designation").asText()).isEqualTo("kierownik WTZ");
        assertThat(export.path("accesses").findValuesAsText("kind")).containsExactly("WRITTEN", "EXPORTED");
    }

    @Test
    void whatWasMergedIntoAPersonIsExportedWithThem() {
        UUID id = id(entered(person()));
        UUID duplicate = id(entered(person().put("familyName", "Zdublowana").put("bioNote", "Z drugiej ręki")));
        Response merged = authorised
                .calls()
                .header("If-Match", "*")
                .body("{\"duplicate\": {\"id\": \"" + duplicate + "\"}}")
                .post("/people/" + id + "/merge");
        assertThat(merged.statusCode()).as(merged.asString()).isEqualTo(200);

        JsonNode export = tree(authorised.asks().get("/people/" + id + "/personal-data"));

        assertThat(export.path("versions"))
                .extracting(version -> version.path("id").asText() + " "
                        + version.path("version").asInt())
                .containsExactly(id + " 1", duplicate + " 1", id + " 2", duplicate + " 2");
        assertThat(export.at("/versions/1/person/bioNote").asText()).isEqualTo("Z drugiej ręki");
        assertThat(export.path("accesses"))
                .extracting(access -> access.path("kind").asText())
                .containsExactly("WRITTEN", "WRITTEN", "EXPORTED");
    }

    @Test
    void exportNeedsAuthorisationAndPurpose() {
        UUID id = id(entered(person()));
        String path = "/people/" + id + "/personal-data";

        assertThat(problem(editor.asks().get(path), 403).type().toString()).endsWith("/not-authorised");
        assertThat(problem(Officer.authorised(Role.EDITOR, "PL-26").asks().get(path), 403)
                        .type()
                        .toString())
                .endsWith("/foreign-region");
        assertThat(errors(authorised.calls().get(path)))
                .extracting(Problem.InputError::code)
                .containsExactly("purpose.required");
        problem(authorised.asks().get("/people/" + UUID.randomUUID() + "/personal-data"), 404);
        assertThat(Database.count(
                        "select count(*) from personal_data_access where kind = 'EXPORTED' and record_id = ?", id))
                .isZero();
    }

    private ObjectNode person() {
        return Api.tree(Examples.person().withContact(new PersonalContact(email, null)));
    }

    private Response entered(ObjectNode person) {
        Response answer = authorised.asks().body(person.toString()).post("/people");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    private static UUID id(Response answer) {
        return UUID.fromString(tree(answer).path("id").asText());
    }

    private static String contact(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isLessThan(300);
        return tree(answer).at("/contact/email").asText();
    }
}
