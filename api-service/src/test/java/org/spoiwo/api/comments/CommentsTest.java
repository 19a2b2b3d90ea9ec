package org.spoiwo.api.comments;

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
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.value.PolishCalendar;

/** Comments: sent by anybody, amended by their authors, moderated and redacted by staff. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class CommentsTest {

    private final LocalDate today = LocalDate.now(PolishCalendar.ZONE);
    private static final String NAME = "Genowefa Pigwa-Nieistniejąca";

    @Test
    void anybodySendsACommentAndSeesItByItsPrivateLink() {
        Created consultation = open();

        Response answer = send(consultation, comment("Za mało miejsc pracy."));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        JsonNode sent = tree(answer);
        assertThat(sent.path("channel").asText()).isEqualTo("WEB_FORM");
        assertThat(sent.path("moderation").asText()).isEqualTo("RECEIVED");
        assertThat(sent.path("receivedOn").asText()).isEqualTo(today.toString());
        assertThat(sent.path("late").asBoolean()).isFalse();
        assertThat(sent.path("round").asInt()).isEqualTo(1);
        assertThat(sent.at("/receipt/until").asText())
                .isEqualTo(today.plusDays(10).toString());
        assertThat(sent.at("/receipt/url").asText())
                .endsWith(
                        "/api/v1/comment-receipts/" + sent.at("/receipt/token").asText());
        JsonNode own = tree(Api.anonymous().get(receipt(sent)));
        assertThat(own.path("text").asText()).isEqualTo("Za mało miejsc pracy.");
        assertThat(own.at("/submitter/name").asText()).isEqualTo(NAME);
        assertThat(own.has("receipt")).isFalse();
        assertThat(Database.tracesOf(sent.at("/receipt/token").asText()))
                .as("nobody who reads the database has the link")
                .isEmpty();
    }

    @Test
    void nobodyElseSeesItBeforeItWasPublishedNorWhoSentIt() {
        Created consultation = open();
        JsonNode sent = tree(send(consultation, comment("Nie wiadomo czyja.")));

        problem(
                Api.anonymous()
                        .get(comments(consultation) + "/" + sent.path("id").asText()),
                404);
        assertThat(tree(Api.anonymous().get(comments(consultation))).path("items"))
                .isEmpty();
        Response staff =
                Api.reader().get(comments(consultation) + "/" + sent.path("id").asText());
        assertThat(staff.statusCode()).isEqualTo(200);
        assertThat(staff.asString()).doesNotContain(NAME).doesNotContain("example.org");
        assertThat(Database.tracesOf(NAME)).containsExactly("comment_submitter.submitter");

        publish(consultation, sent);

        Response everybody = Api.anonymous()
                .get(comments(consultation) + "/" + sent.path("id").asText());
        assertThat(everybody.statusCode()).isEqualTo(200);
        assertThat(everybody.asString()).doesNotContain(NAME);
        problem(
                Api.anonymous()
                        .get(comments(consultation) + "/" + sent.path("id").asText() + "/history"),
                404);
    }

    @Test
    void whatTheOfficeDecidesNobodyDecidesInTheirOwnComment() {
        Created consultation = open();
        ObjectNode bold = comment("Publikujcie od razu.")
                .put("moderation", "PUBLISHED")
                .put("channel", "COUNCIL_OPINION")
                .put("receivedOn", "2019-01-01")
                .put("reference", "1");
        bold.putObject("meta").put("visibility", "PUBLIC");

        JsonNode sent = tree(send(consultation, bold));

        assertThat(sent.path("moderation").asText()).isEqualTo("RECEIVED");
        assertThat(sent.at("/meta/visibility").asText()).isEqualTo("INTERNAL");
        assertThat(sent.at("/meta/maintainers")).isEqualTo(consultation.record().at("/meta/maintainers"));
        assertThat(sent.path("receivedOn").asText()).isEqualTo(today.toString());
        assertThat(sent.has("reference")).isFalse();
    }

    @Test
    void aConsultationThatIsClosedOrNotYetOpenTakesNone() {
        Created over = created(Kind.CONSULTATIONS, Examples.consultation());
        Created without = created(Kind.CONSULTATIONS, Examples.consultation().withRounds(List.of()));

        Problem closed = problem(send(over, comment("Za późno.")), 409);

        assertThat(closed.type().toString()).endsWith("/consultation-closed");
        assertThat(closed.detail()).contains("2020-11-05");
        problem(send(without, comment("Nigdy.")), 409);
    }

    @Test
    void theSameCommentTwiceIsOne() {
        Created consultation = open();

        JsonNode first = tree(send(consultation, comment("Dwa kliknięcia.")));
        JsonNode second = tree(send(consultation, comment("Dwa kliknięcia.")));
        JsonNode other = tree(send(consultation, comment("Dwa kliknięcia!")));

        assertThat(second.path("id")).isEqualTo(first.path("id"));
        assertThat(other.path("id")).isNotEqualTo(first.path("id"));
        assertThat(tree(Api.anonymous().get(receipt(first))))
                .isEqualTo(tree(Api.anonymous().get(receipt(second))));
        ObjectNode somebodyElse = comment("Dwa kliknięcia.");
        somebodyElse.putObject("submitter").put("name", "Ktoś Inny");
        assertThat(tree(send(consultation, somebodyElse)).path("id")).isNotEqualTo(first.path("id"));
    }

    @Test
    void theSameCommentFromTwentyAtTheSameTimeIsOne() throws ExecutionException, InterruptedException {
        Created consultation = open();
        ExecutorService callers = Executors.newFixedThreadPool(20);
        Set<String> ids = new HashSet<>();
        Set<String> tokens = new HashSet<>();
        try {
            List<Future<ObjectNode>> answers = IntStream.range(0, 20)
                    .mapToObj(i -> callers.submit(() -> tree(send(consultation, comment("Dwadzieścia kliknięć.")))))
                    .toList();
            for (Future<ObjectNode> answer : answers) {
                ids.add(answer.get().path("id").asText());
                tokens.add(answer.get().at("/receipt/token").asText());
            }
        } finally {
            callers.shutdown();
        }

        assertThat(ids).hasSize(1);
        assertThat(tokens).as("each has a link of its own").hasSize(20);
        assertThat(Database.count("select count(*) from comment where consultation_id = ?", consultation.id()))
                .isEqualTo(1);
    }

    @Test
    void theSameCommentIsAnotherOnceItWasDecidedUponOrTimeHasPassed() {
        Created consultation = open();
        JsonNode first = tree(send(consultation, comment("Jeszcze raz.")));
        publish(consultation, first);

        JsonNode second = tree(send(consultation, comment("Jeszcze raz.")));
        Database.execute("update comment set created_at = created_at - interval 11 minute where id = ?", id(second));
        JsonNode third = tree(send(consultation, comment("Jeszcze raz.")));
        tree(post(Api.anonymous(), receipt(third) + "/amendment", comment("Inaczej.")));
        JsonNode fourth = tree(send(consultation, comment("Jeszcze raz.")));
        JsonNode fifth = tree(send(consultation, comment("Inaczej.")));

        assertThat(List.of(id(first), id(second), id(third), id(fourth))).doesNotHaveDuplicates();
        assertThat(id(fifth)).isEqualTo(id(third));
    }

    @Test
    void everyTextHasItsSizeAndAllThatAreTooLongAreTold() {
        Created consultation = open();
        ObjectNode full = sized(0);

        assertThat(send(consultation, full).statusCode()).isEqualTo(201);
        assertThat(errors(send(consultation, sized(1))))
                .extracting(Problem.InputError::pointer)
                .containsExactlyInAnyOrder(
                        "/text",
                        "/proposedWording",
                        "/reasons",
                        "/target/node",
                        "/target/quote",
                        "/author/name",
                        "/author/onBehalfOf",
                        "/submitter/name",
                        "/submitter/email");
    }

    private static ObjectNode sized(int more) {
        ObjectNode comment = tree("{}")
                .put("text", "a".repeat(50_000 + more))
                .put("proposedWording", "b".repeat(50_000 + more))
                .put("reasons", "c".repeat(50_000 + more));
        comment.putObject("target").put("node", "C".repeat(50 + more)).put("quote", "d".repeat(2_000 + more));
        comment.putObject("author")
                .put("name", "e".repeat(200 + more))
                .put("publishName", true)
                .put("onBehalfOf", "f".repeat(500 + more));
        // no part of an address has more than 63 characters
        String domain = ("x".repeat(60) + ".").repeat(5);
        comment.putObject("submitter")
                .put("name", "g".repeat(200 + more))
                .put("email", "h@" + domain.substring(0, 248 + more) + "x.pl");
        return comment;
    }

    @Test
    void theAuthorAmendsAndWithdraws() {
        Created consultation = open();
        JsonNode sent = tree(send(consultation, comment("Literufka.")));

        JsonNode amended = tree(post(Api.anonymous(), receipt(sent) + "/amendment", comment("Literówka.")));
        JsonNode withdrawn = tree(Api.anonymous().post(receipt(sent) + "/withdrawal"));

        assertThat(amended.path("text").asText()).isEqualTo("Literówka.");
        assertThat(amended.path("id")).isEqualTo(sent.path("id"));
        assertThat(withdrawn.path("moderation").asText()).isEqualTo("WITHDRAWN");
        assertThat(Api.anonymous().post(receipt(sent) + "/withdrawal").statusCode())
                .isEqualTo(200);
        problem(post(Api.anonymous(), receipt(sent) + "/amendment", comment("Jednak nie.")), 409);
        problem(Api.anonymous().get("/comment-receipts/" + "0".repeat(75)), 404);
    }

    @Test
    void whoFollowsTheLinkInABrowserWithdrawsByAButton() {
        Created consultation = open();
        JsonNode sent = tree(send(consultation, comment("Za mało <b>miejsc</b>.")));

        Response page = browser().get(receipt(sent));

        assertThat(page.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.headers().getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("form-action 'self'");
        assertThat(page.asString())
                .contains("Za mało &lt;b&gt;miejsc&lt;/b&gt;.", "wpłynęła", today.plusDays(10) + "", "Wycofuję uwagę")
                .doesNotContain(NAME);

        Response withdrawn = browser()
                .contentType("application/x-www-form-urlencoded")
                .redirects()
                .follow(false)
                .post(receipt(sent) + "/withdrawal");

        assertThat(withdrawn.statusCode()).isEqualTo(303);
        assertThat(withdrawn.header("Location")).endsWith(receipt(sent));
        assertThat(browser().get(receipt(sent)).asString()).contains("wycofana").doesNotContain("<button");
    }

    private static RequestSpecification browser() {
        return Api.anonymous()
                .accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .header("Accept-Language", "pl");
    }

    @Test
    void afterTheLastDayTheAuthorOnlySees() {
        Created consultation = open();
        JsonNode sent = tree(send(consultation, comment("Ostatni dzień.")));
        Response closed = Api.patch(
                Kind.CONSULTATIONS, consultation.id(), "{\"stages\": [{\"stage\": \"CLOSED\"}]}", consultation.tag());
        assertThat(closed.statusCode()).as(closed.asString()).isEqualTo(200);

        assertThat(Api.anonymous().get(receipt(sent)).statusCode()).isEqualTo(200);
        problem(post(Api.anonymous(), receipt(sent) + "/amendment", comment("Po czasie.")), 409);
        problem(Api.anonymous().post(receipt(sent) + "/withdrawal"), 409);
    }

    @Test
    void aPublishedCommentIsNoLongerAmended() {
        Created consultation = open();
        JsonNode sent = tree(send(consultation, comment("Już opublikowana.")));
        publish(consultation, sent);

        Problem decided = problem(post(Api.anonymous(), receipt(sent) + "/amendment", comment("Inaczej.")), 409);

        assertThat(decided.type().toString()).endsWith("/comment-decided");
        tree(Api.anonymous().post(receipt(sent) + "/withdrawal"));
        problem(
                Api.anonymous()
                        .get(comments(consultation) + "/" + sent.path("id").asText()),
                404);
    }

    @Test
    void staffEnterWhatCameByOtherWaysAlsoAfterTheLastDay() {
        Created over = created(Kind.CONSULTATIONS, Examples.consultation());
        ObjectNode letter = tree(Examples.comment()).put("channel", "POST");

        JsonNode inTime = tree(post(Api.writer(), comments(over), letter.put("receivedOn", "2020-11-05")));
        JsonNode late = tree(post(Api.writer(), comments(over), letter.put("receivedOn", "2020-11-06")));

        assertThat(inTime.path("late").asBoolean()).isFalse();
        assertThat(late.path("late").asBoolean()).isTrue();
        assertThat(late.path("channel").asText()).isEqualTo("POST");
        assertThat(late.has("receipt")).isFalse();
        assertThat(tree(Api.anonymous().queryParam("late", true).get(comments(over)))
                        .path("items")
                        .findValuesAsText("id"))
                .containsExactly(late.path("id").asText());
    }

    @Test
    void aRedactionNeedsAReasonAndKeepsTheFirstWordingForStaff() {
        Created consultation = open();
        JsonNode sent = tree(send(consultation, comment("Pani Kowalska z pokoju 7 zgubiła wniosek.")));
        Response published = publish(consultation, sent);

        Response without = patch(consultation, sent, published.header("ETag"), "{\"text\": \"[…] zgubiła wniosek.\"}");
        Response redacted = patch(consultation, sent, published.header("ETag"), """
                {"text": "[…] zgubiła wniosek.", "redactions": [{"reason": "dane osobowe osoby trzeciej"}]}""");

        assertThat(errors(without))
                .extracting(Problem.InputError::code)
                .containsExactly("comment.changedWithoutReason");
        assertThat(tree(redacted).at("/original/text").asText()).contains("Kowalska");
        Response everybody = Api.anonymous()
                .get(comments(consultation) + "/" + sent.path("id").asText());
        assertThat(everybody.asString()).doesNotContain("Kowalska").contains("dane osobowe osoby trzeciej");
        assertThat(tree(Api.reader()
                                .get(comments(consultation) + "/"
                                        + sent.path("id").asText()))
                        .at("/original/text")
                        .asText())
                .contains("Kowalska");
    }

    @Test
    void theQueueIsWhatNobodyHasDecidedUpon() {
        Created consultation = open();
        JsonNode waiting = tree(send(consultation, comment("Czeka.")));
        JsonNode published = tree(send(consultation, comment("Opublikowana.")));
        publish(consultation, published);
        JsonNode withdrawn = tree(send(consultation, comment("Wycofana.")));
        Api.anonymous().post(receipt(withdrawn) + "/withdrawal");

        assertThat(tree(Api.reader().queryParam("moderation", "RECEIVED").get(comments(consultation)))
                        .path("items")
                        .findValuesAsText("id"))
                .containsExactly(waiting.path("id").asText());
        assertThat(tree(Api.anonymous().get(Kind.CONSULTATIONS.path(consultation.id())))
                        .path("coverage")
                        .toString())
                .isEqualTo("{\"received\":2,\"waiting\":1,\"published\":1,\"answered\":0,\"open\":1}");
    }

    @Test
    void aRejectionNeedsAReasonAndHidesTheComment() {
        Created consultation = open();
        JsonNode sent = tree(send(consultation, comment("Reklama.")));

        assertThat(errors(patch(consultation, sent, "*", "{\"moderation\": \"REJECTED\"}")))
                .extracting(Problem.InputError::pointer)
                .containsExactly("/moderationReason");
        Response rejected =
                patch(consultation, sent, "*", "{\"moderation\": \"REJECTED\", \"moderationReason\": \"reklama\"}");
        assertThat(rejected.statusCode()).isEqualTo(200);
        problem(
                Api.anonymous()
                        .get(comments(consultation) + "/" + sent.path("id").asText()),
                404);
        assertThat(tree(Api.anonymous().get(receipt(sent))).has("moderationReason"))
                .as("what staff wrote for themselves")
                .isFalse();
    }

    @Test
    void aCommentIsAboutANodeThatTheVersionHas() {
        Created version = created(Kind.PROGRAMME_VERSIONS, Examples.programmeVersion());
        Created consultation = created(
                Kind.CONSULTATIONS, Examples.openConsultation().withProgrammeVersion(Reference.to(version.id())));

        ObjectNode right = comment("O wskaźniku.");
        right.putObject("target").put("node", "C1.W1");
        ObjectNode wrong = comment("O niczym.");
        wrong.putObject("target").put("node", "C9");

        assertThat(tree(send(consultation, right)).at("/target/node").asText()).isEqualTo("C1.W1");
        assertThat(errors(send(consultation, wrong)))
                .extracting(error -> error.pointer() + " " + error.code())
                .containsExactly("/target/node comment.unknownNode");
    }

    @Test
    void aPersonIsNamedOnlyIfTheyAgree() {
        Created consultation = open();
        ObjectNode named = comment("Podpisuję się.");
        named.putObject("author").put("name", NAME);

        assertThat(errors(send(consultation, named)))
                .extracting(Problem.InputError::code)
                .containsExactly("comment.nameWithoutConsent");
        named.putObject("author").put("name", NAME).put("onBehalfOf", "Koło Gospodyń");
        assertThat(errors(send(consultation, named)))
                .as("nor for an organisation")
                .hasSize(1);
        named.putObject("author").put("name", NAME).put("publishName", true);
        JsonNode sent = tree(send(consultation, named));
        publish(consultation, sent);
        assertThat(tree(Api.anonymous().get(comments(consultation)))
                        .at("/items/0/authorName")
                        .asText())
                .isEqualTo(NAME);
    }

    @Test
    void whoSentACommentIsForgottenWhenTheTimeIsOver() {
        Created consultation = open();
        JsonNode sent = tree(send(consultation, comment("Sprzed lat.")));
        Database.execute("update consultation set latest = '2015-01-01' where id = ?", consultation.id());
        assertThat(Database.count("select count(*) from comment_submitter where comment_id = ?", id(sent)))
                .isEqualTo(1);

        assertThat(Api.writer().post("/retention/runs").statusCode()).isEqualTo(200);

        assertThat(Database.count("select count(*) from comment_submitter where comment_id = ?", id(sent)))
                .isZero();
        assertThat(tree(Api.reader().get(comments(consultation) + "/" + id(sent)))
                        .path("text")
                        .asText())
                .isEqualTo("Sprzed lat.");
    }

    private static UUID id(JsonNode sent) {
        return UUID.fromString(sent.path("id").asText());
    }

    @Test
    void htmlIsText() {
        Created consultation = open();
        String html = "<script>alert(1)</script> <a href=\"https://example.org\">link</a>";

        JsonNode sent = tree(send(consultation, comment(html)));

        assertThat(sent.path("text").asText()).isEqualTo(html);
        publish(consultation, sent);
        Response list = Api.anonymous().get(comments(consultation));
        assertThat(list.contentType()).startsWith("application/json");
        assertThat(list.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(tree(list).at("/items/0/text").asText()).isEqualTo(html);
        assertThat(tree(Api.anonymous().get("/comments/" + id(sent)))
                        .at("/comment/text")
                        .asText())
                .isEqualTo(html);
    }

    @Test
    void everythingWrongIsToldAtOnceAndNothingIsEntered() {
        Created consultation = open();
        ObjectNode wrong = comment(" ");
        wrong.putObject("submitter").put("email", "to nie adres");

        assertThat(errors(send(consultation, wrong)))
                .extracting(Problem.InputError::pointer)
                .containsExactlyInAnyOrder("/text", "/submitter/email");
        assertThat(tree(Api.reader().get(comments(consultation))).path("items")).isEmpty();
    }

    private static Created open() {
        return created(Kind.CONSULTATIONS, Examples.openConsultation());
    }

    private static String comments(Created consultation) {
        return Kind.CONSULTATIONS.path(consultation.id()) + "/comments";
    }

    private static String receipt(JsonNode sent) {
        return "/comment-receipts/" + sent.at("/receipt/token").asText();
    }

    private static ObjectNode comment(String text) {
        ObjectNode comment = tree("{}").put("text", text);
        comment.putObject("submitter").put("name", NAME).put("email", "genowefa@example.org");
        return comment;
    }

    private static Response send(Created consultation, ObjectNode comment) {
        return post(Api.anonymous(), comments(consultation), comment);
    }

    private static Response post(RequestSpecification caller, String path, ObjectNode body) {
        return caller.contentType(ContentType.JSON).body(body.toString()).post(path);
    }

    private static Response publish(Created consultation, JsonNode comment) {
        Response published = patch(consultation, comment, "*", "{\"moderation\": \"PUBLISHED\"}");
        assertThat(published.statusCode()).as(published.asString()).isEqualTo(200);
        return published;
    }

    private static Response patch(Created consultation, JsonNode comment, String tag, String patch) {
        return Api.writer()
                .contentType(Api.MERGE_PATCH)
                .header("If-Match", tag)
                .body(patch)
                .patch(comments(consultation) + "/" + comment.path("id").asText());
    }
}
