package org.spoiwo.api.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
import org.spoiwo.api.privacy.Officer;
import org.spoiwo.api.registrations.MailServer;
import org.spoiwo.api.registrations.MailServer.Received;
import org.spoiwo.model.value.PolishCalendar;
import org.spoiwo.model.vocabulary.Role;

/** Those who sent comments are written to, by a real mail server, once about each thing. */
@QuarkusTest
@TestProfile(MailServer.Profile.class)
@WithTestResource(EmbeddedDatabaseResource.class)
class CommentMailTest {

    private static final Pattern LINK =
            Pattern.compile("https://spoiwo\\.example\\.org/api/v1(/comment-receipts/\\S+)");

    private final MailServer server = new MailServer();
    private final LocalDate today = LocalDate.now(PolishCalendar.ZONE);
    private final String email = newAddress();

    private Created consultation;

    @Inject
    MailSending sending;

    @BeforeEach
    void emptyQueueAServerAndAnOpenRound() {
        Database.execute("delete from mail");
        server.start();
        consultation = created(Kind.CONSULTATIONS, Examples.openConsultation());
    }

    @AfterEach
    void noServer() {
        server.stop();
    }

    @Test
    void receiptHasThePrivateLinkAndTheLastDay() {
        JsonNode sent = sent("Kup tanie <b>zegarki</b>.", email);

        Received letter = onlyLetter();

        assertThat(letter.subject())
                .startsWith("Przyjęliśmy uwagę: ")
                .endsWith(consultation.record().path("title").asText());
        assertThat(letter.text())
                .contains(String.valueOf(today.plusDays(10).getDayOfMonth()), "można ją zmienić albo wycofać")
                .as("whoever gives an address that is not theirs does not write to it")
                .doesNotContain("zegarki");
        assertThat(behind(letter.text()).path("id")).isEqualTo(sent.path("id"));
        assertThat(Database.count("select version from comment where id = ?", id(sent)))
                .as("the language of letters is no change of the comment")
                .isEqualTo(1);
    }

    @Test
    void letterIsInTheLanguageOfTheRequest() {
        JsonNode sent = tree(post(
                Api.anonymous().header("Accept-Language", "en"), comments(), comment("In another language.", email)));
        assertThat(onlyLetter().subject()).startsWith("Comment received: ");

        answer("PUBLIC", sent);

        Received answered = letters().get(1);
        assertThat(answered.subject()).startsWith("Comments answered: ");
        assertThat(answered.text()).contains("Resolution: not accepted", "Reasons: Poza budżetem");
    }

    @Test
    void theSameCommentTwiceIsOneReceipt() {
        sent("Dwa kliknięcia.", email);
        letters();

        sent("Dwa kliknięcia.", email);

        onlyLetter();
    }

    @Test
    void oneAddressGetsNoFloodOfReceipts() {
        IntStream.range(0, 12).forEach(i -> sent("Uwaga nr " + i, email));

        assertThat(letters()).hasSize(10);
        assertThat(tree(Api.anonymous().get(comments() + "?total=false")).path("items"))
                .isEmpty();
    }

    @Test
    void nothingIsSentToThoseWhoLeftNoAddress() {
        ObjectNode comment = tree("{}").put("text", "Bez adresu.");
        comment.putObject("submitter").put("name", "Anonim");
        assertThat(post(Api.anonymous(), comments(), comment).statusCode()).isEqualTo(201);

        assertThat(Database.count("select count(*) from mail")).isZero();
    }

    @Test
    void oneAnswerToSeveralCommentsIsOneLetterForEachAddress() {
        String other = newAddress();
        JsonNode first = sent("Pierwsza uwaga.", email);
        JsonNode second = sent("Druga uwaga.", email.toUpperCase(java.util.Locale.ROOT));
        JsonNode third = sent("Trzecia uwaga.", other);
        sent("Czwarta, bez odpowiedzi.", email);
        letters();
        Database.execute("delete from mail");
        int before = letters().size();

        JsonNode answer = answer("PUBLIC", first, second, third);

        List<Received> letters = lettersToEither();
        assertThat(letters).hasSize(before + 1);
        Received letter = letters.get(letters.size() - 1);
        assertThat(letter.subject()).startsWith("Odpowiedź na uwagi: ");
        assertThat(letter.text())
                .contains("Pierwsza uwaga.", "Druga uwaga.", "Rozstrzygnięcie: nieuwzględniona")
                .contains("Uzasadnienie: " + answer.path("reasons").asText())
                .contains("Odpowiada: Wydział Ekonomii Społecznej")
                .doesNotContain("Trzecia", "Czwarta");
        assertThat(behind(letter.text()).path("id")).isEqualTo(first.path("id"));
        assertThat(server.lettersTo(other)).hasSize(2);
        assertThat(Database.count("select count(*) from mail")).isZero();
    }

