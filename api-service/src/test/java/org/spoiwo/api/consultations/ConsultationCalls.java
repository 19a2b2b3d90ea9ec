package org.spoiwo.api.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.CommentResponse;
import org.spoiwo.model.programmes.ProgrammeVersion;

/** What an office does with a consultation, call by call. */
final class ConsultationCalls {

    private ConsultationCalls() {}

    static String path(Created consultation) {
        return Kind.CONSULTATIONS.path(consultation.id());
    }

    static UUID commented(Created consultation, Comment comment) {
        return entered(path(consultation) + "/comments", tree(comment));
    }

    /** A comment with an answer. */
    static UUID settled(Created consultation, Comment comment) {
        UUID id = commented(consultation, comment);
        answered(consultation, Examples.response(id));
        return id;
    }

    static UUID answered(Created consultation, CommentResponse response) {
        return entered(path(consultation) + "/responses", tree(response));
    }

    static UUID version(Created programme, ProgrammeVersion version) {
        return entered(Kind.PROGRAMMES.path(programme.id()) + "/versions", tree(version));
    }

    static Response published(Created consultation, String order) {
        return Api.writer()
                .contentType(ContentType.JSON)
                .body(order.getBytes(StandardCharsets.UTF_8))
                .post(path(consultation) + "/report");
    }

    static Response patched(String path, String patch) {
        Response answer = Api.writer()
                .contentType(Api.MERGE_PATCH)
                .header("If-Match", "*")
                .body(patch.getBytes(StandardCharsets.UTF_8))
                .patch(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private static UUID entered(String path, ObjectNode record) {
        Response answer = Api.writer()
                .contentType(ContentType.JSON)
                .body(record.toString().getBytes(StandardCharsets.UTF_8))
                .post(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return UUID.fromString(tree(answer).path("id").asText());
    }
}
