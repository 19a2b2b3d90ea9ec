package org.spoiwo.api.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.problem;
import static org.spoiwo.api.fixtures.Api.tree;
import static org.spoiwo.api.history.Histories.changed;
import static org.spoiwo.api.history.Histories.changes;
import static org.spoiwo.api.history.Histories.deleted;
import static org.spoiwo.api.history.Histories.numbers;
import static org.spoiwo.api.history.Histories.restored;
import static org.spoiwo.api.history.Histories.versions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.api.security.TestTokens;
import org.spoiwo.model.record.Problem;

/** What was deleted can be brought back, by administrators only, as far as it still fits. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class RestorationTest {

    @ParameterizedTest
    @EnumSource
    void deletedRecordIsThereAgainAsItLastWas(Kind kind) {
        Created record = created(kind, kind.example());
        ObjectNode last = changed(record, kind.nameMember(), Examples.named("Ostatnia"));
        List<Object> traces = traces(record.id());
        deleted(record);

        Response answer = restored(Api.writer().header("X-Change-Reason", "deleted by mistake"), record);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        ObjectNode again = tree(answer);
        assertThat(again.path("meta").path("version").asInt()).isEqualTo(4);
        assertThat(again.path("meta").path("createdAt"))
                .isEqualTo(last.path("meta").path("createdAt"));
        assertThat(again.deepCopy().without("meta").toString())
                .isEqualTo(last.deepCopy().without("meta").toString());
        assertThat(tree(Api.anonymous().get(kind.path(record.id())))).isEqualTo(again);
        assertThat(traces(record.id())).as("references, codes, search").isEqualTo(traces);
        List<JsonNode> versions = versions(Api.writer(), record);
        assertThat(numbers(versions)).containsExactly(4, 3, 2, 1);
        assertThat(changes(versions)).containsExactly("RESTORED", "DELETED", "UPDATED", "CREATED");
        assertThat(versions.get(0).path("reason").asText()).isEqualTo("deleted by mistake");
        assertThat(versions.get(0).has("patch")).isFalse();

        assertThat(changed(record, kind.nameMember(), Examples.named("Dalej"))
                        .path("meta")
                        .path("version")
                        .asInt())
                .isEqualTo(5);
        deleted(record);
        assertThat(restored(Api.writer(), record).statusCode()).isEqualTo(200);
    }

    /** What is kept of a record to find it by. */
    private static List<Object> traces(UUID id) {
        return List.of(
                Database.rows(
                        "select pointer, relation, part_id, target_id from reference where owner_id = ? order by 1",
                        id),
                Database.rows("select facet, code, sort_date from classification where owner_id = ? order by 1, 2", id),
                Database.rows("select name, search_text, visibility, deleted_at from record where id = ?", id));
    }

    @ParameterizedTest
    @EnumSource
    void onlyAdministratorsRestore(Kind kind) {
        Created record = created(kind, kind.example());
        deleted(record);

        problem(restored(Api.anonymous(), record), 401);
        problem(restored(Api.reader(), record), 403);
        problem(restored(Api.as(TestTokens.editor("PL-08", "*")), record), 403);
        problem(Api.writer().get(kind.path(record.id())), 410);
    }

    @Test
    void whatIsNotDeletedOrNeverWasIsNotRestored() {
        Created person = created(Kind.PEOPLE, Kind.PEOPLE.example());

        Problem refused = problem(restored(Api.writer(), person), 409);

        assertThat(refused.type().toString()).endsWith("/not-deleted");
        problem(Api.writer().post("/people/" + UUID.randomUUID() + "/restoration"), 404);
        problem(Api.writer().post("/projects/" + person.id() + "/restoration"), 404);
        deleted(person);
        problem(Api.writer().post("/projects/" + person.id() + "/restoration"), 404);
        assertThat(restored(Api.writer(), person).statusCode()).isEqualTo(200);
        problem(restored(Api.writer(), person), 409);
        assertThat(numbers(versions(Api.writer(), person))).containsExactly(3, 2, 1);
    }

    @Test
    void whatItReferredToMustBeThere() {
        Created parent = created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example());
        ObjectNode branch = Kind.ORGANIZATIONS.example();
        branch.set("parent", parent.reference());
        Created child = created(Kind.ORGANIZATIONS, branch);
        deleted(child);
        deleted(parent);

        Problem refused = problem(restored(Api.english(), child), 409);

        assertThat(refused.type().toString()).endsWith("/not-restorable");
        assertThat(refused.errors()).extracting(Problem.InputError::pointer).containsExactly("/parent/id");
        assertThat(refused.errors().get(0).message()).contains(parent.id().toString());
        problem(Api.writer().get(child.kind().path(child.id())), 410);
        restored(Api.writer(), parent);
        assertThat(restored(Api.writer(), child).statusCode()).isEqualTo(200);
    }

    @Test
    void agendaComesBackWithItsItemsUnlessTheyWentElsewhere() {
        Created meeting = created(Kind.MEETINGS, Examples.meeting());
        deleted(meeting);
        ObjectNode taker = Api.tree(Examples.meeting());
        taker.putArray("agenda").add(meeting.record().at("/agenda/0"));
        Created other = created(Kind.MEETINGS, taker);

        Problem refused = problem(restored(Api.writer(), meeting), 409);

        assertThat(refused.errors()).extracting(Problem.InputError::pointer).containsExactly("/agenda/0/id");
        deleted(other);
        assertThat(tree(restored(Api.writer(), meeting)).path("agenda"))
                .isEqualTo(meeting.record().path("agenda"));
        assertThat(Api.anonymous()
                        .queryParam("meeting", meeting.id())
                        .get("/agenda-items")
                        .asString())
                .contains("Wykład");
    }

    @Test
    void dryRunOnlyTellsWhetherItWouldFit() {
        Created person = created(Kind.PEOPLE, Kind.PEOPLE.example());
        deleted(person);

        Response dry = restored(Api.writer().queryParam("dryRun", true), person);

        assertThat(dry.statusCode()).isEqualTo(200);
        assertThat(dry.header("ETag")).isNull();
        problem(Api.writer().get(Kind.PEOPLE.path(person.id())), 410);
        assertThat(Database.history(person.id())).hasSize(2);
    }
}
