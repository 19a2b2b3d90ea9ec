package org.spoiwo.api.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.registrations.RegistrationCalls.form;
import static org.spoiwo.api.registrations.RegistrationCalls.meeting;
import static org.spoiwo.api.registrations.RegistrationCalls.newAddress;
import static org.spoiwo.api.registrations.RegistrationCalls.receipt;
import static org.spoiwo.api.registrations.RegistrationCalls.register;
import static org.spoiwo.api.registrations.RegistrationCalls.registered;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.api.mail.MailSending;
import org.spoiwo.api.registrations.MailServer.Received;
import org.spoiwo.api.registrations.RegistrationCalls.Receipt;
import org.spoiwo.model.meetings.Registration;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.PolishCalendar;

/** Those who registered are written to, by a real mail server, once about each thing. */
@QuarkusTest
@TestProfile(MailServer.Profile.class)
@WithTestResource(EmbeddedDatabaseResource.class)
class RegistrationMailTest {

    private static final Pattern LINK = Pattern.compile("https://spoiwo\\.example\\.org/api/v1(/registrations/\\S+)");

    private final MailServer server = new MailServer();
    private final String email = newAddress();

    @Inject
    MailSending sending;

    @BeforeEach
    void emptyQueueAndAServer() {
        Database.execute("delete from mail");
        server.start();
    }

    @AfterEach
    void noServer() {
        server.stop();
    }

    @Test
    void confirmationHasALinkAndAnEntryForTheCalendar() {
        Created meeting = meeting(10, true);
        registered(meeting, email);

        Received letter = onlyLetter();

        assertThat(letter.subject())
                .startsWith("Potwierdzenie zapisu: ")
                .endsWith(meeting.record().path("title").asText());
        assertThat(letter.text()).contains("Hotel Ruben, Zielona Góra", "09:30 (Europe/Warsaw)");
        Matcher link = LINK.matcher(letter.text());
        assertThat(link.find()).as(letter.text()).isTrue();
        Receipt behind = new Receipt("", 0, link.group(1));
        assertThat(behind.statusNow()).isEqualTo("CONFIRMED");
        assertThat(letter.fileType()).contains("text/calendar", "method=REQUEST");
        assertThat(letter.method()).isEqualTo("REQUEST");
        assertThat(letter.inCalendar("UID")).isEqualTo(meeting.id().toString());
        assertThat(letter.inCalendar("SEQUENCE")).isEqualTo("1");
        assertThat(letter.inCalendar("STATUS")).isEqualTo("CONFIRMED");
        assertThat(letter.inCalendar("SUMMARY"))
                .isEqualTo(meeting.record().path("title").asText());
        assertThat(letter.inCalendar("LOCATION")).isEqualTo("Hotel Ruben, Zielona Góra");
        assertThat(letter.inCalendar("DTSTART"))
                .isEqualTo(LocalDate.now(PolishCalendar.ZONE)
                        .plusMonths(1)
                        .atTime(LocalTime.of(9, 30))
                        .atZone(PolishCalendar.ZONE)
                        .toInstant()
                        .toString()
                        .replaceAll("[-:]", ""));
        assertThat(letter.inCalendar("ATTENDEE")).isEqualTo("mailto:" + email);
        assertThat(letter.inCalendar("ORGANIZER")).isEqualTo("mailto:zapisy@spoiwo.example.org");
    }

    @Test
    void letterIsInTheLanguageOfTheRequest() {
        receipt(register(meeting(10, true), form(email), Api.anonymous().header("Accept-Language", "en")));

        assertThat(onlyLetter().subject()).startsWith("Registration confirmed: ");
    }

    @Test
    void meetingOfSeveralDaysIsAnEntryOfWholeDays() {
        LocalDate first = LocalDate.now(PolishCalendar.ZONE).plusMonths(1);
        Created meeting = Api.created(
                Kind.MEETINGS,
                Examples.meeting()
                        .withStartDate(PartialDate.ofDay(first))
                        .withEndDate(PartialDate.ofDay(first.plusDays(1)))
                        .withRegistration(new Registration(null, null, null, null, null, null)));
        registered(meeting, email);

        Received letter = onlyLetter();

        assertThat(letter.inCalendar("DTSTART")).isEqualTo(first.toString().replace("-", ""));
        assertThat(letter.inCalendar("DTEND"))
                .isEqualTo(first.plusDays(2).toString().replace("-", ""));
    }

