package org.spoiwo.api.history;

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
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.api.security.TestTokens;
import org.spoiwo.model.record.Problem;

/** The members of a network as they were recorded at an instant. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class PastRosterTest {

    private Created network;
    private Created organization;

    @BeforeEach
    void enter() {
        network = created(Kind.NETWORKS, Examples.network());
        organization = created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example());
    }

    @Test
    void rosterIsWhatWasRecordedThen() {
        Instant empty = Instant.now().truncatedTo(ChronoUnit.MICROS);
        UUID changed = entered(member("Dawny starosta", "PUBLIC").put("role", "MEMBER"));
        UUID deleted = entered(member("Usunięty", "PUBLIC"));
        Instant then = lastChange();
        write("PUT", changed, member("Nowy starosta", "PUBLIC").put("role", "OBSERVER"));
        write("DELETE", deleted, null);
        UUID later = entered(member("Późniejszy", "PUBLIC"));

        assertThat(posts(Api.writer(), empty)).isEmpty();
        assertThat(posts(Api.writer(), then)).containsExactly("Dawny starosta", "Usunięty");
        assertThat(posts(Api.as(TestTokens.editor("PL-08")), then)).containsExactly("Dawny starosta", "Usunięty");
        assertThat(posts(Api.writer(), lastChange())).containsExactly("Nowy starosta", "Późniejszy");
        for (RequestSpecification outsider :
                List.of(Api.anonymous(), Api.reader(), Api.as(TestTokens.editor("PL-20")))) {
            assertThat(posts(outsider, then))
                    .as("a deletion is final to outsiders")
                    .containsExactly("Dawny starosta");
        }
        JsonNode shown = tree(roster(Api.anonymous(), then)).at("/items/0");
        assertThat(shown.path("id").asText()).isEqualTo(changed.toString());
        assertThat(shown.path("role").asText()).isEqualTo("MEMBER");
        assertThat(shown.path("visibility").asText()).isEqualTo("PUBLIC");
        assertThat(later).isNotEqualTo(changed);
    }

    @Test
    void rosterOfNowAndOfThisInstantAreTheSameJson() {
        ObjectNode member = member("Delegat", "PUBLIC").put("role", "MEMBER").put("seatGroup", "PES");
        member.set("organization", organization.reference());
        member.set("represents", organization.reference());
        member.put("from", "2017").put("to", "2019-06").put("term", 1);
        UUID id = entered(member);

        ObjectNode now = tree(Api.anonymous().get(path()));

        assertThat(now.at("/items/0/id").asText()).isEqualTo(id.toString());
        assertThat(tree(roster(Api.anonymous(), Instant.now()))).isEqualTo(now);
    }

    @Test
    void filtersAndPagesLikeTheRosterOfNow() {
        for (int i = 0; i < 5; i++) {
            ObjectNode member = member("Członek " + i, "PUBLIC").put("role", i % 2 == 0 ? "MEMBER" : "OBSERVER");
            if (i == 3) {
                member.set("organization", organization.reference());
            }
            entered(member);
        }
        Instant then = lastChange();

        assertThat(posts(Api.anonymous().queryParam("role", "MEMBER"), then))
                .containsExactly("Członek 0", "Członek 2", "Członek 4");
        assertThat(posts(Api.anonymous().queryParam("organization", organization.id()), then))
                .containsExactly("Członek 3");
        assertThat(posts(Api.anonymous().queryParam("person", UUID.randomUUID()), then))
                .isEmpty();
        assertThat(posts(Api.anonymous().queryParam("seatGroup", "PES"), then)).isEmpty();
        assertThat(posts(Api.anonymous().queryParam("sort", "-id"), then))
                .first()
                .isEqualTo("Członek 4");
        assertThat(tree(roster(Api.anonymous().queryParam("total", true), then))
                        .at("/total/value")
                        .asInt())
                .isEqualTo(5);

        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = Api.anonymous().queryParam("limit", 2);
            ObjectNode page = tree(roster(cursor == null ? request : request.queryParam("cursor", cursor), then));
            page.path("items").forEach(item -> paged.add(item.path("post").asText()));
            cursor = page.path("nextCursor").asText(null);
        } while (cursor != null);
        assertThat(paged).containsExactly("Członek 0", "Członek 1", "Członek 2", "Członek 3", "Członek 4");
    }

    @Test
    void whatWasADraftIsNotOnARosterOfOutsiders() {
        UUID member = entered(member("Szkic", "DRAFT"));
        Instant drafted = lastChange();
        write("PUT", member, member("Jawny", "PUBLIC"));
        entered(member("Nadal szkic", "DRAFT"));

        assertThat(posts(Api.anonymous(), drafted)).isEmpty();
        assertThat(posts(Api.anonymous(), lastChange())).containsExactly("Jawny");
        assertThat(posts(Api.writer(), drafted)).containsExactly("Szkic");
        write("PUT", member, member("Jawny", "DRAFT"));
        assertThat(posts(Api.anonymous(), lastChange())).isEmpty();
    }

    @Test
    void rosterOfANetworkThatWasNotThereOrNotVisibleIsNotFound() {
        Created draft = created(Kind.NETWORKS, Kind.NETWORKS.example("Szkic sieci", "DRAFT"));
        Instant drafted = Histories.madeAt(draft, 1);
        Histories.shownTo(draft, "PUBLIC");
        String members = "/networks/" + draft.id() + "/members";

        problem(Api.anonymous().queryParam("asOf", drafted.toString()).get(members), 404);
        assertThat(Api.writer()
                        .queryParam("asOf", drafted.toString())
                        .get(members)
                        .statusCode())
                .isEqualTo(200);
        problem(
                Api.writer()
                        .queryParam("asOf", drafted.minusSeconds(1).toString())
                        .get(members),
                404);
        Histories.deleted(draft);
        problem(Api.anonymous().queryParam("asOf", Instant.now().toString()).get(members), 410);
    }

    @Test
    void historyOfAMemberOutlivesTheNetwork() {
        UUID member = entered(member("Ostatni", "PUBLIC"));
        Instant then = lastChange();
        write("DELETE", member, null);
        Histories.deleted(network);

        assertThat(posts(Api.writer(), then)).containsExactly("Ostatni");
        assertThat(Api.writer().get(path() + "/" + member + "/history").statusCode())
                .isEqualTo(200);
        Problem refused = problem(Api.writer().post(path() + "/" + member + "/restoration"), 409);
        assertThat(refused.errors()).extracting(Problem.InputError::pointer).containsExactly("/network/id");
    }

    @Test
    void whatDoesNotGoTogetherIsNamed() {
        assertThat(errors(roster(Api.anonymous().queryParam("on", "2019-01-01"), Instant.now())))
                .extracting(Problem.InputError::parameter, Problem.InputError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("on", "asOf.on"));
        assertThat(errors(roster(Api.anonymous().queryParam("expand", "organization"), Instant.now())))
                .extracting(Problem.InputError::parameter)
                .containsExactly("expand");
        assertThat(errors(roster(Api.anonymous(), Instant.now().plusSeconds(60))))
                .extracting(Problem.InputError::code)
                .containsExactly("asOf.future");
    }

    private ObjectNode member(String post, String visibility) {
        ObjectNode member = Api.tree("{}").put("post", post);
        member.putObject("meta")
                .put("visibility", visibility)
                .putArray("maintainers")
                .add("PL-08");
        return member;
    }

    private String path() {
        return "/networks/" + network.id() + "/members";
    }

    private UUID entered(ObjectNode member) {
        Response answer = Api.writer()
                .contentType(ContentType.JSON)
                .body(member.toString())
                .post(path());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return UUID.fromString(tree(answer).path("id").asText());
    }

    private void write(String method, UUID member, ObjectNode body) {
        RequestSpecification request =
                Api.writer().contentType(ContentType.JSON).header("If-Match", "*");
        Response answer =
                (body == null ? request : request.body(body.toString())).request(method, path() + "/" + member);
        assertThat(answer.statusCode()).as(answer.asString()).isLessThan(300);
    }

    /** When the newest version of any member was made. */
    private Instant lastChange() {
        Object at = Database.rows(
                        "select max(v.at) at from record_version v join record r on r.id = v.record_id where r.within_id = ?",
                        network.id())
                .get(0)
                .get("at");
        return java.time.LocalDateTime.parse(at.toString().replace(' ', 'T')).toInstant(java.time.ZoneOffset.UTC);
    }

    private Response roster(RequestSpecification caller, Instant instant) {
        return caller.queryParam("asOf", instant.toString()).get(path());
    }

    private List<String> posts(RequestSpecification caller, Instant instant) {
        Response answer = roster(caller, instant);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        List<String> posts = new ArrayList<>();
        tree(answer).path("items").forEach(item -> posts.add(item.path("post").asText()));
        return posts;
    }
}
