package org.spoiwo.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.api.security.TestCaller;
import org.spoiwo.model.meetings.MeetingBuilder;
import org.spoiwo.model.meetings.Registration;

/** Records of every kind in every state that the table speaks of, each entered by an administrator when first asked for. */
final class StatedRecords {

    private static final RecordState EVERYBODYS = new RecordState("PUBLIC", List.of("PL-14", "PL-20", "PL-26"));

    private final Map<String, ObjectNode> entered = new HashMap<>();

    ObjectNode get(Kind kind, RecordState state) {
        String key = kind + " " + state;
        ObjectNode known = entered.get(key);
        if (known == null) {
            known = enter(kind, state.put(example(kind)));
            entered.put(key, known);
        }
        return known;
    }

    String id(Kind kind, RecordState state) {
        return get(kind, state).path("id").asText();
    }

    /** A network that everybody sees, with members of every state. */
    String everybodysNetwork() {
        return id(Kind.NETWORKS, EVERYBODYS);
    }

    /** A meeting that everybody sees, with participants of every state. */
    String everybodysMeeting() {
        return id(Kind.MEETINGS, EVERYBODYS);
    }

    /** A programme that everybody sees, with versions of every state. */
    String everybodysProgramme() {
        return id(Kind.PROGRAMMES, EVERYBODYS);
    }

    /** A consultation that everybody sees, with comments of every state. */
    String everybodysConsultation() {
        return id(Kind.CONSULTATIONS, EVERYBODYS);
    }

    /** A comment of the consultation in that state. */
    String commentIn(RecordState consultation) {
        Response answer = Api.as(TestCaller.ADMIN.token())
                .contentType(ContentType.JSON)
                .body(Api.tree(Examples.comment()).without(List.of("meta")).toString())
                .post("/consultations/" + id(Kind.CONSULTATIONS, consultation) + "/comments");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return Api.tree(answer).path("id").asText();
    }

    /** Name and content of the file that comments in this state have. */
    static final String ATTACHMENT = "stanowisko.txt";

    /** A file of the comment in that state; there again, when somebody removed it. */
    String attachmentOf(RecordState comment) {
        Response answer = Api.as(TestCaller.ADMIN.token())
                .contentType(ContentType.TEXT)
                .queryParam("name", ATTACHMENT)
                .body(ATTACHMENT)
                .post("/consultations/" + everybodysConsultation() + "/comments/" + id(Kind.COMMENTS, comment)
                        + "/attachments");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return Api.tree(answer).path("id").asText();
    }

    private ObjectNode enter(Kind kind, ObjectNode record) {
        String path = switch (kind) {
            case MEMBERSHIPS -> "/networks/" + everybodysNetwork() + "/members";
            case COMMENTS -> "/consultations/" + everybodysConsultation() + "/comments";
            case RESPONSES -> "/consultations/" + everybodysConsultation() + "/responses";
            case PROGRAMME_VERSIONS -> "/programmes/" + everybodysProgramme() + "/versions";
            case PARTICIPATIONS -> "/meetings/" + everybodysMeeting() + "/participants";
            default -> kind.path();
        };
        Response answer = Api.as(TestCaller.ADMIN.token())
                .contentType(ContentType.JSON)
                .body(record.toString())
                .post(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return Api.tree(answer);
    }

    /** A record that a list can be asked for alone: by a word of its name; a member, by its organisation. */
    ObjectNode example(Kind kind) {
        String word = UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        return switch (kind) {
            case MEETINGS ->
                Api.tree(MeetingBuilder.builder()
                        .title("Narada " + word)
                        .agenda(List.of(Examples.item("Punkt " + word)))
                        .registration(new Registration(null, null, null, null, null, null))
                        .build());
            case MEMBERSHIPS, PARTICIPATIONS -> {
                ObjectNode organization = enter(Kind.ORGANIZATIONS, EVERYBODYS.put(example(Kind.ORGANIZATIONS)));
                ObjectNode below = kind.example();
                below.remove(List.of("post", "meta"));
                below.putObject("organization").set("id", organization.path("id"));
                yield below;
            }
            case PROGRAMME_VERSIONS ->
                kind.example().put("label", "Próba " + word).without(List.of("meta"));
            case COMMENTS -> kind.example().put("reference", "Próba " + word).without(List.of("meta"));
            case RESPONSES ->
                Api.tree(Examples.response(UUID.fromString(id(Kind.COMMENTS, EVERYBODYS))))
                        .put("reasons", "Próba " + word)
                        .without(List.of("meta"));
            case CONSULTATIONS -> Api.tree(Examples.openConsultation()).put("title", "Próba " + word);
            default -> kind.example().put(kind.nameMember(), "Próba " + word);
        };
    }
}