    @Test
    void whoWaitsIsToldTheirPlaceAndThenThatOneIsFree() {
        Created meeting = meeting(1, true);
        Receipt first = registered(meeting, newAddress());
        registered(meeting, email);

        Received waiting = onlyLetter();
        assertThat(waiting.subject()).startsWith("Lista rezerwowa: ");
        assertThat(waiting.text()).contains("na miejscu 1.");
        assertThat(waiting.calendar()).isNull();

        first.cancel();
        Received freed = letters().get(1);
        assertThat(freed.subject()).startsWith("Zwolniło się miejsce: ");
        assertThat(freed.method()).isEqualTo("REQUEST");
    }

    @Test
    void movedMeetingMovesItsEntry() {
        Created meeting = meeting(10, true);
        registered(meeting, email);
        Received before = onlyLetter();
        LocalDate day = LocalDate.now(PolishCalendar.ZONE).plusMonths(2);

        patch(meeting, "{\"startDate\": \"" + day + "\"}");
        patch(meeting, "{\"summary\": \"Opis\"}");

        List<Received> letters = letters();
        assertThat(letters).hasSize(2);
        Received moved = letters.get(1);
        assertThat(moved.subject()).startsWith("Zmiana terminu lub miejsca: ");
        assertThat(moved.inCalendar("UID")).isEqualTo(before.inCalendar("UID"));
        assertThat(Integer.parseInt(moved.inCalendar("SEQUENCE"))).isGreaterThan(1);
        assertThat(moved.inCalendar("DTSTART")).startsWith(day.toString().replace("-", ""));
    }

    @Test
    void cancelledMeetingTakesItsEntryOutOfTheCalendar() {
        Created meeting = meeting(10, true);
        registered(meeting, email);
        letters();

        patch(meeting, "{\"status\": \"CANCELLED\"}");

        Received cancelled = letters().get(1);
        assertThat(cancelled.subject()).startsWith("Spotkanie odwołane: ");
        assertThat(cancelled.method()).isEqualTo("CANCEL");
        assertThat(cancelled.inCalendar("STATUS")).isEqualTo("CANCELLED");
        assertThat(Integer.parseInt(cancelled.inCalendar("SEQUENCE"))).isEqualTo(2);
        assertThat(cancelled.text()).doesNotContain("/registrations/");
    }

    @Test
    void meetingPutOffIsNoLongerInTheCalendarUntilThereIsADay() {
        Created meeting = meeting(10, true);
        registered(meeting, email);
        letters();

        patch(meeting, "{\"status\": \"POSTPONED\"}");
        Received off = letters().get(1);
        assertThat(off.subject()).startsWith("Spotkanie przełożone: ");
        assertThat(off.method()).isEqualTo("CANCEL");

        patch(
                meeting,
                "{\"status\": \"PLANNED\", \"startDate\": \""
                        + LocalDate.now(PolishCalendar.ZONE).plusMonths(3) + "\"}");
        Received on = letters().get(2);
        assertThat(on.method()).isEqualTo("REQUEST");
        assertThat(Integer.parseInt(on.inCalendar("SEQUENCE"))).isEqualTo(3);
    }

    @Test
    void whoGivesThePlaceBackIsToldSo() {
        Receipt receipt = registered(meeting(10, true), email);
        letters();

        receipt.cancel();

        Received letter = letters().get(1);
        assertThat(letter.subject()).startsWith("Odwołany zapis: ");
        assertThat(letter.method()).isEqualTo("CANCEL");
    }

    @Test
    void whatStaffDoIsToldToo() {
        Created meeting = meeting(1, true);
        Receipt first = registered(meeting, newAddress());
        Receipt receipt = registered(meeting, email);
        letters();
        String participants = Kind.MEETINGS.path(meeting.id()) + "/participants/";

        status(participants + receipt.id(), "CONFIRMED");
        assertThat(letters().get(1).subject()).startsWith("Zwolniło się miejsce: ");
        status(participants + receipt.id(), "CANCELLED");
        assertThat(letters().get(2).subject()).startsWith("Odwołany zapis: ");
        assertThat(first.statusNow()).isEqualTo("CONFIRMED");
    }

    @Test
    void whatIsNoLongerTrueIsNotSaid() {
        Created meeting = meeting(10, true);
        registered(meeting, email);
        patch(meeting, "{\"status\": \"CANCELLED\"}");
        Created other = meeting(10, true);
        Receipt deleted = registered(other, email);
        assertThat(Api.writer()
                        .header("If-Match", "*")
                        .delete(Kind.MEETINGS.path(other.id()) + "/participants/" + deleted.id())
                        .statusCode())
                .isEqualTo(204);

        assertThat(letters())
                .extracting(Received::subject)
                .singleElement()
                .asString()
                .startsWith("Spotkanie odwołane: ");
        assertThat(Database.count("select count(*) from mail")).isZero();
    }

