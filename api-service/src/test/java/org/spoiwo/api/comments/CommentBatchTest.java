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
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.api.privacy.Officer;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.vocabulary.Role;

/** What came by e-mail, post and in minutes is entered at once, by list or by table: all of it, or none. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class CommentBatchTest {

    private Created over;

    @BeforeEach
    void consultationThatIsOver() {
        over = created(Kind.CONSULTATIONS, Examples.consultation());
    }

    @Test
    void manyCommentsAreEnteredInTheirOrderAndWhatIsLateIsKept() {
        Response answer = batch(Api.writer(), """
                {"comments": [
                  {"text": "Mailem.", "channel": "EMAIL", "receivedOn": "2020-10-20", "reference": "1"},
                  {"text": "Po terminie.", "channel": "POST", "receivedOn": "2020-11-06", "moderation": "PUBLISHED"},
                  {"text": "Z protokołu.", "channel": "MEETING", "receivedOn": "2020-11-05"}]}""");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        JsonNode items = tree(answer).path("items");
        assertThat(items.findValuesAsText("receivedOn")).containsExactly("2020-10-20", "2020-11-06", "2020-11-05");
        assertThat(items.findValuesAsText("late")).containsExactly("false", "true", "false");
        assertThat(items.findValuesAsText("moderation")).containsExactly("RECEIVED", "PUBLISHED", "RECEIVED");
        JsonNode list = tree(Api.writer().get(comments())).path("items");
        assertThat(list.findValuesAsText("text")).containsExactly("Mailem.", "Po terminie.", "Z protokołu.");
        assertThat(list.findValuesAsText("id")).isEqualTo(items.findValuesAsText("id"));
        assertThat(tree(Api.anonymous().get(comments())).path("items").findValuesAsText("text"))
                .containsExactly("Po terminie.");
        JsonNode first =
                tree(Api.writer().get(comments() + "/" + items.at("/0/id").asText()));
        assertThat(first.path("channel").asText()).isEqualTo("EMAIL");
        assertThat(first.at("/consultation/id").asText()).isEqualTo(over.id().toString());
        assertThat(tree(Api.writer().get(comments() + "/" + items.at("/0/id").asText() + "/history"))
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void everythingWrongIsToldAtOnceByItsPlaceAndNothingIsEntered() {
        Created version = created(Kind.PROGRAMME_VERSIONS, Examples.programmeVersion());
        Created consultation =
                created(Kind.CONSULTATIONS, Examples.consultation().withProgrammeVersion(Reference.to(version.id())));

        Response wrong = post(Api.writer(), Kind.CONSULTATIONS.path(consultation.id()) + "/comments/batch", """
                {"comments": [
                  {"text": "Dobra."},
                  {"text": " ", "receivedOn": "wczoraj"},
                  null,
                  {"text": "O niczym.", "target": {"node": "C9"}},
                  {"text": "Odrzucona.", "moderation": "REJECTED"},
                  {"text": "Czyja?", "author": {"organization": {"id": "01930000-0000-7000-8000-00000000ffff"}}},
                  {"id": "01930000-0000-7000-8000-00000000fffe", "text": "Z numerem.", "tresc": 1}]}""");

        assertThat(errors(wrong))
                .extracting(Problem.InputError::pointer)
                .contains(
                        "/comments/1/text",
                        "/comments/1/receivedOn",
                        "/comments/3/target/node",
                        "/comments/4/moderationReason",
                        "/comments/5/author/organization/id",
                        "/comments/6/id",
                        "/comments/6/tresc")
                .anyMatch(pointer -> pointer.startsWith("/comments/2"))
                .noneMatch(pointer -> pointer.startsWith("/comments/0"));
        assertThat(Database.count("select count(*) from comment where consultation_id = ?", consultation.id()))
                .isZero();
    }

    @Test
    void anEmptyListAndTooLongAOneAreRefused() {
        assertThat(errors(batch(Api.writer(), "{\"comments\": []}")))
                .extracting(Problem.InputError::pointer)
                .containsExactly("/comments");
        assertThat(errors(batch(Api.writer(), many(501))))
                .extracting(Problem.InputError::pointer)
                .containsExactly("/comments");
        assertThat(tree(batch(Api.writer(), many(500))).path("items")).hasSize(500);
    }

    @Test
    void sentAgainWithTheSameKeyItIsTheSame() {
        String body = many(3);

        JsonNode once = tree(batch(Api.writer().header("Idempotency-Key", over.id()), body));
        JsonNode again = tree(batch(Api.writer().header("Idempotency-Key", over.id()), body));

        assertThat(again).isEqualTo(once);
        assertThat(Database.count("select count(*) from comment where consultation_id = ?", over.id()))
                .isEqualTo(3);
        problem(batch(Api.writer().header("Idempotency-Key", over.id()), many(2)), 422);
    }

    @Test
    void dryRunEntersNothing() {
        assertThat(tree(batch(Api.writer().queryParam("dryRun", true), many(2))).path("items"))
                .hasSize(2);
        assertThat(Database.count("select count(*) from comment where consultation_id = ?", over.id()))
                .isZero();
    }

    @Test
    void whoSentThemIsEnteredByThoseWithAnAuthorisation() {
        String named =
                "{\"comments\": [{\"text\": \"A\"}, {\"text\": \"B\", \"submitter\": {\"name\": \"Jan Testowy\"}}]}";
        Officer without = Officer.without(Role.EDITOR, "PL-08");

        Problem refused = problem(batch(without.asks(), named), 403);
        assertThat(refused.errors()).extracting(Problem.InputError::pointer).containsExactly("/comments/1/submitter");
        assertThat(batch(Officer.authorised(Role.EDITOR, "PL-08").asks(), named).statusCode())
                .isEqualTo(200);
        problem(batch(Officer.without(Role.EDITOR, "PL-26").asks(), many(1)), 403);
    }

    @Test
    void aTableIsEnteredRowByRow() {
        byte[] table = """
                \uFEFFZnak;Data wpływu;Kanał;Podmiot;Fragment;Treść uwagi;Proponowane brzmienie;Uzasadnienie
                1/2020;05.11.2020;poczta;Stowarzyszenie Sąsiedzi;"do roku 2027";"Za mało;
                o wiele";450 miejsc;Są nowsze dane

                2/2020;2020-11-06;E-mail;;;=SUMA(A1);;
                """.getBytes(StandardCharsets.UTF_8);

        JsonNode items = tree(table(Api.writer(), table)).path("items");

        assertThat(items.findValuesAsText("reference")).containsExactly("1/2020", "2/2020");
        assertThat(items.findValuesAsText("late")).containsExactly("false", "true");
        ObjectNode first =
                tree(Api.writer().get(comments() + "/" + items.at("/0/id").asText()));
        assertThat(first.path("text").asText()).isEqualTo("Za mało;\no wiele");
        assertThat(first.path("channel").asText()).isEqualTo("POST");
        assertThat(first.at("/author/onBehalfOf").asText()).isEqualTo("Stowarzyszenie Sąsiedzi");
        assertThat(first.at("/target/quote").asText()).isEqualTo("do roku 2027");
        assertThat(first.path("proposedWording").asText()).isEqualTo("450 miejsc");
        assertThat(first.path("reasons").asText()).isEqualTo("Są nowsze dane");
        assertThat(tree(Api.writer().get(comments() + "/" + items.at("/1/id").asText()))
                        .path("text")
                        .asText())
                .isEqualTo("=SUMA(A1)");
    }

    @Test
    void whatIsWrongWithATableIsToldByRowAndHeading() {
        byte[] wrong = """
                treść uwagi,data wpływu,kanał,tura,e-mail,zgoda na publikację nazwiska
                Dobra,05.11.2020,poczta,1,,
                ,kiedyś,gołąb,pierwsza,to nie adres,może
                Druga,06.11.2020,poczta,1,,,x
                """.getBytes(StandardCharsets.UTF_8);

        assertThat(errors(table(Officer.authorised(Role.EDITOR, "PL-08").asks(), wrong)))
                .extracting(Problem.InputError::pointer)
                .containsExactlyInAnyOrder(
                        "/3/treść uwagi",
                        "/3/data wpływu",
                        "/3/kanał",
                        "/3/tura",
                        "/3/e-mail",
                        "/3/zgoda na publikację nazwiska",
                        "/4/7");
        assertThat(errors(
                        table(Api.writer(), "uwaga,treść uwagi,treść uwagi\nA,B,C\n".getBytes(StandardCharsets.UTF_8))))
                .extracting(error -> error.pointer() + " " + error.code())
                .containsExactly("/1/uwaga table.unknownColumn", "/1/treść uwagi table.sameColumn");
        assertThat(errors(table(Api.writer(), "kanał\npoczta\n".getBytes(StandardCharsets.UTF_8))))
                .extracting(Problem.InputError::code)
                .containsExactly("table.noColumn");
        assertThat(errors(table(
                        Api.writer(), "treść uwagi\nżółw".getBytes(java.nio.charset.Charset.forName("ISO-8859-2")))))
                .extracting(Problem.InputError::code)
                .containsExactly("table.encoding");
        assertThat(Database.count("select count(*) from comment where consultation_id = ?", over.id()))
                .isZero();
    }

    @Test
    void aTableIsTriedFirst() {
        byte[] table = "text\nUwaga\n".getBytes(StandardCharsets.UTF_8);

        assertThat(tree(table(Api.writer().queryParam("dryRun", true), table)).path("items"))
                .hasSize(1);
        assertThat(Database.count("select count(*) from comment where consultation_id = ?", over.id()))
                .isZero();
        problem(post(Api.writer(), comments() + "/table", "{}"), 415);
    }

    private static String many(int count) {
        ObjectNode batch = tree("{}");
        IntStream.range(0, count)
                .forEach(i -> batch.withArray("comments")
                        .addObject()
                        .put("text", "Uwaga nr " + i)
                        .put("receivedOn", "2020-10-20"));
        return batch.toString();
    }

    private String comments() {
        return Kind.CONSULTATIONS.path(over.id()) + "/comments";
    }

    private Response batch(RequestSpecification caller, String body) {
        return post(caller, comments() + "/batch", body);
    }

    private Response table(RequestSpecification caller, byte[] table) {
        return caller.contentType("text/csv").body(table).post(comments() + "/table");
    }

    private static Response post(RequestSpecification caller, String path, String body) {
        return caller.contentType(ContentType.JSON)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(path);
    }
}
