package org.spoiwo.api.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.problem;
import static org.spoiwo.api.history.Histories.asOf;
import static org.spoiwo.api.history.Histories.changed;
import static org.spoiwo.api.history.Histories.changes;
import static org.spoiwo.api.history.Histories.deleted;
import static org.spoiwo.api.history.Histories.history;
import static org.spoiwo.api.history.Histories.madeAt;
import static org.spoiwo.api.history.Histories.numbers;
import static org.spoiwo.api.history.Histories.restored;
import static org.spoiwo.api.history.Histories.shownTo;
import static org.spoiwo.api.history.Histories.version;
import static org.spoiwo.api.history.Histories.versions;
import static org.spoiwo.api.history.Histories.whoReads;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.api.security.TestTokens;
import org.spoiwo.model.meetings.Organizer;
import org.spoiwo.model.vocabulary.OrganizerRole;

/** The past shows nobody more than they could have seen then, and nothing of what has been withdrawn since. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class PastVisibilityTest {

    @ParameterizedTest
    @EnumSource
    void whatADraftSaidStaysHiddenAfterItsPublication(Kind kind) {
        Created record = created(kind, kind.example("Tajna nazwa robocza", "DRAFT"));
        ObjectNode published = record.record().deepCopy().put(kind.nameMember(), "Nazwa jawna");
        ((ObjectNode) published.path("meta")).put("visibility", "PUBLIC");
        Histories.put(record, published);
        changed(record, kind.nameMember(), "Nazwa jawna, poprawiona");
        Instant drafted = madeAt(record, 1);

        for (Supplier<RequestSpecification> outsider :
                List.<Supplier<RequestSpecification>>of(() -> whoReads(kind), Api::reader)) {
            List<JsonNode> versions = versions(outsider.get(), record);

            assertThat(numbers(versions)).containsExactly(3, 2);
            assertThat(changes(versions)).containsExactly("UPDATED", "CREATED");
            assertThat(versions.get(0).path("patch")).isNotEmpty();
            assertThat(versions.get(1).has("patch")).isFalse();
            assertThat(versions.get(1).has("visibilityBefore")).isFalse();
            assertThat(versions.toString()).doesNotContain("Tajna", "DRAFT");
            problem(version(outsider.get(), record, 1), 404);
            problem(asOf(outsider.get(), record, drafted), 404);
        }
        assertThat(numbers(versions(Api.writer(), record))).containsExactly(3, 2, 1);
    }

    @Test
    void accountsAndReasonsAreForStaff() {
        Created person = created(Kind.PEOPLE, Kind.PEOPLE.example());
        Api.writer()
                .contentType(Api.MERGE_PATCH)
                .header("If-Match", "*")
                .header("X-Change-Reason", "asked for by phone")
                .body("{\"bioNote\": \"x\"}")
                .patch(Kind.PEOPLE.path(person.id()));

        String anonymous = history(Api.anonymous(), person).asString();

        assertThat(anonymous).doesNotContain("test-admin", "by phone", "\"by\"", "\"reason\"");
        JsonNode newest = versions(Api.reader(), person).get(0);
        assertThat(newest.path("by").asText()).isEqualTo("test-admin");
        assertThat(newest.path("reason").asText()).isEqualTo("asked for by phone");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasWithdrawnStaysWithdrawn(Kind kind) {
        Created record = created(kind, kind.example());
        Instant open = madeAt(record, 1);
        shownTo(record, "DRAFT");

        problem(history(Api.anonymous(), record), 404);
        problem(version(Api.anonymous(), record, 1), 404);
        problem(asOf(Api.anonymous(), record, open), 404);
        problem(history(Api.reader(), record), 404);
        assertThat(history(Api.writer(), record).statusCode()).isEqualTo(200);
    }

    @Test
    void publishedAgainItBeginsAgain() {
        Created person = created(Kind.PEOPLE, Kind.PEOPLE.example());
        shownTo(person, "DRAFT");
        shownTo(person, "PUBLIC");

        List<JsonNode> versions = versions(Api.anonymous(), person);

        assertThat(numbers(versions)).containsExactly(3, 1);
        assertThat(changes(versions)).containsExactly("CREATED", "CREATED");
        assertThat(versions).noneMatch(each -> each.has("patch"));
    }

    @ParameterizedTest
    @EnumSource
    void deletedRecordIsReadOnByItsEditorsOnly(Kind kind) {
        Created record = created(kind, kind.example());
        Instant there = madeAt(record, 1);
        deleted(record);

        for (RequestSpecification outsider : outsiders()) {
            problem(history(outsider, record), 410);
        }
        for (RequestSpecification outsider : outsiders()) {
            problem(asOf(outsider, record, there), 410);
        }
        for (RequestSpecification outsider : outsiders()) {
            problem(version(outsider, record, 1), 410);
        }
        for (String insider : List.of(TestTokens.admin(), TestTokens.editor("PL-08"), TestTokens.editor("*"))) {
            assertThat(changes(versions(Api.as(insider), record))).containsExactly("DELETED", "CREATED");
            assertThat(asOf(Api.as(insider), record, there).statusCode()).isEqualTo(200);
            assertThat(version(Api.as(insider), record, 1).statusCode()).isEqualTo(200);
            problem(version(Api.as(insider), record, 2), 404);
            problem(asOf(Api.as(insider), record, madeAt(record, 2)), 404);
        }
    }

    private static List<RequestSpecification> outsiders() {
        return List.of(Api.anonymous(), Api.reader(), Api.as(TestTokens.editor("PL-20")));
    }

    @Test
    void deletedDraftNeverWasForOutsiders() {
        Created draft = created(Kind.PEOPLE, Kind.PEOPLE.example("Szkicowa", "DRAFT"));
        deleted(draft);

        problem(history(Api.anonymous(), draft), 404);
        problem(history(Api.reader(), draft), 404);
        problem(asOf(Api.reader(), draft, Instant.now().minusSeconds(1)), 404);
    }

    @Test
    void referenceToADraftIsInNoPatchAndNoPastOfOutsiders() {
        Created hidden = created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example("Ukryta Fundacja", "DRAFT"));
        Created meeting = created(Kind.MEETINGS, Examples.meeting());
        ObjectNode organized = meeting.again().record();
        organized.set(
                "organizers",
                Api.tree(Examples.meeting()
                                .withOrganizers(List.of(new Organizer(hidden.id(), null, OrganizerRole.ORGANIZER))))
                        .path("organizers"));
        Histories.put(meeting, organized);
        changed(meeting, "summary", "x");

        String anonymous = history(Api.anonymous(), meeting).asString()
                + version(Api.anonymous(), meeting, 2).asString()
                + asOf(Api.anonymous(), meeting, madeAt(meeting, 2)).asString();

        assertThat(anonymous).doesNotContain("Ukryta", hidden.id().toString());
        assertThat(history(Api.writer(), meeting).asString()).contains("Ukryta Fundacja");
    }

    @Test
    void memberIsFoundBelowItsOwnNetworkOnlyInThePastToo() {
        Created member = created(Kind.MEMBERSHIPS, Kind.MEMBERSHIPS.example());
        Created other = created(Kind.NETWORKS, Kind.NETWORKS.example());
        String wrongPlace = "/networks/" + other.id() + "/members/" + member.id();
        Instant there = madeAt(member, 1);

        problem(Api.writer().get(wrongPlace + "/history"), 404);
        problem(Api.writer().get(wrongPlace + "/history/1"), 404);
        problem(Api.writer().queryParam("asOf", there.toString()).get(wrongPlace), 404);
        problem(Api.writer().post(wrongPlace + "/restoration"), 404);
        deleted(member);
        problem(Api.writer().post(wrongPlace + "/restoration"), 404);
        assertThat(restored(Api.writer(), member).statusCode()).isEqualTo(200);
    }

    @Test
    void otherKindsAndUnknownIdsHaveNoHistory() {
        Created person = created(Kind.PEOPLE, Kind.PEOPLE.example());

        problem(Api.writer().get("/meetings/" + person.id() + "/history"), 404);
        problem(Api.writer().get("/meetings/" + person.id() + "/history/1"), 404);
        problem(Api.writer().get("/people/" + UUID.randomUUID() + "/history"), 404);
        problem(Api.writer().get("/people/nonsense/history"), 404);
    }
}
