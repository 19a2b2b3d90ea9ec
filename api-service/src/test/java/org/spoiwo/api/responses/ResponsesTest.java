package org.spoiwo.api.responses;

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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.CommentResponse;
import org.spoiwo.model.programmes.ProgrammeVersion;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.CommentModeration;
import org.spoiwo.model.vocabulary.CommentResolution;
import org.spoiwo.model.vocabulary.ProgrammeNodeKind;

/** Answers to comments, what they leave open, and the trail from a comment to what came of it. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ResponsesTest {

    @Test
    void oneAnswerSettlesManyComments() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.consultation());
        String first = commented(consultation, Examples.comment());
        String second = commented(consultation, Examples.comment());
        commented(consultation, Examples.comment());
        assertThat(coverage(consultation)).isEqualTo("3 0 3 0 3");

        JsonNode answer = tree(answered(
                consultation,
                Examples.response(UUID.fromString(first))
                        .withComments(
                                List.of(Reference.to(UUID.fromString(first)), Reference.to(UUID.fromString(second))))));

        assertThat(coverage(consultation)).isEqualTo("3 0 3 2 1");
        assertThat(tree(Api.anonymous()
                                .queryParam("comment", second)
                                .get(Kind.CONSULTATIONS.path(consultation.id()) + "/responses"))
                        .path("items")
                        .findValuesAsText("id"))
                .containsExactly(answer.path("id").asText());
    }

    @Test
    void anAnswerThatIsADraftAnswersNothingYet() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.consultation());
        String comment = commented(consultation, Examples.comment());

        JsonNode draft = tree(answered(
                consultation, Examples.response(UUID.fromString(comment)).withMeta(null)));

        assertThat(draft.at("/meta/visibility").asText()).isEqualTo("DRAFT");
        assertThat(coverage(consultation)).isEqualTo("1 0 1 0 1");
        assertThat(tree(Api.anonymous().get("/comments/" + comment)).path("responses"))
                .isEmpty();
    }

    @Test
    void reasonsAreRequiredAndCommentsAreOfTheConsultation() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.consultation());
        Created other = created(Kind.CONSULTATIONS, Examples.consultation());
        String foreign = commented(other, Examples.comment());
        ObjectNode without = tree(Examples.response(UUID.fromString(foreign))).put("reasons", " ");
        without.putArray("comments");

        assertThat(errors(post(consultation, without)))
                .extracting(error -> error.pointer() + " " + error.code())
                .containsExactlyInAnyOrder("/reasons required", "/comments response.noComment");
        assertThat(errors(answered(consultation, Examples.response(UUID.fromString(foreign)))))
                .extracting(error -> error.pointer() + " " + error.code())
                .containsExactly("/comments/0/id response.foreignComment");
    }

    @Test
    void theSecondOfficerLosesNothing() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.consultation());
        String comment = commented(consultation, Examples.comment());
        Response entered = answered(consultation, Examples.response(UUID.fromString(comment)));
        String path = Kind.CONSULTATIONS.path(consultation.id()) + "/responses/"
                + tree(entered).path("id").asText();
        String tag = entered.header("ETag");

        assertThat(patch(path, tag, "{\"reasons\": \"Pierwsza.\"}").statusCode())
                .isEqualTo(200);
        Problem stale = problem(patch(path, tag, "{\"reasons\": \"Druga.\"}"), 412);

        assertThat(stale.type().toString()).endsWith("/precondition-failed");
        assertThat(stale.detail()).as("what there is by now").contains("wersję 2");
        Response now = Api.writer().get(path);
        assertThat(tree(now).path("reasons").asText()).isEqualTo("Pierwsza.");
        assertThat(patch(path, now.header("ETag"), "{\"reasons\": \"Druga.\"}").statusCode())
                .isEqualTo(200);
        assertThat(tree(Api.reader().get(path + "/history")).path("items")).hasSize(3);
    }

    @Test
    void aCommentIsFollowedToTheIndicatorOfTheNextVersion() {
        Created programme = created(Kind.PROGRAMMES, Examples.programme());
        String consulted = version(programme, Examples.programmeVersion());
        Created consultation = created(
                Kind.CONSULTATIONS,
                Examples.consultation()
                        .withProgramme(Reference.to(programme.id()))
                        .withProgrammeVersion(Reference.to(UUID.fromString(consulted))));
        String comment = commented(
                consultation, Examples.comment().withTarget(new Comment.Target("C1.W1", "Liczba nowych miejsc pracy")));
        ProgrammeVersion later = Examples.programmeVersion()
                .withLabel("Przyjęty")
                .withDate(PartialDate.of("2021-02"))
                .withNodes(List.of(Examples.node("A", ProgrammeNodeKind.OBJECTIVE, "Więcej miejsc pracy")
                        .withChildren(List.of(Examples.indicator("A.1", "Liczba nowych miejsc pracy", 450)))));
        String adopted = version(programme, later);
        String last = version(
                programme,
                later.withLabel("Aktualizacja")
                        .withDate(PartialDate.of("2023"))
                        .withNodes(List.of(Examples.node("A", ProgrammeNodeKind.OBJECTIVE, "Więcej miejsc pracy"))));
        answered(
                consultation,
                Examples.response(UUID.fromString(comment))
                        .withResolution(CommentResolution.ACCEPTED)
                        .withReasons("Wartość podniesiono.")
                        .withResultingNode(
                                new CommentResponse.ResultingNode(Reference.to(UUID.fromString(adopted)), "A.1")));

        JsonNode trail = tree(Api.anonymous().get("/comments/" + comment));

        assertThat(trail.at("/comment/target/node").asText()).isEqualTo("C1.W1");
        assertThat(trail.at("/responses/0/reasons").asText()).isEqualTo("Wartość podniesiono.");
        assertThat(trail.at("/responses/0/resultingNode/version/name").asText()).isEqualTo("Przyjęty");
        assertThat(trail.path("nodes").findValuesAsText("version")).containsExactly(consulted, adopted, last);
        assertThat(trail.at("/nodes/0/node/targets/0/value").asInt()).isEqualTo(400);
        assertThat(trail.at("/nodes/1/node/code").asText()).isEqualTo("A.1");
        assertThat(trail.at("/nodes/1/node/targets/0/value").asInt()).isEqualTo(450);
        assertThat(trail.at("/nodes/1/quoteFound").asBoolean()).isTrue();
        assertThat(trail.at("/nodes/2/node").isMissingNode()).isTrue();
        assertThat(trail.at("/nodes/2/quoteFound").asBoolean()).isFalse();
    }

    @Test
    void aTrailOfWhatWasNotPublishedIsForStaff() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.consultation());
        String hidden = commented(
                consultation,
                Examples.comment().withModeration(CommentModeration.RECEIVED).withMeta(null));

        problem(Api.anonymous().get("/comments/" + hidden), 404);
        assertThat(Api.reader().get("/comments/" + hidden).statusCode()).isEqualTo(200);
    }

    @Test
    void aCommentThatWasAnsweredIsNotDeleted() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.consultation());
        String comment = commented(consultation, Examples.comment());
        answered(consultation, Examples.response(UUID.fromString(comment)));

        problem(
                Api.writer()
                        .header("If-Match", "*")
                        .delete(Kind.CONSULTATIONS.path(consultation.id()) + "/comments/" + comment),
                409);
    }

    private static String coverage(Created consultation) {
        JsonNode coverage = tree(Api.anonymous().get(Kind.CONSULTATIONS.path(consultation.id())))
                .path("coverage");
        return "%s %s %s %s %s"
                .formatted(
                        coverage.path("received"),
                        coverage.path("waiting"),
                        coverage.path("published"),
                        coverage.path("answered"),
                        coverage.path("open"));
    }

    private static String commented(Created consultation, Comment comment) {
        return entered(Kind.CONSULTATIONS.path(consultation.id()) + "/comments", tree(comment));
    }

    private static String version(Created programme, ProgrammeVersion version) {
        return entered(Kind.PROGRAMMES.path(programme.id()) + "/versions", tree(version));
    }

    private static String entered(String path, ObjectNode record) {
        Response answer = Api.writer()
                .contentType(ContentType.JSON)
                .body(record.toString())
                .post(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return tree(answer).path("id").asText();
    }

    private static Response answered(Created consultation, CommentResponse response) {
        return post(consultation, tree(response));
    }

    private static Response post(Created consultation, ObjectNode response) {
        return Api.writer()
                .contentType(ContentType.JSON)
                .body(response.toString())
                .post(Kind.CONSULTATIONS.path(consultation.id()) + "/responses");
    }

    private static Response patch(String path, String tag, String patch) {
        return Api.writer()
                .contentType(Api.MERGE_PATCH)
                .header("If-Match", tag)
                .body(patch)
                .patch(path);
    }
}
