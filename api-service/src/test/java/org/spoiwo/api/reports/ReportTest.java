package org.spoiwo.api.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.errors;
import static org.spoiwo.api.fixtures.Api.problem;
import static org.spoiwo.api.fixtures.Api.tree;
import static org.spoiwo.api.fixtures.ConsultationCalls.answered;
import static org.spoiwo.api.fixtures.ConsultationCalls.commented;
import static org.spoiwo.api.fixtures.ConsultationCalls.patched;
import static org.spoiwo.api.fixtures.ConsultationCalls.path;
import static org.spoiwo.api.fixtures.ConsultationCalls.published;
import static org.spoiwo.api.fixtures.ConsultationCalls.settled;
import static org.spoiwo.api.fixtures.ConsultationCalls.version;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.api.paging.Fingerprint;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.CommentResponse;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.consultations.ConsultationMeeting;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.value.Count;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.PolishCalendar;
import org.spoiwo.model.vocabulary.CommentModeration;
import org.spoiwo.model.vocabulary.CommentResolution;
import org.spoiwo.model.vocabulary.ConsultationMeetingRole;
import org.spoiwo.model.vocabulary.ConsultationStage;

/** Reports on consultations: drafted and published by staff, read by everybody, and left as they are. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ReportTest {

    private static final String NAME = "Eufemia Kalarepa-Zmyślona";

    @Test
    void saysWhatWasSentWhatWasDecidedWhyAndWhatChanged() {
        Created programme = created(Kind.PROGRAMMES, Examples.programme());
        UUID consulted = version(programme, Examples.programmeVersion());
        UUID adopted = version(programme, Examples.programmeVersion().withLabel("Przyjęty"));
        Created organization = created(Kind.ORGANIZATIONS, Examples.organization());
        Created meeting = created(Kind.MEETINGS, Examples.meeting());
        Created consultation = created(
                Kind.CONSULTATIONS,
                Examples.consultation()
                        .withProgramme(Reference.to(programme.id()))
                        .withProgrammeVersion(Reference.to(consulted))
                        .withMeetings(List.of(
                                new ConsultationMeeting(meeting.id(), null, ConsultationMeetingRole.DISCUSSED_AT))));
        UUID comment = commented(
                consultation,
                Examples.comment()
                        .withAuthor(new Comment.Author(null, Reference.to(organization.id()), null, null))
                        .withTarget(new Comment.Target("C1.W1", "nowych miejsc pracy")));
        answered(
                consultation,
                Examples.response(comment)
                        .withResolution(CommentResolution.ACCEPTED)
                        .withReasons("Zgodnie z nowszymi danymi.")
                        .withNewWording("450 nowych miejsc pracy")
                        .withResultingNode(new CommentResponse.ResultingNode(Reference.to(adopted), "C1.W1")));

        Response answer =
                published(consultation, "{\"introduction\": \"Trwały 35 dni.\", \"summary\": \"Dziękujemy.\"}");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith(path(consultation) + "/report/editions/1");
        JsonNode report = tree(Api.anonymous().get(path(consultation) + "/report"));
        assertThat(report.path("edition").asInt()).isEqualTo(1);
        assertThat(report.path("introduction").asText()).isEqualTo("Trwały 35 dni.");
        assertThat(report.at("/consultation/stages/0/stage").asText()).isEqualTo("OPEN");
        assertThat(report.at("/consultation/programmeVersion/name").asText()).startsWith("Projekt");
        assertThat(report.at("/meetings/0/id").asText()).isEqualTo(meeting.id().toString());
        assertThat(report.at("/meetings/0/role").asText()).isEqualTo("DISCUSSED_AT");
        assertThat(report.at("/meetings/0/title")).isEqualTo(meeting.record().path("title"));
        assertThat(report.at("/coverage/total/answered").asInt()).isEqualTo(1);
        JsonNode line = report.at("/comments/0");
        assertThat(report.path("comments")).hasSize(1);
        assertThat(line.path("id").asText()).isEqualTo(comment.toString());
        assertThat(line.path("text").asText()).isEqualTo("Wskaźnik jest zbyt niski.");
        assertThat(line.at("/organization/name"))
                .isEqualTo(organization.record().path("name"));
        assertThat(line.at("/answers/0/resolution").asText()).isEqualTo("ACCEPTED");
        assertThat(line.at("/answers/0/reasons").asText()).isEqualTo("Zgodnie z nowszymi danymi.");
        assertThat(line.at("/answers/0/newWording").asText()).isEqualTo("450 nowych miejsc pracy");
        assertThat(line.at("/answers/0/resultingNode/version/name").asText()).isEqualTo("Przyjęty");
        assertThat(line.at("/answers/0/resultingNode/code").asText()).isEqualTo("C1.W1");
    }

    @Test
    void theConsultationSaysThatAndWhereItsReportWasPublished() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.consultation());
        assertThat(consultation.record().has("reportDaysLeft")).isTrue();

        Response answer = published(consultation, "{}");

        JsonNode now = consultation.again().record();
        assertThat(now.path("stage").asText()).isEqualTo("REPORT_PUBLISHED");
        assertThat(now.path("stages")).hasSize(3);
        assertThat(now.at("/publications/0/kind").asText()).isEqualTo("REPORT");
        assertThat(now.at("/publications/0/url").asText()).isEqualTo(answer.header("Location"));
        assertThat(now.at("/publications/0/publishedOn").asText())
                .isEqualTo(LocalDate.now(PolishCalendar.ZONE).toString());
        assertThat(now.has("reportDaysLeft")).isFalse();
    }

    @Test
    void aStageThatIsPlannedStaysTheLast() {
        Created consultation = created(
                Kind.CONSULTATIONS,
                Examples.consultation()
                        .withStages(List.of(
                                new Consultation.Stage(
                                        ConsultationStage.ADOPTED, PartialDate.of("2199-01-01"), null, null),
                                new Consultation.Stage(
                                        ConsultationStage.UNDER_CONSIDERATION,
                                        PartialDate.of("2199-02-01"),
                                        null,
                                        null))));

        assertThat(published(consultation, "{}").statusCode()).isEqualTo(201);

        assertThat(consultation.again().record().path("stages")).hasSize(2);
        assertThat(consultation.again().record().path("publications")).hasSize(1);
    }

    @Test
    void namesEveryCommentWithoutAnAnswerAndIsNotPublished() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.consultation());
        settled(consultation, Examples.comment());
        commented(
                consultation,
                Examples.comment().withModeration(CommentModeration.RECEIVED).withMeta(null));
        UUID open = commented(consultation, Examples.comment().withReference("ROPS.1"));
        UUID drafted = commented(consultation, Examples.comment().withReference("ROPS.2"));
        UUID draft = answered(consultation, Examples.response(drafted).withMeta(null));

        Problem refused = problem(published(consultation, "{}"), 409);

        assertThat(refused.type().toString()).endsWith("/comments-unanswered");
        assertThat(refused.detail()).contains(": 2.");
        assertThat(refused.errors())
                .extracting(Problem.InputError::pointer)
                .containsExactly(path(consultation) + "/comments/" + open, path(consultation) + "/comments/" + drafted);
        assertThat(refused.errors().get(0).message()).contains("ROPS.1");
        problem(Api.anonymous().get(path(consultation) + "/report"), 404);
        assertThat(consultation.again().record().path("publications")).isEmpty();

        answered(consultation, Examples.response(open));
        patched(path(consultation) + "/responses/" + draft, "{\"meta\": {\"visibility\": \"PUBLIC\"}}");

        assertThat(published(consultation, "{}").statusCode()).isEqualTo(201);
    }

    @Test
    void namesAHundredAndCountsTheOthers() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.consultation());
        for (int i = 0; i < 102; i++) {
            commented(consultation, Examples.comment());
        }

        Problem refused = problem(published(consultation, "{}"), 409);

        assertThat(refused.errors()).hasSize(100);
        assertThat(refused.detail()).contains(": 102.");
    }

    @Test
    void aConsultationWithoutCommentsHasAReportWithTheNumbersOfItsSource() {
        Created consultation = created(
                Kind.CONSULTATIONS,
                Examples.consultation()
                        .withStatedCounts(new Consultation.StatedCounts(
                                Count.exact(17),
                                null,
                                null,
                                List.of(new Consultation.StatedCounts.ByResolution(
                                        CommentResolution.ACCEPTED, Count.atLeast(5))))));

        assertThat(published(consultation, "{}").statusCode()).isEqualTo(201);

        JsonNode report = tree(Api.anonymous().get(path(consultation) + "/report"));
        assertThat(report.path("comments")).isEmpty();
        assertThat(report.at("/consultation/statedCounts/comments/value").asInt())
                .isEqualTo(17);
        assertThat(page(consultation, "pl")).contains("Nie opublikowano żadnej uwagi.", ">17<", ">co najmniej 5<");
    }

    @Test
    void whatWasPublishedStaysAndACorrectionIsAnotherEdition() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.consultation());
        UUID comment = commented(consultation, Examples.comment());
        UUID answer = answered(consultation, Examples.response(comment).withReasons("Za drogo."));
        published(consultation, "{}");
        Response first = Api.anonymous().get(path(consultation) + "/report/editions/1");

        patched(path(consultation) + "/responses/" + answer, "{\"reasons\": \"Jednak można.\"}");

        assertThat(errors(published(consultation, "{\"summary\": \"Inaczej.\"}")))
                .extracting(error -> error.pointer() + " " + error.code())
                .containsExactly("/correction report.correctionWithoutReason");
        Response second = published(consultation, "{\"correction\": \"Odpowiedź na uwagę 1.\"}");
        assertThat(second.statusCode()).as(second.asString()).isEqualTo(201);
        Response again = published(consultation, "{\"correction\": \"Odpowiedź na uwagę 1.\"}");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(tree(again).path("number").asInt()).isEqualTo(2);

        Response now = Api.anonymous().get(path(consultation) + "/report/editions/1");
        assertThat(now.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(now.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(tree(now).at("/comments/0/answers/0/reasons").asText()).isEqualTo("Za drogo.");
        JsonNode last = tree(Api.anonymous().get(path(consultation) + "/report"));
        assertThat(last.path("correction").asText()).isEqualTo("Odpowiedź na uwagę 1.");
        assertThat(last.at("/comments/0/answers/0/reasons").asText()).isEqualTo("Jednak można.");
        assertThat(tree(Api.anonymous().get(path(consultation) + "/report/editions"))
                        .path("items"))
                .hasSize(2);
        assertThat(consultation.again().record().path("publications")).hasSize(2);
        assertThat(consultation.again().record().path("stages")).hasSize(3);
    }

    @Test
    void thereIsNothingToCorrectBeforeTheFirstEdition() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.consultation());

        assertThat(errors(published(consultation, "{\"correction\": \"Literówki.\"}")))
                .extracting(Problem.InputError::code)
                .containsExactly("report.nothingToCorrect");
    }

    @Test
    void theHashIsThatOfTheBytesThatAreSent() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.consultation());
        settled(consultation, Examples.comment());
        settled(consultation, Examples.comment());
        published(consultation, "{}");

        Response sent = Api.anonymous().get(path(consultation) + "/report/editions/1");
        String hash = Fingerprint.of(sent.asByteArray());

        assertThat(tree(Api.anonymous().get(path(consultation) + "/report/editions"))
                        .at("/items/0/sha256")
                        .asText())
                .isEqualTo(hash);
        assertThat(sent.header("ETag")).isEqualTo("\"1-" + hash + "\"");
        assertThat(page(consultation, "en")).contains(hash);
        assertThat(Api.anonymous()
                        .header("If-None-Match", sent.header("ETag"))
                        .get(path(consultation) + "/report/editions/1")
                        .statusCode())
                .isEqualTo(304);
        assertThat(Api.anonymous()
                        .header("If-None-Match", sent.header("ETag"))
                        .queryParam("format", "html")
                        .get(path(consultation) + "/report/editions/1")
                        .statusCode())
                .as("another representation")
                .isEqualTo(200);
    }

    @Test
    void aDraftIsForStaffAndSaysWhatIsMissing() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.consultation());
        commented(consultation, Examples.comment());

        problem(Api.anonymous().get(path(consultation) + "/report/draft"), 401);
        Response answer = Api.reader().get(path(consultation) + "/report/draft");
        JsonNode draft = tree(answer);

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(draft.has("edition")).isFalse();
        assertThat(draft.at("/coverage/total/open").asInt()).isEqualTo(1);
        assertThat(draft.at("/comments/0/answers")).isEmpty();
        assertThat(Api.reader()
                        .queryParam("format", "html")
                        .get(path(consultation) + "/report/draft")
                        .asString())
                .contains("Nie został opublikowany");
    }

    @Test
    void aDryRunPublishesNothing() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.consultation());
        settled(consultation, Examples.comment());

        Response dry = Api.writer()
                .contentType("application/json")
                .queryParam("dryRun", true)
                .body("{}")
                .post(path(consultation) + "/report");

        assertThat(dry.statusCode()).as(dry.asString()).isEqualTo(201);
        assertThat(dry.header("Location")).isNull();
        problem(Api.anonymous().get(path(consultation) + "/report"), 404);
        assertThat(consultation.again().tag()).isEqualTo(consultation.again().tag());
        assertThat(consultation.again().record().path("publications")).isEmpty();
    }

    @Test
    void aNameIsShownWithConsentOnlyAndGoesWhenThatIsWithdrawn() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.consultation());
        UUID named = settled(consultation, Examples.comment().withAuthor(new Comment.Author(NAME, null, null, true)));
        published(consultation, "{}");
        Response before = Api.anonymous().get(path(consultation) + "/report");
        assertThat(tree(before).at("/comments/0/authorName").asText()).isEqualTo(NAME);

        patched(path(consultation) + "/comments/" + named, "{\"author\": null}");

        Response after = Api.anonymous().get(path(consultation) + "/report");
        assertThat(after.asString()).doesNotContain("Kalarepa");
        assertThat(tree(after).at("/comments/0/text").asText()).isEqualTo("Wskaźnik jest zbyt niski.");
        assertThat(tree(after).at("/retouched/sha256").asText()).isEqualTo(Fingerprint.of(before.asByteArray()));
        JsonNode edition = tree(Api.anonymous().get(path(consultation) + "/report/editions"))
                .at("/items/0");
        assertThat(edition.path("sha256").asText()).isEqualTo(Fingerprint.of(after.asByteArray()));
        assertThat(edition.at("/retouched/sha256").asText()).isEqualTo(Fingerprint.of(before.asByteArray()));
        assertThat(page(consultation, "pl")).doesNotContain("Kalarepa").contains("usunięto");
    }

    @Test
    void aTextThatIsRedactedOrHiddenLaterIsSoInTheReport() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.consultation());
        UUID redacted = settled(consultation, Examples.comment().withText("Dzwońcie do Jana: 600 100 200."));
        UUID hidden = settled(consultation, Examples.comment().withText("Obelga."));
        UUID left = settled(consultation, Examples.comment().withText("Zostaje."));
        published(consultation, "{}");

        patched(
                path(consultation) + "/comments/" + redacted,
                "{\"text\": \"Dzwońcie do […].\", \"redactions\": [{\"reason\": \"dane osobowe\"}]}");
        patched(
                path(consultation) + "/comments/" + hidden,
                "{\"moderation\": \"REJECTED\", \"moderationReason\": \"obelgi\"}");
        patched(path(consultation) + "/comments/" + left, "{\"reference\": \"ROPS.9\"}");

        JsonNode report = tree(Api.anonymous().get(path(consultation) + "/report"));
        assertThat(report.toString()).doesNotContain("600 100 200").doesNotContain("Obelga");
        assertThat(report.at("/comments/0/text").asText()).isEqualTo("Dzwońcie do […].");
        assertThat(report.at("/comments/0/redacted").asBoolean()).isTrue();
        assertThat(report.at("/comments/1/withheld").asBoolean()).isTrue();
        assertThat(report.at("/comments/1/answers")).hasSize(1);
        assertThat(report.at("/comments/2/text").asText()).isEqualTo("Zostaje.");
        assertThat(page(consultation, "pl")).contains("Treść uwagi nie jest już pokazywana.");
    }

    @Test
    void whoSentACommentIsInNoReport() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.openConsultation());
        ObjectNode comment = Api.tree("{\"text\": \"Za mało miejsc.\"}");
        comment.putObject("submitter").put("name", NAME).put("email", "kalarepa@example.org");
        Response sent = Api.anonymous()
                .contentType("application/json")
                .body(comment.toString())
                .post(path(consultation) + "/comments");
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(201);
        UUID id = UUID.fromString(tree(sent).path("id").asText());
        patched(path(consultation) + "/comments/" + id, "{\"moderation\": \"PUBLISHED\"}");
        answered(consultation, Examples.response(id));
        assertThat(published(consultation, "{}").statusCode()).isEqualTo(201);

        for (String format : List.of("json", "csv", "html")) {
            for (String which : List.of("/report", "/report/draft")) {
                assertThat(Api.writer()
                                .accept("*/*")
                                .queryParam("format", format)
                                .get(path(consultation) + which)
                                .asString())
                        .doesNotContain("Kalarepa")
                        .doesNotContain("kalarepa")
                        .contains("Za mało miejsc.");
            }
        }
    }

    private static String page(Created consultation, String language) {
        Response page = Api.anonymous()
                .accept("text/html,*/*;q=0.8")
                .header("Accept-Language", language)
                .get(path(consultation) + "/report");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).startsWith("text/html");
        return page.asString();
    }
}
