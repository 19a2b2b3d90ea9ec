package org.spoiwo.api.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Kind;

/** What tests ask the history of a record. */
final class Histories {

    private Histories() {}

    /** Somebody without an account, but for comments: what they said before a redaction is for staff. */
    static RequestSpecification whoReads(Kind kind) {
        return kind == Kind.COMMENTS ? Api.reader() : Api.anonymous();
    }

    static Response history(RequestSpecification caller, Created record) {
        return caller.get(record.kind().path(record.id()) + "/history");
    }

    /** The versions that the caller sees, newest first. */
    static List<JsonNode> versions(RequestSpecification caller, Created record) {
        Response answer = history(caller, record);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        List<JsonNode> versions = new ArrayList<>();
        tree(answer).path("items").forEach(versions::add);
        return versions;
    }

    static List<Integer> numbers(List<JsonNode> versions) {
        return versions.stream().map(version -> version.path("version").asInt()).toList();
    }

    static List<String> changes(List<JsonNode> versions) {
        return versions.stream().map(version -> version.path("change").asText()).toList();
    }

    static Response version(RequestSpecification caller, Created record, int number) {
        return caller.get(record.kind().path(record.id()) + "/history/" + number);
    }

    static Response asOf(RequestSpecification caller, Created record, Object instant) {
        return caller.queryParam("asOf", instant.toString()).get(record.kind().path(record.id()));
    }

    /** When a version was made. */
    static Instant madeAt(Created record, int number) {
        return versions(Api.writer().queryParam("limit", 200), record).stream()
                .filter(version -> version.path("version").asInt() == number)
                .map(version -> Instant.parse(version.path("at").asText()))
                .findFirst()
                .orElseThrow();
    }

    /** Changes one member of the record as it is now. */
    static ObjectNode changed(Created record, String member, String value) {
        ObjectNode body = record.again().record().put(member, value);
        return put(record, body);
    }

    static ObjectNode shownTo(Created record, String visibility) {
        ObjectNode body = record.again().record();
        ((ObjectNode) body.path("meta")).put("visibility", visibility);
        return put(record, body);
    }

    static ObjectNode put(Created record, ObjectNode body) {
        Response answer = Api.put(record.kind(), record.id(), body, "*");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return tree(answer);
    }

    static void deleted(Created record) {
        Response answer = Api.delete(record.kind(), record.id(), "*");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(204);
    }

    static Response restored(RequestSpecification caller, Created record) {
        return caller.post(record.kind().path(record.id()) + "/restoration");
    }
}