    @Test
    void whoRegistersAgainGetsTheLinkOnceMoreButNoFlood() {
        Created meeting = meeting(10, true);
        registered(meeting, email);
        letters();

        register(meeting, form(email));
        assertThat(letters()).hasSize(1);
        Database.execute("update registration set told_at = '2020-01-01' where meeting_id = ?", meeting.id());
        register(meeting, form(email));
        register(meeting, form(email));

        assertThat(letters()).hasSize(2);
    }

    @Test
    void dryRunWritesToNobody() {
        Response dry = register(meeting(10, true), form(email), Api.anonymous().queryParam("dryRun", true));

        assertThat(dry.statusCode()).isEqualTo(201);
        assertThat(letters()).isEmpty();
    }

    @Test
    void titleCannotEndTheHeader() {
        Created meeting = Api.created(
                Kind.MEETINGS,
                Examples.meeting()
                        .withTitle("Narada\r\nBcc: obcy@example.org\r\n\r\ntekst")
                        .withStartDate(PartialDate.ofDay(
                                LocalDate.now(PolishCalendar.ZONE).plusMonths(1)))
                        .withEndDate(null)
                        .withRegistration(new Registration(null, null, null, null, null, null)));
        registered(meeting, email);

        assertThat(onlyLetter().subject()).isEqualTo("Potwierdzenie zapisu: Narada Bcc: obcy@example.org tekst");
        assertThat(server.lettersTo("obcy@example.org")).isEmpty();
    }

    @Test
    void letterIsTriedAgainLaterWhenTheServerIsAway() {
        server.stop();
        Receipt receipt = registered(meeting(10, true), email);

        sending.sendDue();
        sending.sendDue();

        assertThat(Database.rows(
                        "select attempts, timestampdiff(second, queued_at, due_at) as pause from mail where about_id = ?",
                        receipt.id()))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail).containsEntry("attempts", 1);
                    assertThat(((Number) mail.get("pause")).intValue()).isBetween(59, 90);
                });
        server.start();
        sending.sendDue();
        assertThat(server.lettersTo(email)).as("it is not due yet").isEmpty();
        Database.execute("update mail set due_at = queued_at");
        assertThat(letters()).hasSize(1);
        assertThat(letters()).as("it has gone").hasSize(1);
    }

    @Test
    void letterIsGivenUpInTheEnd() {
        server.stop();
        registered(meeting(10, true), email);
        Database.execute("update mail set attempts = 19");

        sending.sendDue();

        assertThat(Database.count("select count(*) from mail")).isZero();
        server.start();
        assertThat(letters()).isEmpty();
    }

    @Test
    void ofSeveralSendersOneIsAtALetter() throws ExecutionException, InterruptedException {
        Created meeting = meeting(100, true);
        List<String> addresses =
                Stream.generate(RegistrationCalls::newAddress).limit(30).toList();
        addresses.forEach(address -> registered(meeting, address));
        ExecutorService senders = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                runs.add(senders.submit(() -> sending.sendDue()));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            senders.shutdown();
        }

        assertThat(addresses)
                .allSatisfy(address -> assertThat(server.lettersTo(address)).hasSize(1));
        assertThat(Database.count("select count(*) from mail")).isZero();
    }

    @Test
    void letterThatSomebodyIsAtIsLeftToThem() {
        registered(meeting(10, true), email);
        Database.execute("update mail set leased_until = due_at + interval 5 minute");

        assertThat(letters()).isEmpty();

        Database.execute("update mail set leased_until = '2020-01-01'");
        assertThat(letters()).as("whoever was at it has died").hasSize(1);
    }

    private Received onlyLetter() {
        List<Received> letters = letters();
        assertThat(letters).hasSize(1);
        return letters.get(0);
    }

    /** All that came for the address, once everything due has been sent. */
    private List<Received> letters() {
        sending.sendDue();
        return server.lettersTo(email);
    }

    private static void status(String participation, String status) {
        Response answer = Api.writer()
                .contentType(Api.MERGE_PATCH)
                .header("If-Match", "*")
                .body("{\"statusHistory\": [{\"status\": \"" + status + "\"}]}")
                .patch(participation);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private static void patch(Created meeting, String change) {
        Response answer = Api.patch(Kind.MEETINGS, meeting.id(), change, "*");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }
}