    /** An address may be written in two ways; letters go to one of them. */
    private List<Received> lettersToEither() {
        letters();
        return java.util.stream.Stream.concat(
                        server.lettersTo(email).stream(),
                        server.lettersTo(email.toUpperCase(java.util.Locale.ROOT)).stream()
                                .filter(letter -> letter.subject().startsWith("Odpowiedź")))
                .toList();
    }

    @Test
    void aDraftOfAnAnswerIsNotToldUntilItIsPublished() {
        JsonNode sent = sent("Na razie szkic.", email);
        letters();

        JsonNode answer = answer("DRAFT", sent);
        assertThat(letters()).hasSize(1);
        patch(responses(), answer, "{\"meta\": {\"visibility\": \"PUBLIC\"}}");
        assertThat(letters()).hasSize(2);
        patch(responses(), answer, "{\"unit\": \"Inny wydział\"}");
        assertThat(letters()).as("nothing new for them").hasSize(2);
        patch(responses(), answer, "{\"reasons\": \"Po namyśle inaczej.\"}");
        assertThat(letters()).hasSize(3);
        assertThat(letters().get(2).text()).contains("Po namyśle inaczej.");
    }

    @Test
    void whoIsAnsweredLaterIsToldAndTheOthersNotAgain() {
        String other = newAddress();
        JsonNode first = sent("Pierwsza uwaga.", email);
        JsonNode second = sent("Druga uwaga.", other);
        JsonNode answer = answer("PUBLIC", first);
        assertThat(letters()).hasSize(2);

        patch(
                responses(),
                answer,
                "{\"comments\": [{\"id\": \"%s\"}, {\"id\": \"%s\"}]}".formatted(id(first), id(second)));

        assertThat(letters()).hasSize(2);
        assertThat(server.lettersTo(other)).hasSize(2);
    }

    @Test
    void anAnswerThatWasTakenBackBeforeItWentIsNotTold() {
        JsonNode sent = sent("Cofnięta odpowiedź.", email);
        letters();

        JsonNode answer = answer("PUBLIC", sent);
        patch(responses(), answer, "{\"meta\": {\"visibility\": \"DRAFT\"}}");

        onlyLetter();
        assertThat(Database.count("select count(*) from mail")).isZero();
    }

    @Test
    void aNewDeadlineIsToldOnceToEachAddressWithItsReason() {
        sent("Pierwsza uwaga.", email);
        sent("Druga uwaga.", email);
        JsonNode withdrawn = sent("Trzecia uwaga.", newAddress());
        assertThat(Api.anonymous().post(receipt(withdrawn) + "/withdrawal").statusCode())
                .isEqualTo(200);
        letters();
        LocalDate end = today.plusDays(24);

        patchConsultation("{\"summary\": \"Nic nowego\"}");
        assertThat(Database.count("select count(*) from mail")).isZero();
        moveEnd(end, "przerwa świąteczna");

        assertThat(Database.count("select count(*) from mail"))
                .as("one for one address, and none for who took theirs back")
                .isEqualTo(1);
        List<Received> letters = letters();
        assertThat(letters).hasSize(3);
        assertThat(letters.get(2).subject()).startsWith("Nowy termin zgłaszania uwag: ");
        assertThat(letters.get(2).text())
                .contains(
                        "do końca dnia " + words(end),
                        "Powód: przerwa świąteczna",
                        "https://spoiwo.example.org/api/v1/consultations/" + consultation.id());
    }

    @Test
    void ofTwoNewDeadlinesTheLastIsTold() {
        sent("Uwaga.", email);
        letters();

        moveEnd(today.plusDays(20), "za krótko");
        moveEnd(today.plusDays(30), "nadal za krótko");

        assertThat(letters()).hasSize(2);
        assertThat(letters().get(1).text())
                .contains(words(today.plusDays(30)))
                .doesNotContain(words(today.plusDays(20)));
    }

    @Test
    void aReportIsToldToEverybodyWhoSentAComment() {
        sent("Pierwsza uwaga.", email);
        sent("Druga uwaga.", email);
        letters();

        patchConsultation("{\"stages\": [{\"stage\": \"CLOSED\"}]}");
        assertThat(letters()).hasSize(2);
        patchConsultation(
                "{\"stages\": [{\"stage\": \"CLOSED\"}, {\"stage\": \"REPORT_PUBLISHED\"}],"
                        + " \"publications\": [{\"kind\": \"REPORT\", \"url\": \"https://rops.example.org/sprawozdanie.pdf\"}]}");
        assertThat(letters()).hasSize(3);
        patchConsultation("{\"summary\": \"Po wszystkim\"}");

        assertThat(letters()).hasSize(3);
        assertThat(letters().get(2).subject()).startsWith("Sprawozdanie z konsultacji: ");
        assertThat(letters().get(2).text()).contains("https://rops.example.org/sprawozdanie.pdf");
    }

