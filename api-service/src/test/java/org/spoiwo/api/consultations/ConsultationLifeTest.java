package org.spoiwo.api.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.api.paging.Fingerprint;
import org.spoiwo.model.programmes.ProgrammeNode;
import org.spoiwo.model.programmes.ProgrammeVersion;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.PolishCalendar;
import org.spoiwo.model.vocabulary.ProgrammeNodeKind;
import org.spoiwo.model.vocabulary.ProgrammeVersionStatus;

/**
 * The consultation of a programme from the notice to the adopted text, each step as the office and the public take it: three
 * versions, an extension, a second round, 500 comments.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ConsultationLifeTest {

    private static final String NAME = "Genowefa Pigwa-Nieistniejąca";

    private final LocalDate today = LocalDate.now(PolishCalendar.ZONE);

    @Test
    void fromTheNoticeToTheAdoptedProgramme() {
        // the notice: what is consulted, until when, by which act, announced at a meeting
        Created programme = created(Kind.PROGRAMMES, Examples.programme());
        String draft = version(programme, "Projekt", ProgrammeVersionStatus.CONSULTED, 1, firstDraft());
        Created meeting = created(Kind.MEETINGS, tree(Examples.meeting()));
        ObjectNode notice = tree(Examples.openConsultation()
                .withProgramme(Reference.to(programme.id()))
                .withProgrammeVersion(Reference.to(UUID.fromString(draft))));
        notice.putArray("stages").addObject().put("stage", "OPEN").put("on", today.minusDays(36) + "");
        notice.putArray("rounds").add(round(1, today.minusDays(36), today));
        notice.putArray("meetings")
                .addObject()
                .put("id", meeting.id().toString())
                .put("role", "ANNOUNCED_AT");
        String consultation =
                Kind.CONSULTATIONS.path(created(Kind.CONSULTATIONS, notice).id());

        JsonNode announced = read(consultation);
        assertThat(announced.path("daysLeft").asInt()).isZero();
        assertThat(announced.path("earliestLawfulEnd").asText())
                .isEqualTo(today.minusDays(1).toString());
        assertThat(announced.path("reportDueOn").asText())
                .isEqualTo(today.plusDays(30).toString());
        assertThat(announced.path("warnings").findValuesAsText("kind"))
                .as("it may be Sunday")
                .isSubsetOf("ENDS_ON_DAY_OFF");
        JsonNode ofMeeting = read("/consultations?meeting=" + meeting.id()).path("items");
        assertThat(ofMeeting).hasSize(1);
        assertThat(ofMeeting.at("/0/id")).isEqualTo(announced.path("id"));

        // the first round: 100 people in the form, 150 comments by e-mail, post and at a meeting
        List<JsonNode> sent = IntStream.range(0, 100)
                .mapToObj(i -> sent(consultation, about("C1.W1", "Uwaga " + i + " z formularza.")))
                .toList();
        List<String> entered = new ArrayList<>();
        entered.addAll(entered(consultation, "EMAIL", 80, "C1.W1", 1));
        entered.addAll(entered(consultation, "POST", 50, "C1.W2", 1));
        entered.addAll(entered(consultation, "MEETING", 20, "C2", 1));
        assertThat(sent(consultation, about("C1.W1", "Uwaga 99 z formularza.")).path("id"))
                .as("an impatient click")
                .isEqualTo(sent.get(99).path("id"));
        ok(send(
                Api.anonymous(),
                receipt(sent.get(0)) + "/amendment",
                about("C1.W1", "Wartość docelowa jest zbyt niska.")));
        ok(Api.anonymous().post(receipt(sent.get(1)) + "/withdrawal"));
        assertThat(read(consultation).path("coverage").toString())
                .isEqualTo("{\"received\":249,\"waiting\":99,\"published\":150,\"answered\":0,\"open\":150}");

        // an extension; the end before it stays visible
        ObjectNode extended = round(1, today.minusDays(36), today.plusDays(7));
        extended.putArray("extensions")
                .addObject()
                .put("decidedOn", today.toString())
                .put("previousEnd", today.toString())
                .put("reason", "na wniosek gmin");
        ObjectNode change = tree("{}");
        change.putArray("rounds").add(extended);
        stages(change, "OPEN", "EXTENDED");
        changed(consultation, change);
        assertThat(read(consultation).path("daysLeft").asInt()).isEqualTo(7);
        assertThat(read(consultation).at("/rounds/0/extensions/0/previousEnd").asText())
                .isEqualTo(today.toString());

        // the office decides upon the queue: one comment is no comment, one names somebody
        decide(consultation, sent.subList(0, 1), "{\"moderation\": \"PUBLISHED\"}");
        decide(consultation, sent.subList(2, 98), "{\"moderation\": \"PUBLISHED\"}");
        decide(consultation, sent.subList(98, 99), "{\"moderation\": \"REJECTED\", \"moderationReason\": \"reklama\"}");
        decide(consultation, sent.subList(99, 100), """
                {"moderation": "PUBLISHED", "text": "Uwaga […]", "redactions": [{"reason": "dane osobowe"}]}""");
        assertThat(queue(consultation)).isEmpty();

        // a second round about a second draft, in which two indicators exchanged their codes
        changed(consultation, stages(tree("{}"), "OPEN", "EXTENDED", "CLOSED"));
        problem(send(Api.anonymous(), consultation + "/comments", about("C1.W1", "Za późno.")), 409);
        String second =
                version(programme, "Projekt po pierwszej turze", ProgrammeVersionStatus.CONSULTED, 2, secondDraft());
        ObjectNode again = tree("{}");
        again.putArray("rounds")
                .add(extended)
                .add(round(2, today, today).set("programmeVersion", tree("{\"id\": \"" + second + "\"}")));
        changed(consultation, stages(again, "OPEN", "EXTENDED", "CLOSED", "OPEN"));
        List<JsonNode> more = IntStream.range(0, 100)
                .mapToObj(i -> sent(consultation, about("C1.W2", "Uwaga " + i + " w drugiej turze.")))
                .toList();
        assertThat(more).extracting(comment -> comment.path("round").asInt()).containsOnly(2);
        entered.addAll(entered(consultation, "EMAIL", 80, "C1.W2", 2));
        entered.addAll(entered(consultation, "POST", 50, "C1.W1", 2));
        entered.addAll(entered(consultation, "MEETING", 19, "C2", 2));
        decide(consultation, more, "{\"moderation\": \"PUBLISHED\"}");
        changed(consultation, stages(tree("{}"), "OPEN", "EXTENDED", "CLOSED", "OPEN", "CLOSED"));
        JsonNode late = tree(send(
                Api.writer(),
                consultation + "/comments",
                letter("POST", "C2", 2).put("receivedOn", today.plusDays(1) + "")));
        assertThat(late.path("late").asBoolean()).isTrue();
        entered.add(late.path("id").asText());
        assertThat(read(consultation).path("coverage").toString())
                .isEqualTo("{\"received\":499,\"waiting\":0,\"published\":498,\"answered\":0,\"open\":498}");

        // no report while anything is left open
        assertThat(problem(send(Api.writer(), consultation + "/report", tree("{}")), 409)
                        .type()
                        .toString())
                .endsWith("/comments-unanswered");
        problem(Api.anonymous().get(consultation + "/report"), 404);

        // one answer for the one that asked for a higher target, one for each hundred of the others
        String adopted = version(programme, "Przyjęty", ProgrammeVersionStatus.ADOPTED, 3, adopted());
        String asked = sent.get(0).path("id").asText();
        List<String> others = new ArrayList<>(entered);
        sent.subList(2, 98).forEach(comment -> others.add(comment.path("id").asText()));
        others.add(sent.get(99).path("id").asText());
        more.forEach(comment -> others.add(comment.path("id").asText()));
        assertThat(others).hasSize(497);
        ObjectNode heeded = answer("ACCEPTED", "Wartość docelową podniesiono.", List.of(asked));
        heeded.putObject("resultingNode")
                .put("code", "C1.W2")
                .putObject("version")
                .put("id", adopted);
        ok(send(Api.writer(), consultation + "/responses", heeded));
        for (int first = 0; first < others.size(); first += 100) {
            List<String> hundred = others.subList(first, Math.min(first + 100, others.size()));
            ok(send(Api.writer(), consultation + "/responses", answer("EXPLAINED", "Wyjaśniono w § 3.", hundred)));
        }
        assertThat(read(consultation).path("coverage").toString())
                .isEqualTo("{\"received\":499,\"waiting\":0,\"published\":498,\"answered\":498,\"open\":0}");

        // the report, as everybody reads it from then on
        JsonNode edition = ok(send(Api.writer(), consultation + "/report", tree("{\"summary\": \"Dziękujemy.\"}")));
        Response report = Api.anonymous().get(consultation + "/report");
        assertThat(Fingerprint.of(report.asByteArray()))
                .isEqualTo(edition.path("sha256").asText());
        assertThat(tree(report).path("comments")).hasSize(498);
        assertThat(Api.anonymous()
                        .accept("text/csv")
                        .get(consultation + "/report")
                        .asString()
                        .lines())
                .hasSize(499);
        assertThat(Api.anonymous()
                        .accept("text/html")
                        .get(consultation + "/report")
                        .asString())
                .contains("Wartość docelowa jest zbyt niska.", "Dziękujemy.");
        assertThat(read(consultation).path("stage").asText()).isEqualTo("REPORT_PUBLISHED");

        // from the text of one comment to the changed indicator, and back from the indicator
        changed(
                consultation,
                stages(tree("{}"), "OPEN", "EXTENDED", "CLOSED", "OPEN", "CLOSED", "REPORT_PUBLISHED", "ADOPTED"));
        JsonNode trail = read("/comments/" + asked);
        assertThat(trail.at("/comment/text").asText()).isEqualTo("Wartość docelowa jest zbyt niska.");
        assertThat(trail.at("/responses/0/resolution").asText()).isEqualTo("ACCEPTED");
        assertThat(trail.path("nodes").findValuesAsText("version")).containsExactly(draft, second, adopted);
        assertThat(StreamSupport.stream(trail.path("nodes").spliterator(), false)
                        .map(then -> then.at("/node/code").asText() + " "
                                + then.at("/node/targets/0/value").asText()))
                .containsExactly("C1.W1 400", "C1.W2 400", "C1.W2 450");
        assertThat(read(Kind.PROGRAMMES.path(programme.id()) + "/versions/" + adopted + "/nodes/C1.W2/comments")
                        .path("items")
                        .findValuesAsText("id"))
                .contains(asked);
        assertThat(Api.anonymous().get("/comments/" + asked).asString()).doesNotContain(NAME);
        assertThat(report.asString()).doesNotContain(NAME);
    }

    private static List<ProgrammeNode> firstDraft() {
        return nodes(
                Examples.indicator("C1.W1", "Liczba nowych miejsc pracy", 400),
                Examples.indicator("C1.W2", "Liczba przeszkolonych osób", 900));
    }

    private static List<ProgrammeNode> secondDraft() {
        return nodes(
                Examples.indicator("C1.W1", "Liczba przeszkolonych osób", 900),
                Examples.indicator("C1.W2", "Liczba nowych miejsc pracy", 400));
    }

    private static List<ProgrammeNode> adopted() {
        return nodes(
                Examples.indicator("C1.W1", "Liczba przeszkolonych osób", 900),
                Examples.indicator("C1.W2", "Liczba nowych miejsc pracy", 450));
    }

    private static List<ProgrammeNode> nodes(ProgrammeNode... indicators) {
        return List.of(
                Examples.node("C1", ProgrammeNodeKind.OBJECTIVE, "Więcej miejsc pracy")
                        .withChildren(List.of(indicators)),
                Examples.node("C2", ProgrammeNodeKind.OBJECTIVE, "Lepsza współpraca"));
    }

    private String version(
            Created programme, String label, ProgrammeVersionStatus status, int month, List<ProgrammeNode> nodes) {
        ProgrammeVersion version = Examples.programmeVersion()
                .withLabel(label)
                .withStatus(status)
                .withDate(PartialDate.of("%d-%02d".formatted(today.getYear(), month)))
                .withNodes(nodes);
        return ok(send(Api.writer(), Kind.PROGRAMMES.path(programme.id()) + "/versions", tree(version)))
                .path("id")
                .asText();
    }

    private static ObjectNode round(int number, LocalDate opens, LocalDate closes) {
        return tree("{}")
                .put("number", number)
                .put("announcedOn", opens.toString())
                .put("opensOn", opens.toString())
                .put("closesOn", closes.toString());
    }

    private static ObjectNode stages(ObjectNode change, String... stages) {
        for (String stage : stages) {
            change.withArray("stages").addObject().put("stage", stage);
        }
        return change;
    }

    private static ObjectNode about(String node, String text) {
        ObjectNode comment = tree("{}").put("text", text);
        comment.putObject("target").put("node", node);
        comment.putObject("submitter").put("name", NAME);
        return comment;
    }

    private static JsonNode sent(String consultation, ObjectNode comment) {
        return ok(send(Api.anonymous(), consultation + "/comments", comment));
    }

    private static ObjectNode letter(String channel, String node, int round) {
        ObjectNode letter = about(node, "Uwaga nadesłana inną drogą.")
                .put("channel", channel)
                .put("round", round)
                .put("moderation", "PUBLISHED");
        letter.putObject("author").put("onBehalfOf", "Stowarzyszenie Sąsiedzi");
        // who signed is for those who are authorised for personal data
        letter.remove("submitter");
        return letter;
    }

    /** A folder of letters, entered at once. */
    private static List<String> entered(String consultation, String channel, int count, String node, int round) {
        ObjectNode folder = tree("{}");
        for (int i = 0; i < count; i++) {
            folder.withArray("comments").add(letter(channel, node, round));
        }
        return ok(send(Api.writer(), consultation + "/comments/batch", folder))
                .path("items")
                .findValuesAsText("id");
    }

    private static ObjectNode answer(String resolution, String reasons, List<String> comments) {
        ObjectNode answer = tree("{}").put("resolution", resolution).put("reasons", reasons);
        comments.forEach(comment -> answer.withArray("comments").addObject().put("id", comment));
        answer.putObject("meta").put("visibility", "PUBLIC");
        return answer;
    }

    private static void decide(String consultation, List<JsonNode> comments, String decision) {
        for (JsonNode comment : comments) {
            ok(patched(consultation + "/comments/" + comment.path("id").asText(), decision));
        }
    }

    private static List<String> queue(String consultation) {
        return tree(Api.reader().queryParam("moderation", "RECEIVED").get(consultation + "/comments"))
                .path("items")
                .findValuesAsText("id");
    }

    private static void changed(String consultation, ObjectNode change) {
        ok(patched(consultation, change.toString()));
    }

    private static Response patched(String path, String patch) {
        return Api.writer()
                .contentType(Api.MERGE_PATCH)
                .header("If-Match", "*")
                .body(patch)
                .patch(path);
    }

    /** As the public reads it. */
    private static JsonNode read(String path) {
        return ok(Api.anonymous().get(path));
    }

    private static Response send(RequestSpecification caller, String path, ObjectNode body) {
        return caller.contentType(ContentType.JSON).body(body.toString()).post(path);
    }

    private static String receipt(JsonNode sent) {
        return "/comment-receipts/" + sent.at("/receipt/token").asText();
    }

    private static JsonNode ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
        return tree(answer);
    }
}
