package org.spoiwo.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.delete;
import static org.spoiwo.api.fixtures.Api.parsed;
import static org.spoiwo.api.fixtures.Api.problem;
import static org.spoiwo.api.fixtures.Api.put;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.meetings.Organizer;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.vocabulary.OrganizerRole;

/** Who may write, who sees what, and what references keep alive. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ReferencesAndVisibilityTest {

    @ParameterizedTest
    @EnumSource
    void nobodyWritesWithoutAnEditorsToken(Kind kind) {
        Created record = created(kind, kind.example());

        refusesEveryWrite(Api.anonymous(), record, 401);
        refusesEveryWrite(Api.reader(), record, 403);
        assertThat(record.again()).isEqualTo(record);
    }

    private static void refusesEveryWrite(RequestSpecification caller, Created record, int status) {
        String body = record.record().toString();
        caller.contentType(ContentType.JSON).header("If-Match", record.tag()).body(body);
        // anybody comments
        if (record.kind() != Kind.COMMENTS) {
            problem(caller.post(record.kind().path()), status);
        }
        problem(caller.put(record.kind().path(record.id())), status);
        problem(caller.patch(record.kind().path(record.id())), status);
        problem(caller.delete(record.kind().path(record.id())), status);
    }

    @ParameterizedTest
    @EnumSource
    void anonymousCallersSeeWhatIsPublicAndStaffWhatIsInternal(Kind kind) {
        UUID draft = entered(kind, "DRAFT");
        UUID internal = entered(kind, "INTERNAL");
        UUID open = entered(kind, "PUBLIC");

        assertThat(statuses(Api.anonymous(), kind, draft, internal, open)).containsExactly(404, 404, 200);
        assertThat(statuses(Api.reader(), kind, draft, internal, open)).containsExactly(404, 200, 200);
        assertThat(statuses(Api.writer(), kind, draft, internal, open)).containsExactly(200, 200, 200);
    }

    private static UUID entered(Kind kind, String visibility) {
        return created(kind, kind.example(Examples.named("Widoczność"), visibility))
                .id();
    }

    private static List<Integer> statuses(RequestSpecification caller, Kind kind, UUID... ids) {
        return List.of(ids).stream()
                .map(id -> caller.get(kind.path(id)).statusCode())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MEMBERSHIPS", "PARTICIPATIONS"})
    void draftsAreInNoListAndNoTotalOfAnonymousCallers(Kind kind) {
        String word = "tajny" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        created(kind, kind.example(word + " szkic", "DRAFT"));
        Created open = created(kind, kind.example(word + " jawny", "PUBLIC"));

        JsonNode anonymous = tree(found(Api.anonymous(), kind, word));
        JsonNode writer = tree(found(Api.writer(), kind, word));

        assertThat(anonymous.path("items").findValuesAsText("id"))
                .containsExactly(open.id().toString());
        assertThat(anonymous.at("/total/value").asInt()).isEqualTo(1);
        assertThat(writer.path("items")).hasSize(2);
        assertThat(writer.at("/total/value").asInt()).isEqualTo(2);
    }

    private static Response found(RequestSpecification caller, Kind kind, String word) {
        return caller.queryParam("q", word).queryParam("total", true).get(kind.path());
    }

    @Test
    void whatRefersToItselfIsAnsweredAsItIsReadLater() {
        UUID id = UUID.randomUUID();
        String founded = "{\"name\": \"%s\", \"founders\": [{\"id\": \"" + id + "\", \"role\": \"FOUNDER\"}]}";

        Response created = Api.put(Kind.ORGANIZATIONS, id, founded.formatted("Spółdzielnia wymyślona"));
        Response renamed = Api.put(Kind.ORGANIZATIONS, id, founded.formatted("Spółdzielnia zmyślona"), "*");

        assertThat(tree(created).at("/founders/0/name").asText()).isEqualTo("Spółdzielnia wymyślona");
        assertThat(tree(renamed).at("/founders/0/name").asText()).isEqualTo("Spółdzielnia zmyślona");
        assertThat(tree(renamed)).isEqualTo(tree(Api.get(Kind.ORGANIZATIONS, id)));
    }

    @Test
    void draftIsNotNamedByPublicRecordsThatReferToIt() {
        Created hidden = created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example("Ukryta Fundacja", "DRAFT"));
        Created shown = created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example());
        Created meeting = created(
                Kind.MEETINGS,
                Examples.meeting()
                        .withOrganizers(List.of(
                                new Organizer(hidden.id(), null, OrganizerRole.ORGANIZER),
                                new Organizer(shown.id(), null, OrganizerRole.HOST)))
                        .withAgenda(List.of(Examples.item("Referat")
                                .withOrganizations(List.of(Reference.to(hidden.id()), Reference.to(shown.id()))))));

        Response anonymous = Api.anonymous().get(Kind.MEETINGS.path(meeting.id()));
        String list = Api.anonymous()
                .queryParam("organizer", hidden.id())
                .get("/meetings")
                .asString();
        String items = Api.anonymous()
                .queryParam("meeting", meeting.id())
                .get("/agenda-items")
                .asString();

        Meeting seen = parsed(anonymous, Meeting.class);
        assertThat(seen.organizers()).extracting(Organizer::id).containsExactly(shown.id());
        assertThat(seen.agenda().get(0).organizations())
                .extracting(Reference::id)
                .containsExactly(shown.id());
        assertThat(anonymous.asString() + list + items)
                .doesNotContain("Ukryta", hidden.id().toString());
        Meeting whole = parsed(Api.get(Kind.MEETINGS, meeting.id()), Meeting.class);
        assertThat(whole.organizers()).extracting(Organizer::name).contains("Ukryta Fundacja");
    }

    @Test
    void recordReferredToCannotBeDeletedAndTheAnswerNamesThoseWhoRefer() {
        Created organization = created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example());
        ObjectNode branch = Kind.ORGANIZATIONS.example();
        branch.set("parent", organization.reference());
        Created child = created(Kind.ORGANIZATIONS, branch);
        Created meeting = created(
                Kind.MEETINGS,
                Examples.meeting()
                        .withAgenda(List.of(
                                Examples.item("Referat").withOrganizations(List.of(Reference.to(organization.id()))))));

        Problem refused = problem(delete(Kind.ORGANIZATIONS, organization.id(), organization.tag()), 409);
        Response dry = Api.writer()
                .queryParam("dryRun", true)
                .header("If-Match", organization.tag())
                .delete(Kind.ORGANIZATIONS.path(organization.id()));

        assertThat(refused.errors())
                .extracting(Problem.InputError::pointer)
                .containsExactlyInAnyOrder(
                        "/organizations/" + child.id() + "/parent",
                        "/meetings/" + meeting.id() + "/agenda/0/organizations/0");
        assertThat(refused.errors()).extracting(Problem.InputError::code).containsOnly("reference.incoming");
        problem(dry, 409);

        child.record().remove("parent");
        assertThat(put(Kind.ORGANIZATIONS, child.id(), child.record(), child.tag())
                        .statusCode())
                .isEqualTo(200);
        assertThat(delete(Kind.MEETINGS, meeting.id(), meeting.tag()).statusCode())
                .isEqualTo(204);
        assertThat(delete(Kind.ORGANIZATIONS, organization.id(), organization.tag())
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void nameOfReferenceIsTheServersAndFollowsTheRecord() {
        Created parent = created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example("Nazwa pierwsza", "PUBLIC"));
        ObjectNode branch = Kind.ORGANIZATIONS.example();
        branch.set("parent", parent.reference().put("name", "Zmyślona"));
        Created child = created(Kind.ORGANIZATIONS, branch);

        assertThat(child.record().at("/parent/name").asText()).isEqualTo("Nazwa pierwsza");
        put(Kind.ORGANIZATIONS, parent.id(), parent.record().put("name", "Nazwa druga"), parent.tag());

        Created renamed = child.again();
        assertThat(renamed.record().at("/parent/name").asText()).isEqualTo("Nazwa druga");
        assertThat(renamed.tag()).as("the view has changed").isNotEqualTo(child.tag());
        assertThat(put(Kind.ORGANIZATIONS, child.id(), renamed.record().put("locality", "Żary"), child.tag())
                        .statusCode())
                .as("the version has not")
                .isEqualTo(200);
    }

    @Test
    void memberIsFoundAndChangedBelowItsOwnNetworkOnly() {
        Created member = created(Kind.MEMBERSHIPS, Kind.MEMBERSHIPS.example());
        Created other = created(Kind.NETWORKS, Kind.NETWORKS.example());
        String wrongPlace = "/networks/" + other.id() + "/members/" + member.id();

        problem(Api.writer().get(wrongPlace), 404);
        RequestSpecification write = Api.writer()
                .contentType(ContentType.JSON)
                .header("If-Match", member.tag())
                .body("{\"post\": \"Wójt\"}");
        problem(write.put(wrongPlace), 404);
        problem(write.patch(wrongPlace), 404);
        problem(write.delete(wrongPlace), 404);
        assertThat(member.again()).isEqualTo(member);
    }

    @Test
    void membersOfUnknownOrHiddenNetworkAreNotFound() {
        UUID draft = entered(Kind.NETWORKS, "DRAFT");

        problem(Api.anonymous().get("/networks/" + draft + "/members"), 404);
        problem(Api.writer().get("/networks/" + UUID.randomUUID() + "/members"), 404);
        problem(Api.writer().get("/networks/nonsense/members"), 404);
        problem(Api.writer().get("/networks/nonsense/members/" + draft), 404);
    }
}