    @Test
    void moderationIsTold() {
        JsonNode published = sent("Do pokazania.", email);
        JsonNode rejected = sent("Do ukrycia.", email);
        letters();

        patch(comments(), published, "{\"moderation\": \"PUBLISHED\"}");
        patch(comments(), rejected, "{\"moderation\": \"REJECTED\", \"moderationReason\": \"zła wola autora\"}");
        patch(comments(), published, "{\"reference\": \"1/2026\"}");

        List<Received> letters = letters().subList(2, 4);
        assertThat(letters)
                .extracting(letter -> letter.subject().split(":", 2)[0])
                .containsExactlyInAnyOrder("Uwaga opublikowana", "Uwaga nie zostanie opublikowana");
        assertThat(letters).extracting(Received::text).noneMatch(text -> text.contains("zła wola"));
        assertThat(letters()).hasSize(4);
    }

    @Test
    void whoTakesACommentBackBeforeALetterGoesGetsNone() {
        JsonNode sent = sent("Wycofana w porę.", email);
        letters();
        patch(comments(), sent, "{\"moderation\": \"PUBLISHED\"}");
        answer("PUBLIC", sent);
        moveEnd(today.plusDays(20), "za krótko");
        assertThat(Database.count("select count(*) from mail")).isEqualTo(3);

        assertThat(Api.anonymous().post(receipt(sent) + "/withdrawal").statusCode())
                .isEqualTo(200);

        onlyLetter();
        assertThat(Database.count("select count(*) from mail")).isZero();
    }

    @Test
    void whoTookACommentBackOrWasForgottenIsNotWrittenTo() {
        JsonNode withdrawn = sent("Wycofana.", email);
        JsonNode forgotten = sent("Zapomniana.", email);
        letters();
        patch(comments(), withdrawn, "{\"moderation\": \"PUBLISHED\"}");
        answer("PUBLIC", withdrawn, forgotten);
        assertThat(Database.count("select count(*) from mail")).isEqualTo(2);

        assertThat(Api.anonymous().post(receipt(withdrawn) + "/withdrawal").statusCode())
                .isEqualTo(200);
        Database.execute("update consultation set latest = '2015-01-01' where id = ?", consultation.id());
        assertThat(Api.writer().post("/retention/runs").statusCode()).isEqualTo(200);

        assertThat(letters()).hasSize(2);
        assertThat(Database.count("select count(*) from mail")).isZero();
        assertThat(Database.count(
                        "select count(*) from comment_submitter where comment_id in (?, ?)",
                        id(withdrawn),
                        id(forgotten)))
                .isZero();
    }

    @Test
    void anAnswerToFiveHundredIsQueuedInOneStatement() {
        JsonNode one = sent("Uwaga jedna z wielu.", email);
        letters();
        List<UUID> all = copies(id(one), 499);
        ObjectNode answer = tree(Examples.response(id(one)));
        all.forEach(id -> answer.withArray("comments").addObject().put("id", id.toString()));
        JsonNode another = sent("Jeszcze jedna.", newAddress());
        long few = inserts(() -> answer("PUBLIC", another));
        Database.execute("delete from mail");

        long many = inserts(() -> {
            Response answered = post(Api.writer(), responses(), answer);
            assertThat(answered.statusCode()).as(answered.asString()).isEqualTo(201);
        });

        assertThat(Database.count("select count(*) from mail where kind = 'COMMENTS_ANSWERED'"))
                .isEqualTo(500);
        assertThat(many).isEqualTo(few).isEqualTo(1);
    }

    /** Comments like this one, each from an address of its own. */
    private static List<UUID> copies(UUID comment, int count) {
        List<UUID> ids =
                IntStream.range(0, count).mapToObj(i -> UUID.randomUUID()).toList();
        ids.forEach(id -> {
            Database.execute(
                    "insert into record (id, resource, name, search_text, visibility, maintainers)"
                            + " select ?, resource, name, search_text, visibility, maintainers from record where id = ?",
                    id,
                    comment);
            Database.execute(
                    "insert into comment (id, version, created_at, updated_at, visibility, maintainers, consultation_id,"
                            + " channel, received_on, late, moderation, content) select ?, version, created_at, updated_at,"
                            + " visibility, maintainers, consultation_id, channel, received_on, late, moderation, content"
                            + " from comment where id = ?",
                    id,
                    comment);
            Database.execute(
                    "insert into comment_submitter (comment_id, submitter)"
                            + " values (?, json_object('email', concat(?, '@example.org')))",
                    id,
                    id);
        });
        return ids;
    }

