package org.spoiwo.api.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.errors;
import static org.spoiwo.api.fixtures.Api.problem;
import static org.spoiwo.api.fixtures.Api.tree;
import static org.spoiwo.api.registrations.RegistrationCalls.form;
import static org.spoiwo.api.registrations.RegistrationCalls.meeting;
import static org.spoiwo.api.registrations.RegistrationCalls.newAddress;
import static org.spoiwo.api.registrations.RegistrationCalls.participants;
import static org.spoiwo.api.registrations.RegistrationCalls.receipt;
import static org.spoiwo.api.registrations.RegistrationCalls.register;
import static org.spoiwo.api.registrations.RegistrationCalls.registered;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.api.mail.MailSending;
import org.spoiwo.api.registrations.RegistrationCalls.Receipt;
import org.spoiwo.model.meetings.Registration;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.PolishCalendar;
import org.spoiwo.model.vocabulary.DocumentKind;
import org.spoiwo.model.vocabulary.MeetingStatus;

/** People register for meetings themselves, without an account, and take their places back. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class RegistrationTest {

    @Inject
    MailSending sending;

    @Test
    void somebodyWithoutAnAccountBecomesAParticipant() {
        Created meeting = meeting(10, true);
        String email = newAddress();
        String need = "potrzeba-" + UUID.randomUUID();
        ObjectNode form = form(email).put("organization", "Koło Gospodyń").put("mode", "ONLINE");
        form.putObject("accommodation").put("note", need).putArray("features").add("INDUCTION_LOOP");

        Receipt receipt = receipt(register(meeting, form));

        assertThat(receipt.status()).isEqualTo("CONFIRMED");
        JsonNode shown = receipt.shown();
        assertThat(shown.path("mode").asText()).isEqualTo("ONLINE");
        assertThat(shown.at("/meeting/name").asText())
                .isEqualTo(meeting.record().path("title").asText());
        JsonNode entered = tree(Api.reader().get(Kind.MEETINGS.path(meeting.id()) + "/participants/" + receipt.id()));
        assertThat(entered.path("status").asText()).isEqualTo("CONFIRMED");
        assertThat(entered.at("/meta/visibility").asText()).isEqualTo("INTERNAL");
        assertThat(entered.at("/meta/maintainers")).isEqualTo(meeting.record().at("/meta/maintainers"));
        assertThat(Database.tracesOf(email)).containsExactly("participation.content");
        assertThat(Database.tracesOf(need)).containsExactly("participation_accommodation.accommodation");
    }

    @Test
    void windowIsKept() {
        Instant now = Instant.now();
        Instant day = now.plusSeconds(86_400);

        assertThat(refusal(meeting(new Registration(day, null, null, null, null, null))))
                .isEqualTo("registration.notYet");
        assertThat(refusal(meeting(new Registration(null, now.minusSeconds(1), null, null, null, null))))
                .isEqualTo("registration.over");
        assertThat(refusal(meeting(new Registration(null, null, null, null, "https://example.org/zapisy", null))))
                .isEqualTo("registration.none");
        assertThat(refusal(meeting(null))).isEqualTo("registration.none");
        assertThat(register(
                                meeting(new Registration(now.minusSeconds(60), day, null, null, null, null)),
                                form(newAddress()))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void nobodyRegistersForWhatIsOverOrOff() {
        Registration open = new Registration(null, null, null, null, null, null);
        for (MeetingStatus status : List.of(MeetingStatus.HELD, MeetingStatus.CANCELLED, MeetingStatus.POSTPONED)) {
            Created off = created(
                    Kind.MEETINGS, Examples.meeting().withRegistration(open).withStatus(status));
            assertThat(refusal(off)).as(status.name()).isEqualTo("registration.past");
        }
        Created yesterday = created(
                Kind.MEETINGS,
                Examples.meeting()
                        .withRegistration(open)
                        .withStartDate(PartialDate.ofDay(
                                LocalDate.now(PolishCalendar.ZONE).minusDays(2)))
                        .withEndDate(null));
        assertThat(refusal(yesterday)).isEqualTo("registration.past");
    }

    @Test
    void meetingThatIsNotSeenOrNotThereIsNone() {
        ObjectNode internal =
                Api.tree(Examples.meeting().withRegistration(new Registration(null, null, null, null, null, null)));
        internal.putObject("meta").put("visibility", "INTERNAL");

        problem(register(created(Kind.MEETINGS, internal), form(newAddress())), 404);
        problem(
                Api.anonymous()
                        .contentType("application/json")
                        .body(form(newAddress()).toString())
                        .post("/meetings/" + UUID.randomUUID() + "/registrations"),
                404);
    }

    @Test
    void whenPlacesAreTakenThereAreNone() {
        Created meeting = meeting(1, false);
        registered(meeting, newAddress());

        Response refused = register(meeting, form(newAddress()));

        assertThat(problem(refused, 409).type().toString()).endsWith("/no-places-left");
        assertThat(participants(meeting)).isEqualTo(1);
    }

    @Test
    void whoGivesAPlaceBackGivesItToTheFirstWhoWaits() {
        Created meeting = meeting(1, true);
        Receipt first = registered(meeting, newAddress());
        Receipt second = registered(meeting, newAddress());
        Receipt third = registered(meeting, newAddress());
        assertThat(List.of(first.status(), second.status(), third.status()))
                .containsExactly("CONFIRMED", "WAIT_LISTED", "WAIT_LISTED");
        assertThat(List.of(second.position(), third.position())).containsExactly(1, 2);

        first.cancel();
        first.cancel();

        assertThat(first.statusNow()).isEqualTo("CANCELLED");
        assertThat(second.statusNow()).isEqualTo("CONFIRMED");
        assertThat(third.shown().path("position").asInt()).isEqualTo(1);
        third.cancel();
        second.cancel();
        assertThat(third.statusNow()).isEqualTo("CANCELLED");
    }

    @Test
    void largerRoomMovesTheListUp() {
        Created meeting = meeting(1, true);
        registered(meeting, newAddress());
        List<Receipt> waiting = List.of(
                registered(meeting, newAddress()),
                registered(meeting, newAddress()),
                registered(meeting, newAddress()));

        assertThat(Api.patch(Kind.MEETINGS, meeting.id(), "{\"registration\": {\"capacity\": 3}}", "*")
                        .statusCode())
                .isEqualTo(200);

        assertThat(waiting).extracting(Receipt::statusNow).containsExactly("CONFIRMED", "CONFIRMED", "WAIT_LISTED");
    }

    @Test
    void whatStaffDoFreesPlacesToo() {
        Created meeting = meeting(2, true);
        Receipt deleted = registered(meeting, newAddress());
        Receipt excused = registered(meeting, newAddress());
        Receipt third = registered(meeting, newAddress());
        Receipt fourth = registered(meeting, newAddress());
        String participants = Kind.MEETINGS.path(meeting.id()) + "/participants/";

        assertThat(Api.writer()
                        .header("If-Match", "*")
                        .delete(participants + deleted.id())
                        .statusCode())
                .isEqualTo(204);
        assertThat(third.statusNow()).isEqualTo("CONFIRMED");
        assertThat(fourth.statusNow()).isEqualTo("WAIT_LISTED");
        problem(Api.anonymous().get(deleted.path()), 404);

        Response checkedIn = Api.writer()
                .contentType("application/json")
                .body("{\"status\": \"EXCUSED\"}")
                .post(participants + excused.id() + "/check-in");
        assertThat(checkedIn.statusCode()).as(checkedIn.asString()).isEqualTo(200);
        assertThat(fourth.statusNow()).isEqualTo("CONFIRMED");
        assertThat(problem(Api.anonymous().delete(excused.path()), 409).type().toString())
                .endsWith("/registration-closed");
    }

    @Test
    void groupTakesAsManyPlacesAsItHasPeople() {
        Created meeting = meeting(5, false);
        Response group = Api.writer()
                .contentType("application/json")
                .body("{\"designation\": \"goście\", \"count\": 4, \"statusHistory\": [{\"status\": \"CONFIRMED\"}]}")
                .post(Kind.MEETINGS.path(meeting.id()) + "/participants");
        assertThat(group.statusCode()).as(group.asString()).isEqualTo(201);

        registered(meeting, newAddress());

        problem(register(meeting, form(newAddress())), 409);
    }

    @Test
    void addressHasOnePlaceHoweverItIsWritten() {
        Created meeting = meeting(10, true);
        String email = newAddress();
        Receipt first = registered(meeting, email);

        Response again = register(meeting, form(email.toUpperCase(Locale.ROOT)));

        assertThat(problem(again, 409).type().toString()).endsWith("/already-registered");
        assertThat(again.asString()).doesNotContain(email);
        assertThat(participants(meeting)).isEqualTo(1);
        first.cancel();
        assertThat(registered(meeting, email).status()).isEqualTo("CONFIRMED");
        assertThat(registered(meeting(10, true), email).status())
                .as("of another meeting")
                .isEqualTo("CONFIRMED");
    }

    @Test
    void sameKeyIsAnsweredAgain() {
        Created meeting = meeting(1, true);
        ObjectNode form = form(newAddress());
        String key = UUID.randomUUID().toString();

        Receipt first = receipt(register(meeting, form, Api.anonymous().header("Idempotency-Key", key)));
        Receipt second = receipt(register(meeting, form, Api.anonymous().header("Idempotency-Key", key)));

        assertThat(second.status()).isEqualTo(first.status()).isEqualTo("CONFIRMED");
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.statusNow()).isEqualTo(first.statusNow());
        assertThat(participants(meeting)).isEqualTo(1);
        problem(register(meeting, form(newAddress()), Api.anonymous().header("Idempotency-Key", key)), 422);
    }

    @Test
    void consentIsRecordedWithTheVersionThatWasShown() {
        Created notice = created(Kind.DOCUMENTS, Examples.document().withKind(DocumentKind.INFORMATION_NOTICE));
        Created meeting = meeting(
                new Registration(null, null, null, null, null, new Registration.Notice(notice.id(), null, null)));
        Api.patch(Kind.DOCUMENTS, notice.id(), "{\"title\": \"Klauzula po zmianie\"}", "*");

        Receipt receipt = registered(meeting, newAddress());

        JsonNode entered = tree(Api.reader().get(Kind.MEETINGS.path(meeting.id()) + "/participants/" + receipt.id()));
        assertThat(entered.at("/consent/notice/id").asText())
                .isEqualTo(notice.id().toString());
        assertThat(entered.at("/consent/noticeVersion").asInt()).isEqualTo(2);
        assertThat(errors(register(meeting, form(newAddress()).put("noticeVersion", 1))))
                .extracting(Problem.InputError::pointer, Problem.InputError::code)
                .containsExactly(tuple("/noticeVersion", "registration.noticeChanged"));
        assertThat(register(meeting, form(newAddress()).put("noticeVersion", 2)).statusCode())
                .isEqualTo(201);
        assertThat(errors(register(meeting, form(newAddress()).put("consent", false))))
                .extracting(Problem.InputError::pointer, Problem.InputError::code)
                .containsExactly(tuple("/consent", "registration.consent"));
        assertThat(participants(meeting)).isEqualTo(2);
    }

    @Test
    void noticeThatIsNoneIsTheOrganisersToPutRight() {
        Created rules = created(Kind.DOCUMENTS, Examples.document());

        assertThat(refusal(meeting(
                        new Registration(null, null, null, null, null, new Registration.Notice(rules.id(), null, 1)))))
                .isEqualTo("registration.noNotice");
    }

    @Test
    void everythingWrongIsToldAtOnceAndNotRepeated() {
        Created meeting = meeting(10, true);
        ObjectNode hidden = Kind.ORGANIZATIONS.example("Ukryta", "INTERNAL");
        ObjectNode form = Api.tree("{\"givenName\": \" \", \"email\": \"tajny-adres\", \"phone\": \"1\"}");
        form.putArray("represents")
                .add(created(Kind.ORGANIZATIONS, hidden).reference())
                .add(created(Kind.PEOPLE, Examples.person()).reference());

        Response refused = register(meeting, form);

        assertThat(errors(refused))
                .extracting(Problem.InputError::pointer, Problem.InputError::code)
                .containsExactlyInAnyOrder(
                        tuple("/phone", "member.unknown"),
                        tuple("/givenName", "required"),
                        tuple("/familyName", "required"),
                        tuple("/email", "email.syntax"),
                        tuple("/consent", "required"),
                        tuple("/represents/0/id", "reference.unknown"),
                        tuple("/represents/1/id", "reference.wrongKind"));
        assertThat(refused.asString()).doesNotContain("tajny-adres");
        assertThat(participants(meeting)).isZero();
    }

    @Test
    void linkThatIsNotQuiteRightLeadsNowhereAndIsNotRepeated() {
        Receipt receipt = registered(meeting(10, true), newAddress());
        String token = receipt.path().substring("/registrations/".length());
        char last = token.charAt(40);
        String changed = token.substring(0, 40) + (last == 'A' ? 'B' : 'A') + token.substring(41);

        for (String wrong : List.of(changed, token.substring(1), "x", token.toUpperCase(Locale.ROOT))) {
            for (Response refused : List.of(
                    Api.anonymous().get("/registrations/" + wrong),
                    Api.anonymous().delete("/registrations/" + wrong),
                    Api.anonymous().post("/registrations/" + wrong + "/listing-withdrawal"))) {
                assertThat(problem(refused, 404).instance()).startsWith("/api/v1/registrations/token");
            }
        }
        assertThat(receipt.statusNow()).isEqualTo("CONFIRMED");
        assertThat(Database.tracesOf(token.substring(32))).isEmpty();
    }

    @Test
    void linkIsForNobodyElsesEyes() {
        Receipt receipt = registered(meeting(10, true), newAddress());

        Response shown = Api.anonymous().get(receipt.path());

        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(shown.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(shown.asString()).doesNotContain("Przykładowa").doesNotContain("@");
    }

    @Test
    void whoFollowsTheLinkInABrowserGivesThePlaceBackByAButton() {
        Receipt receipt = registered(meeting(10, true), newAddress());

        Response page = browser("pl").get(receipt.path());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.headers().getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("form-action 'self'");
        assertThat(page.asString())
                .contains("Twoje zgłoszenie", "<button type=\"submit\">Rezygnuję z udziału</button>")
                .doesNotContain("Przykładowa", "@");
        assertThat(browser("en").get(receipt.path()).asString()).contains("Give up my place");

        Response cancelled = browser("pl")
                .contentType("application/x-www-form-urlencoded")
                .redirects()
                .follow(false)
                .post(receipt.path());

        assertThat(cancelled.statusCode()).isEqualTo(303);
        assertThat(cancelled.header("Location")).endsWith(receipt.path());
        assertThat(receipt.statusNow()).isEqualTo("CANCELLED");
        assertThat(browser("pl").get(receipt.path()).asString()).doesNotContain("<button");
        problem(browser("pl").get("/registrations/nic"), 404);
    }

    private static RequestSpecification browser(String language) {
        return Api.anonymous()
                .accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .header("Accept-Language", language);
    }

    @Test
    void dryRunChecksAndChangesNothing() {
        Created meeting = meeting(1, true);

        Response dry = register(meeting, form(newAddress()), Api.anonymous().queryParam("dryRun", true));

        assertThat(dry.statusCode()).as(dry.asString()).isEqualTo(201);
        assertThat(tree(dry).path("status").asText()).isEqualTo("CONFIRMED");
        assertThat(tree(dry).has("cancelUrl")).isFalse();
        assertThat(participants(meeting)).isZero();
        assertThat(Database.count("select count(*) from registration where meeting_id = ?", meeting.id()))
                .isZero();
    }

    /** No sender is named here. */
    @Test
    void lettersWaitUntilThereIsASender() {
        Receipt receipt = registered(meeting(10, true), newAddress());

        sending.sendDue();

        assertThat(Database.rows("select kind, attempts from mail where about_id = ?", receipt.id()))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail).containsEntry("kind", "REGISTERED").containsEntry("attempts", 0));
    }

    private static String refusal(Created meeting) {
        Problem refused = problem(register(meeting, form(newAddress())), 409);
        assertThat(refused.type().toString()).endsWith("/registration-closed");
        assertThat(participants(meeting)).isZero();
        assertThat(refused.errors()).hasSize(1);
        return refused.errors().get(0).code();
    }
}
