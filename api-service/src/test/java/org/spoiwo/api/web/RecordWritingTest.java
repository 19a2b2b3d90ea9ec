package org.spoiwo.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.delete;
import static org.spoiwo.api.fixtures.Api.get;
import static org.spoiwo.api.fixtures.Api.patch;
import static org.spoiwo.api.fixtures.Api.post;
import static org.spoiwo.api.fixtures.Api.problem;
import static org.spoiwo.api.fixtures.Api.put;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Kind;

/** Records of every kind are created, replaced, changed and deleted in the same way. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class RecordWritingTest {

    @ParameterizedTest
    @EnumSource
    void createsRecordAndTellsWhereItIs(Kind kind) {
        ObjectNode sent = kind.example();

        Response answer = post(kind, sent);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        ObjectNode entered = tree(answer);
        String id = entered.path("id").asText();
        assertThat(UUID.fromString(id).version()).isEqualTo(7);
        assertThat(answer.header("Location")).endsWith(Api.BASE + kind.path() + "/" + id);
        assertThat(answer.header("ETag")).matches("\"1-[0-9a-f]+\"");
        assertThat(entered.at("/meta/version").asInt()).isEqualTo(1);
        assertThat(entered.at("/meta/createdAt")).isEqualTo(entered.at("/meta/updatedAt"));

        Response read = get(kind, UUID.fromString(id));
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(tree(read)).isEqualTo(entered);
        assertThat(read.header("ETag")).isEqualTo(answer.header("ETag"));
        sent.without("meta").properties().stream()
                .filter(member -> !List.of("agenda", "outcomes", "comments").contains(member.getKey()))
                .forEach(member -> assertThat(entered.get(member.getKey()))
                        .as(member.getKey())
                        .isEqualTo(member.getValue()));
    }

    @ParameterizedTest
    @EnumSource
    void takesBackWhatItGaveWithoutChangingAnything(Kind kind) {
        Created before = created(kind, kind.example());

        Response answer = put(kind, before.id(), before.record());

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(tree(answer)).isEqualTo(before.record());
        assertThat(answer.header("ETag")).isEqualTo(before.tag());
        assertThat(Database.history(before.id())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void createsRecordUnderIdOfClientAndAnswersRetryWithoutChange(Kind kind) {
        UUID id = UUID.randomUUID();
        ObjectNode record = kind.example();

        assertThat(put(kind, id, record).statusCode()).isEqualTo(201);
        Response retried = put(kind, id, record);

        assertThat(retried.statusCode()).as(retried.asString()).isEqualTo(200);
        assertThat(tree(retried).at("/meta/version").asInt()).isEqualTo(1);
        assertThat(Database.history(id)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void demandsAndComparesVersionBeforeChange(Kind kind) {
        Created before = created(kind, kind.example());
        ObjectNode changed = before.record().deepCopy().put(kind.nameMember(), "Nowa nazwa " + before.id());

        problem(put(kind, before.id(), changed), 428);
        Response right = put(kind, before.id(), changed, before.tag());
        assertThat(right.statusCode()).as(right.asString()).isEqualTo(200);
        assertThat(tree(right).at("/meta/version").asInt()).isEqualTo(2);
        assertThat(right.header("ETag")).startsWith("\"2-");
        changed.put(kind.nameMember(), "Jeszcze nowsza " + before.id());
        problem(put(kind, before.id(), changed, before.tag()), 412);

        assertThat(tree(get(kind, before.id()))).isEqualTo(tree(right));
        assertThat(put(kind, before.id(), changed, "*").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void createsOnlyWhenAskedToCreateOnly(Kind kind) {
        Created existing = created(kind, kind.example());

        Response refused = Api.writer()
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(existing.record().toString())
                .put(kind.path(existing.id()));
        Response entered = Api.writer()
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(kind.example().toString())
                .put(kind.path(UUID.randomUUID()));

        problem(refused, 412);
        assertThat(entered.statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @EnumSource
    void refusesUpdateOfWhatIsNotThere(Kind kind) {
        problem(put(kind, UUID.randomUUID(), kind.example(), "\"1-abc\""), 404);
        problem(patch(kind, UUID.randomUUID(), "{}", "\"1-abc\""), 404);
        problem(delete(kind, UUID.randomUUID(), "\"1-abc\""), 404);
        problem(get(kind, UUID.randomUUID()), 404);
    }

    @ParameterizedTest
    @EnumSource
    void patchReplacesMembersAndListsAndRemovesWithNull(Kind kind) {
        ObjectNode example = kind.example();
        example.putObject("provenance").putArray("sources").addObject().put("title", "Protokół");
        Created before = created(kind, example);

        Response answer = patch(
                kind,
                before.id(),
                "{\"%s\": \"Po zmianie %s\", \"meta\": {\"maintainers\": [\"PL-08\", \"PL-26\"]}, \"provenance\": null}"
                        .formatted(kind.nameMember(), before.id()),
                before.tag());

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        ObjectNode after = tree(answer);
        assertThat(after.path(kind.nameMember()).asText()).isEqualTo("Po zmianie " + before.id());
        assertThat(after.has("provenance")).isFalse();
        assertThat(after.at("/meta/maintainers").toString()).isEqualTo("[\"PL-08\",\"PL-26\"]");
        assertThat(after.at("/meta/visibility").asText()).isEqualTo("PUBLIC");
        assertThat(after.at("/meta/version").asInt()).isEqualTo(2);
        problem(patch(kind, before.id(), "{\"provenance\": {}}", before.tag()), 412);
        problem(Api.writer().contentType(Api.MERGE_PATCH).body("{}").patch(kind.path(before.id())), 428);
    }

    @ParameterizedTest
    @EnumSource
    void deletedRecordIsGoneForGood(Kind kind) {
        Created record = created(kind, kind.example());

        problem(Api.writer().delete(kind.path(record.id())), 428);
        problem(delete(kind, record.id(), "\"7-abc\""), 412);
        assertThat(delete(kind, record.id(), record.tag()).statusCode()).isEqualTo(204);

        problem(get(kind, record.id()), 410);
        problem(put(kind, record.id(), record.record()), 410);
        problem(put(kind, record.id(), record.record(), record.tag()), 410);
        problem(patch(kind, record.id(), "{}", "*"), 410);
        problem(delete(kind, record.id(), "*"), 410);
        problem(Api.anonymous().get(kind.path(record.id())), 410);
    }

    @ParameterizedTest
    @EnumSource
    void ignoresWhatTheServerOwns(Kind kind) {
        ObjectNode example = kind.example();
        example.putObject("meta")
                .put("version", 77)
                .put("createdAt", "1999-01-01T00:00:00Z")
                .put("updatedAt", "1999-01-01T00:00:00Z")
                .put("visibility", "PUBLIC");

        Created record = created(kind, example);

        assertThat(record.version()).isEqualTo(1);
        assertThat(record.record().at("/meta/createdAt").asText())
                .startsWith("20")
                .doesNotStartWith("1999");
        ObjectNode again = record.record().deepCopy();
        ((ObjectNode) again.path("meta")).put("version", 99).put("updatedAt", "1999-01-01T00:00:00Z");
        assertThat(tree(put(kind, record.id(), again))).isEqualTo(record.record());
    }

    @ParameterizedTest
    @EnumSource
    void newRecordIsNotPublicUnlessItSaysOtherwise(Kind kind) {
        ObjectNode example = kind.example();
        // to publish a comment is to show it
        example.remove(List.of("meta", "moderation"));

        Created record = created(kind, example);

        assertThat(record.record().at("/meta/visibility").asText())
                .isEqualTo(kind == Kind.PARTICIPATIONS || kind == Kind.COMMENTS ? "INTERNAL" : "DRAFT");
    }

    @ParameterizedTest
    @EnumSource
    void dryRunSaysWhatWouldHappenAndChangesNothing(Kind kind) {
        Created record = created(kind, kind.example());
        UUID fresh = UUID.randomUUID();
        ObjectNode invalid = kind.example();
        invalid.put("meta", "nonsense");

        Response create = dry(kind.example()).put(kind.path(fresh));
        Response post = dry(kind.example()).post(kind.path());
        Response change = dry(record.record().deepCopy().put(kind.nameMember(), "Inna"))
                .header("If-Match", record.tag())
                .put(kind.path(record.id()));
        Response delete = dry(kind.example()).header("If-Match", record.tag()).delete(kind.path(record.id()));

        assertThat(create.statusCode()).as(create.asString()).isEqualTo(201);
        assertThat(post.statusCode()).isEqualTo(201);
        assertThat(post.header("Location")).isNull();
        assertThat(tree(change).at("/meta/version").asInt()).isEqualTo(2);
        assertThat(delete.statusCode()).isEqualTo(204);
        problem(dry(invalid).post(kind.path()), 400);
        assertThat(record.again()).isEqualTo(record);
        assertThat(Database.hasTraceOf(fresh)).isFalse();
        assertThat(Database.hasTraceOf(UUID.fromString(tree(post).path("id").asText())))
                .isFalse();
        assertThat(Database.history(record.id())).hasSize(1);
    }

    private static io.restassured.specification.RequestSpecification dry(ObjectNode body) {
        return Api.writer()
                .contentType(ContentType.JSON)
                .queryParam("dryRun", true)
                .body(body.toString());
    }
}