    /** Insertions of more than one row that something causes. */
    private static long inserts(Runnable act) {
        long before = insertSelects();
        act.run();
        return insertSelects() - before;
    }

    private static long insertSelects() {
        return Long.parseLong(Database.rows("show global status like 'Com_insert_select'")
                .get(0)
                .get("value")
                .toString());
    }

    @Test
    void whatStaffEnterWhileARoundIsOpenHasAReceiptAndWhatIsOnRecordHasNone() {
        Officer officer = Officer.authorised(Role.EDITOR, "PL-08");
        ObjectNode letter = comment("Przyszło pocztą.", email).put("channel", "POST");

        assertThat(post(officer.asks(), comments(), letter).statusCode()).isEqualTo(201);
        onlyLetter();

        consultation = created(Kind.CONSULTATIONS, Examples.consultation());
        assertThat(post(officer.asks(), comments(), letter.put("receivedOn", "2020-10-20"))
                        .statusCode())
                .isEqualTo(201);
        onlyLetter();
    }

    @Test
    void aLetterGoesAgainWhenTheServerWasAwayAndOnlyOnce() {
        JsonNode sent = sent("Serwer śpi.", email);
        letters();
        server.stop();
        answer("PUBLIC", sent);
        sending.sendDue();
        assertThat(Database.count("select attempts from mail")).isEqualTo(1);
        server.start();
        Database.execute("update mail set due_at = queued_at");

        assertThat(letters())
                .filteredOn(letter -> letter.subject().startsWith("Odpowiedź"))
                .hasSize(1);
        assertThat(letters())
                .filteredOn(letter -> letter.subject().startsWith("Odpowiedź"))
                .hasSize(1);
    }

    @Test
    void dryRunWritesToNobody() {
        assertThat(post(Api.anonymous().queryParam("dryRun", true), comments(), comment("Próba.", email))
                        .statusCode())
                .isEqualTo(201);

        assertThat(Database.count("select count(*) from mail")).isZero();
    }

    private void moveEnd(LocalDate end, String reason) {
        patchConsultation("""
                {"rounds": [{"number": 1, "opensOn": "%s", "closesOn": "%s",
                  "extensions": [{"decidedOn": "%s", "previousEnd": "%s", "reason": "%s"}]}]}""".formatted(today.minusDays(30), end, today, today.plusDays(10), reason));
    }

    private static String words(LocalDate day) {
        return java.time.format.DateTimeFormatter.ofLocalizedDate(java.time.format.FormatStyle.FULL)
                .withLocale(java.util.Locale.forLanguageTag("pl"))
                .format(day);
    }

    private void patchConsultation(String patch) {
        Response answer = Api.patch(Kind.CONSULTATIONS, consultation.id(), patch, "*");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private static void patch(String below, JsonNode record, String patch) {
        Response answer = Api.writer()
                .contentType(Api.MERGE_PATCH)
                .header("If-Match", "*")
                .body(patch.getBytes(StandardCharsets.UTF_8))
                .patch(below + "/" + record.path("id").asText());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private JsonNode answer(String visibility, JsonNode... comments) {
        ObjectNode answer = tree(Examples.response(id(comments[0])));
        answer.withArray("comments").removeAll();
        Arrays.stream(comments)
                .forEach(comment -> answer.withArray("comments").addObject().set("id", comment.path("id")));
        answer.withObject("meta").put("visibility", visibility);
        Response answered = post(Api.writer(), responses(), answer);
        assertThat(answered.statusCode()).as(answered.asString()).isEqualTo(201);
        return tree(answered);
    }

    private JsonNode sent(String text, String from) {
        Response answer = post(Api.anonymous(), comments(), comment(text, from));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return tree(answer);
    }

    private static ObjectNode comment(String text, String from) {
        ObjectNode comment = tree("{}").put("text", text);
        comment.putObject("submitter").put("name", "Anna Przykładowa").put("email", from);
        return comment;
    }

    private static Response post(RequestSpecification caller, String path, ObjectNode body) {
        return caller.contentType(ContentType.JSON).body(body.toString()).post(path);
    }

    private String comments() {
        return Kind.CONSULTATIONS.path(consultation.id()) + "/comments";
    }

    private String responses() {
        return Kind.CONSULTATIONS.path(consultation.id()) + "/responses";
    }

    private static String receipt(JsonNode sent) {
        return "/comment-receipts/" + sent.at("/receipt/token").asText();
    }

    private static UUID id(JsonNode record) {
        return UUID.fromString(record.path("id").asText());
    }

    private static String newAddress() {
        return "adres-" + UUID.randomUUID() + "@example.org";
    }

    /** What the first private link in the text leads to. */
    private static JsonNode behind(String text) {
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        Response answer = Api.anonymous().get(link.group(1));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return tree(answer);
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
}
