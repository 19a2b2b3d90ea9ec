package org.spoiwo.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.problem;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.api.security.TestCaller;
import org.spoiwo.model.meetings.MeetingBuilder;
import org.spoiwo.model.meetings.Organizer;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.vocabulary.OrganizerRole;

/** Editors who try to reach beyond their region, by whatever way there is. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class HostileEditorTest {

    private static final RecordState PUBLIC_20 = RecordState.of("PUBLIC/20");
    private static final RecordState DRAFT_26 = RecordState.of("DRAFT/26");
    private static final RecordState PUBLIC_20_26 = RecordState.of("PUBLIC/20+26");

    @ParameterizedTest
    @EnumSource
    void anotherRegionsRecordStaysAsItIs(Kind kind) {
        Created record = entered(kind, PUBLIC_20);

        String changed =
                record.record().deepCopy().put(kind.nameMember(), "Zmienione").toString();
        for (String tag : List.of("*", record.tag())) {
            problem(written(tag, ContentType.JSON.toString(), changed).put(kind.path(record.id())), 403);
            problem(written(tag, Api.MERGE_PATCH, "{\"provenance\": {}}").patch(kind.path(record.id())), 403);
            problem(as(TestCaller.EDITOR_26).header("If-Match", tag).delete(kind.path(record.id())), 403);
        }

        assertThat(record.again()).isEqualTo(record);
    }

    private static RequestSpecification written(String tag, String type, String body) {
        return as(TestCaller.EDITOR_26)
                .header("If-Match", tag)
                .contentType(type)
                .body(body);
    }

    @ParameterizedTest
    @EnumSource
    void anotherRegionsDraftCannotBeToldFromARecordThatNeverWas(Kind kind) {
        Created draft = entered(kind, DRAFT_26);
        UUID never = UUID.randomUUID();

        for (TestCaller caller : List.of(TestCaller.ANONYMOUS, TestCaller.READER_20, TestCaller.EDITOR_20)) {
            assertThat(told(as(caller).get(kind.path(draft.id())), draft.id()))
                    .isEqualTo(told(as(caller).get(kind.path(never)), never));
        }
        RequestSpecification write = as(TestCaller.EDITOR_20)
                .header("If-Match", draft.tag())
                .contentType(ContentType.JSON)
                .body(draft.record().deepCopy().put("id", (String) null).toString());
        assertThat(told(write.put(kind.path(draft.id())), draft.id()))
                .isEqualTo(told(write.put(kind.path(never)), never));
        assertThat(draft.again()).isEqualTo(draft);
    }

    /** The answer without what differs between any two requests. */
    private static String told(Response answer, UUID id) {
        assertThat(answer.statusCode()).isEqualTo(404);
        ObjectNode problem = tree(answer);
        problem.remove("traceId");
        return problem.toString().replace(id.toString(), "ID");
    }

    @Test
    void regionIsGivenOrTakenOnlyByThoseWhoActForIt() {
        Created mine = entered(Kind.ORGANIZATIONS, PUBLIC_20);
        Created shared = entered(Kind.ORGANIZATIONS, PUBLIC_20_26);

        Problem given = problem(maintainers(TestCaller.EDITOR_20, mine, "PL-20", "PL-26"), 403);
        assertThat(given.errors()).extracting(Problem.InputError::pointer).containsExactly("/meta/maintainers");
        assertThat(given.errors()).extracting(Problem.InputError::code).containsExactly("maintainers.foreign");
        problem(maintainers(TestCaller.EDITOR_20, mine, "PL-26"), 403);
        problem(maintainers(TestCaller.EDITOR_20, mine), 403);
        problem(maintainers(TestCaller.EDITOR_20, shared, "PL-20"), 403);
        assertThat(maintainers(TestCaller.EDITOR_20, shared, "PL-26").statusCode())
                .as("one may leave")
                .isEqualTo(200);
        problem(maintainers(TestCaller.EDITOR_20, shared, "PL-20", "PL-26"), 403);
        assertThat(maintainers(TestCaller.EDITOR_20_26, mine, "PL-20", "PL-26").statusCode())
                .isEqualTo(200);
        assertThat(maintainers(TestCaller.ADMIN, mine).statusCode()).isEqualTo(200);
    }

    private static Response maintainers(TestCaller caller, Created record, String... regions) {
        ObjectNode patch = record.record().objectNode();
        List.of(regions).forEach(patch.putObject("meta").putArray("maintainers")::add);
        return as(caller)
                .header("If-Match", "*")
                .contentType(Api.MERGE_PATCH)
                .body(patch.toString())
                .patch(record.kind().path(record.id()));
    }

    @Test
    void housekeepingThatWasSentIsNotTaken() {
        Created record = entered(Kind.PROJECTS, PUBLIC_20);
        ObjectNode forged = record.record().deepCopy().put("summary", "Opis");
        ((ObjectNode) forged.path("meta")).put("version", 999).put("createdAt", "2001-01-01T00:00:00Z");

        JsonNode meta = tree(as(TestCaller.EDITOR_20)
                        .header("If-Match", record.tag())
                        .contentType(ContentType.JSON)
                        .body(forged.toString())
                        .put(Kind.PROJECTS.path(record.id())))
                .path("meta");

        assertThat(meta.path("version").asInt()).isEqualTo(2);
        assertThat(meta.path("createdAt")).isEqualTo(record.record().at("/meta/createdAt"));
    }

    /** Callers of a region may move its records between all visibilities, and nobody else any. */
    @ParameterizedTest
    @CsvSource({
        "ANONYMOUS, 401, 401",
        "READER_20, 403, 403",
        "EDITOR_20, 200, 200",
        "EDITOR_26, 403, 404",
        "EDITOR_20_26, 200, 200",
        "EDITOR_NOWHERE, 403, 404",
        "ADMIN, 200, 200"
    })
    void visibilityIsChangedByThoseWhoMayChangeTheRecord(TestCaller caller, int status, int statusOfDraft) {
        for (String from : List.of("DRAFT", "INTERNAL", "PUBLIC")) {
            Created record = entered(Kind.NETWORKS, RecordState.of(from + "/20"));
            for (String to : List.of("DRAFT", "INTERNAL", "PUBLIC")) {
                Response answer = as(caller)
                        .header("If-Match", "*")
                        .queryParam("dryRun", true)
                        .contentType(Api.MERGE_PATCH)
                        .body("{\"provenance\": {}, \"meta\": {\"visibility\": \"" + to + "\"}}")
                        .patch(Kind.NETWORKS.path(record.id()));
                assertThat(answer.statusCode())
                        .as(from + " to " + to)
                        .isEqualTo(from.equals("DRAFT") ? statusOfDraft : status);
            }
        }
    }

    @Test
    void idempotencyKeyOfAnotherGivesAwayNothing() {
        String key = UUID.randomUUID().toString();
        String body = RecordState.of("DRAFT/").put(Kind.PEOPLE.example()).toString();

        ObjectNode mine = tree(as(TestCaller.EDITOR_20)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/people"));
        ObjectNode theirs = tree(as(TestCaller.EDITOR_26)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/people"));

        assertThat(theirs.path("id")).isNotEqualTo(mine.path("id"));
        assertThat(theirs.at("/meta/maintainers/0").asText()).isEqualTo("PL-26");
    }

    @Test
    void draftOfAnotherRegionCannotBeReferredTo() {
        Created draft = entered(Kind.ORGANIZATIONS, DRAFT_26);
        ObjectNode branch = RecordState.of("DRAFT/20").put(Kind.ORGANIZATIONS.example());
        branch.set("parent", draft.reference());

        Problem refused = problem(
                as(TestCaller.EDITOR_20)
                        .contentType(ContentType.JSON)
                        .body(branch.toString())
                        .post("/organizations"),
                400);

        assertThat(refused.errors()).extracting(Problem.InputError::code).containsExactly("reference.unknown");
    }

    @Test
    void whatAnEditorDoesNotSeeSurvivesTheirPut() {
        Created hidden = entered(Kind.ORGANIZATIONS, DRAFT_26);
        Created shown = entered(Kind.ORGANIZATIONS, PUBLIC_20);
        ObjectNode meeting = RecordState.of("PUBLIC/20+26")
                .put(Api.tree(MeetingBuilder.builder()
                        .title(Examples.named("Narada"))
                        .organizers(List.of(
                                new Organizer(hidden.id(), null, OrganizerRole.ORGANIZER),
                                new Organizer(shown.id(), null, OrganizerRole.HOST)))
                        .agenda(List.of(Examples.item("Referat")
                                .withOrganizations(List.of(Reference.to(hidden.id()), Reference.to(shown.id())))))
                        .build()));
        Created both = Api.created(Kind.MEETINGS, meeting);
        Response read = as(TestCaller.EDITOR_20).get(Kind.MEETINGS.path(both.id()));
        assertThat(read.asString()).doesNotContain(hidden.id().toString());

        RequestSpecification write =
                as(TestCaller.EDITOR_20).header("If-Match", read.header("ETag")).contentType(ContentType.JSON);
        Response unchanged = write.body(read.asString()).put(Kind.MEETINGS.path(both.id()));
        ObjectNode renamed = tree(read).put("title", "Nowy tytuł");
        Response changed = write.body(renamed.toString()).put(Kind.MEETINGS.path(both.id()));

        assertThat(unchanged.statusCode()).isEqualTo(200);
        assertThat(unchanged.header("ETag")).isEqualTo(read.header("ETag"));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.asString()).doesNotContain(hidden.id().toString());
        JsonNode whole = both.again().record();
        assertThat(whole.path("title").asText()).isEqualTo("Nowy tytuł");
        assertThat(whole.path("organizers").findValuesAsText("id"))
                .containsExactly(hidden.id().toString(), shown.id().toString());
        assertThat(whole.at("/agenda/0/organizations").findValuesAsText("id"))
                .containsExactly(hidden.id().toString(), shown.id().toString());
    }

    @Test
    void hiddenRecordIsNotToldByFilterExpansionOrCursor() {
        Created hidden = entered(Kind.ORGANIZATIONS, DRAFT_26);
        ObjectNode child = PUBLIC_20_26.put(Kind.ORGANIZATIONS.example());
        child.set("parent", hidden.reference());
        Created branch = Api.created(Kind.ORGANIZATIONS, child);

        assertThat(listed(TestCaller.EDITOR_26, "parent", hidden.id()))
                .containsExactly(branch.id().toString());
        assertThat(listed(TestCaller.EDITOR_20, "parent", hidden.id())).isEmpty();
        assertThat(listed(TestCaller.ANONYMOUS, "parent", hidden.id())).isEmpty();
        assertThat(as(TestCaller.EDITOR_20)
                        .queryParam("expand", "parent")
                        .get(Kind.ORGANIZATIONS.path(branch.id()))
                        .asString())
                .doesNotContain(hidden.id().toString());

        String cursor = tree(as(TestCaller.EDITOR_26).queryParam("limit", 1).get("/organizations"))
                .path("nextCursor")
                .asText();
        problem(
                as(TestCaller.ANONYMOUS)
                        .queryParam("limit", 1)
                        .queryParam("cursor", cursor)
                        .get("/organizations"),
                400);
    }

    private static List<String> listed(TestCaller caller, String filter, UUID id) {
        List<String> found = new ArrayList<>();
        tree(as(caller).queryParam(filter, id).get("/organizations"))
                .path("items")
                .forEach(item -> found.add(item.path("id").asText()));
        return found;
    }

    @Test
    void personalContactIsNeitherReadNorWrittenWithoutAuthorisation() {
        ObjectNode person = PUBLIC_20.put(Kind.PEOPLE.example());
        person.putObject("contact").put("email", "zmyslona@example.org");

        Problem refused = problem(
                as(TestCaller.EDITOR_20)
                        .contentType(ContentType.JSON)
                        .body(person.toString())
                        .post("/people"),
                403);

        assertThat(refused.errors()).extracting(Problem.InputError::pointer).containsExactly("/contact");
    }

    @Test
    void memberIsEnteredOnlyInANetworkOfOnesOwn() {
        Created network = entered(Kind.NETWORKS, PUBLIC_20);

        problem(
                as(TestCaller.EDITOR_26)
                        .contentType(ContentType.JSON)
                        .body("{\"post\": \"Starosta\"}")
                        .post("/networks/" + network.id() + "/members"),
                403);
    }

    @Test
    void publicMemberOfAHiddenNetworkIsNotFound() {
        Created network = entered(Kind.NETWORKS, DRAFT_26);
        String path = "/networks/" + network.id() + "/members";
        ObjectNode member = tree(as(TestCaller.EDITOR_26)
                .contentType(ContentType.JSON)
                .body("{\"post\": \"Starosta\", \"meta\": {\"visibility\": \"PUBLIC\"}}")
                .post(path));

        problem(as(TestCaller.ANONYMOUS).get(path + "/" + member.path("id").asText()), 404);
        problem(as(TestCaller.EDITOR_20).get(path + "/" + member.path("id").asText()), 404);
    }

    private static Created entered(Kind kind, RecordState state) {
        return Api.created(kind, state.put(kind.example()));
    }

    private static RequestSpecification as(TestCaller caller) {
        String token = caller.token();
        return token == null ? Api.anonymous() : Api.as(token);
    }
}
