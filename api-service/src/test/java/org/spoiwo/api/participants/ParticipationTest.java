package org.spoiwo.api.participants;

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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.meetings.MeetingNetwork;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.vocabulary.ConveningRole;
import org.spoiwo.model.vocabulary.DocumentKind;

/** Who takes part in a meeting, as what, and who may know. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ParticipationTest {

    private Created network;
    private Created meeting;
    private Created person;
    private Created organization;

    @BeforeEach
    void meetingOfANetwork() {
        network = created(Kind.NETWORKS, Examples.network());
        // on 24 and 25 May 2019
        meeting = created(
                Kind.MEETINGS,
                Examples.meeting()
                        .withNetworks(List.of(new MeetingNetwork(
                                network.id(), null, ConveningRole.CONVENING, null, null, null, null))));
        person = created(Kind.PEOPLE, Examples.person());
        organization = created(Kind.ORGANIZATIONS, Examples.organization());
    }

    @Test
    void statusIsTheLastOfItsHistoryWhateverIsSent() {
        ObjectNode sent = of(person);
        sent.put("status", "ABSENT");
        sent.putArray("statusHistory")
                .add(step("INVITED", "2019-05-01T08:00:00Z"))
                .add(step("CONFIRMED", "2019-05-02T08:00:00Z"));

        ObjectNode entered = tree(entered(sent));

        assertThat(entered.path("status").asText()).isEqualTo("CONFIRMED");
        assertThat(entered.path("statusHistory")).hasSize(2);
        assertThat(entered.at("/person/name").asText())
                .isEqualTo(person.record().path("name").asText());
        assertThat(entered.at("/meeting/id").asText()).isEqualTo(meeting.id().toString());
        assertThat(entered.at("/meta/visibility").asText()).isEqualTo("INTERNAL");
    }

    @Test
    void memberOnTheRosterOfThatDayTakesPartAsAMember() {
        member("person", person, "2018", null);

        assertThat(tree(entered(of(person))).at("/asMemberOf/id").asText())
                .isEqualTo(network.id().toString());
    }

    @Test
    void memberBeforeOrAfterThatDayDoesNot() {
        Created other = created(Kind.PEOPLE, Examples.person());
        member("person", person, "2015", "2019-05-23");
        member("person", other, "2019-05-26", null);

        assertThat(tree(entered(of(person))).has("asMemberOf")).isFalse();
        assertThat(tree(entered(of(other))).has("asMemberOf")).isFalse();
    }

    @Test
    void whoSpeaksForAMemberTakesPartAsOne() {
        member("organization", organization, "2018", null);
        ObjectNode delegate = of(person);
        delegate.putArray("represents").add(organization.reference());

        assertThat(tree(entered(delegate)).at("/asMemberOf/id").asText())
                .isEqualTo(network.id().toString());
    }

    @Test
    void deputyOfAMembershipTakesPartForIt() {
        String membership = member("organization", organization, "2018", null);
        ObjectNode deputy = of(person);
        deputy.putObject("deputyFor").put("id", membership);

        assertThat(tree(entered(deputy)).at("/asMemberOf/id").asText())
                .isEqualTo(network.id().toString());
    }

    @Test
    void whoSaysThatTheyAreNoMemberIsNone() {
        member("person", person, "2018", null);

        ObjectNode guest = tree(entered(of(person).put("membership", "GUEST")));

        assertThat(guest.has("asMemberOf")).isFalse();
        Response same = put(guest.path("id").asText(), guest, null);
        assertThat(same.statusCode()).as(same.asString()).isEqualTo(200);
        assertThat(tree(same)).isEqualTo(guest);
    }

    @Test
    void whatWasReadFromTheRosterStaysWhenTheRosterChangesAndWhenItIsLeftOut() {
        String membership = member("person", person, "2018", null);
        ObjectNode entered = tree(entered(of(person)));
        Api.writer()
                .header("If-Match", "*")
                .contentType(Api.MERGE_PATCH)
                .body("{\"to\": \"2018-12\"}")
                .patch("/networks/" + network.id() + "/members/" + membership);
        ObjectNode later = entered.deepCopy().put("designation", "animatorka");
        later.remove("asMemberOf");

        ObjectNode now = tree(put(entered.path("id").asText(), later, "*"));

        assertThat(now.path("designation").asText()).isEqualTo("animatorka");
        assertThat(now.path("asMemberOf")).isEqualTo(entered.path("asMemberOf"));
    }

    @Test
    void samePersonIsRefusedTwiceAtOneMeetingButNotAtAnother() {
        entered(of(person));

        List<Problem.InputError> again = errors(post(of(person)));
        assertThat(again).extracting(Problem.InputError::code).containsExactly("participation.samePerson");
        assertThat(again).extracting(Problem.InputError::pointer).containsExactly("/person/id");
        Created other = created(Kind.MEETINGS, Examples.meeting());
        assertThat(Api.writer()
                        .contentType(ContentType.JSON)
                        .body(of(person).toString())
                        .post("/meetings/" + other.id() + "/participants")
                        .statusCode())
                .isEqualTo(201);
        assertThat(Database.count("select count(*) from participation where meeting_id = ?", meeting.id()))
                .isEqualTo(1);
    }

    @Test
    void organisationMayComeInSeveralGroups() {
        ObjectNode group = Api.tree("{\"count\": 12}");
        group.set("organization", organization.reference());

        assertThat(post(group).statusCode()).isEqualTo(201);
        assertThat(post(group).statusCode()).isEqualTo(201);
    }

    @Test
    void whatCannotBeIsTold() {
        ObjectNode counted = of(person).put("count", 3);
        ObjectNode foreign = of(person);
        foreign.set("asMemberOf", created(Kind.NETWORKS, Examples.network()).reference());

        assertThat(codes(post(Api.tree("{\"capacity\": \"ATTENDEE\"}")))).containsExactly("participation.holder");
        assertThat(codes(post(counted))).containsExactly("participation.countOfNamed");
        assertThat(codes(post(foreign))).containsExactly("participation.foreignNetwork");
        assertThat(codes(post(of(person).put("status", "LATE")))).containsExactly("value.unknown");
        assertThat(codes(post(of(created(Kind.PROJECTS, Examples.project()))))).containsExactly("reference.wrongKind");
        assertThat(Database.count("select count(*) from participation where meeting_id = ?", meeting.id()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "ATTENDEE,    false, false",
        "ATTENDEE,    true,  true",
        "MEMBER,      false, false",
        "CONTRIBUTOR, false, false",
        "SPEAKER,     false, true",
        "CHAIR,       false, true",
    })
    void ordinaryParticipantsAreNotNamedToEverybody(String capacity, boolean agreed, boolean isPublic) {
        ObjectNode sent = of(person).put("capacity", capacity).put("listed", agreed);
        sent.putObject("meta").put("visibility", "PUBLIC");

        Response answer = post(sent);

        if (isPublic) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        } else {
            assertThat(errors(answer)).singleElement().satisfies(error -> {
                assertThat(error.code()).isEqualTo("participation.notPublic");
                assertThat(error.pointer()).isEqualTo("/meta/visibility");
            });
        }
    }

    @Test
    void memberIsPublicAndWhoNoLongerAgreesIsNot() {
        member("person", person, "2018", null);
        ObjectNode member = of(person);
        member.putObject("meta").put("visibility", "PUBLIC");
        assertThat(entered(member).statusCode()).isEqualTo(201);

        Created other = created(Kind.PEOPLE, Examples.person());
        ObjectNode agreed = of(other).put("listed", true);
        agreed.putObject("meta").put("visibility", "PUBLIC");
        String id = tree(entered(agreed)).path("id").asText();
        assertThat(Api.anonymous().get(path() + "/" + id).statusCode()).isEqualTo(200);
        assertThat(codes(patch(id, "{\"listed\": false}"))).containsExactly("participation.notPublic");
        assertThat(patch(id, "{\"listed\": false, \"meta\": {\"visibility\": \"INTERNAL\"}}")
                        .statusCode())
                .isEqualTo(200);
        problem(Api.anonymous().get(path() + "/" + id), 404);
    }

    @Test
    void consentPointsAtAVersionOfAnInformationNotice() {
        Created notice = created(Kind.DOCUMENTS, Examples.document().withKind(DocumentKind.INFORMATION_NOTICE));
        Created rules = created(Kind.DOCUMENTS, Examples.document());

        assertThat(codes(post(consenting(rules, 1)))).containsExactly("consent.noNotice");
        assertThat(codes(post(consenting(notice, 2)))).containsExactly("consent.noNotice");
        ObjectNode entered = tree(entered(consenting(notice, 1)));
        assertThat(entered.at("/consent/notice/id").asText())
                .isEqualTo(notice.id().toString());
        patch(entered.path("id").asText(), "{\"listed\": true, \"meta\": {\"visibility\": \"PUBLIC\"}}");
        assertThat(tree(Api.anonymous().get(path() + "/" + entered.path("id").asText()))
                        .has("consent"))
                .as("for staff only")
                .isFalse();
    }

    @Test
    void meetingWithParticipantsStays() {
        entered(of(person));

        Problem refused = problem(Api.delete(Kind.MEETINGS, meeting.id(), "*"), 409);

        assertThat(refused.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.pointer()).startsWith("/participations/"));
    }

    @Test
    void listIsFilteredByEverythingItShows() {
        member("person", person, "2018", null);
        ObjectNode chair = of(person).put("capacity", "CHAIR").put("mode", "ONLINE");
        chair.putArray("statusHistory").add(step("ONLINE", null));
        chair.putArray("represents").add(organization.reference());
        String id = tree(entered(chair)).path("id").asText();
        ObjectNode group = Api.tree("{\"count\": 12, \"capacity\": \"OBSERVER\"}");
        group.set("organization", organization.reference());
        String other = tree(entered(group)).path("id").asText();

        assertThat(ids("")).containsExactly(id, other);
        assertThat(ids("?status=ONLINE&status=PRESENT")).containsExactly(id);
        assertThat(ids("?capacity=OBSERVER")).containsExactly(other);
        assertThat(ids("?mode=ONLINE")).containsExactly(id);
        assertThat(ids("?person=" + person.id())).containsExactly(id);
        assertThat(ids("?organization=" + organization.id())).containsExactly(other);
        assertThat(ids("?represents=" + organization.id())).containsExactly(id);
        assertThat(ids("?asMemberOf=" + network.id())).containsExactly(id);
        assertThat(ids("?mode=ONLINE&capacity=OBSERVER")).isEmpty();
        assertThat(codes(Api.writer().get(path() + "?status=LATE"))).containsExactly("value.unknown");
        JsonNode shown = tree(Api.writer().get(path() + "?capacity=CHAIR")).at("/items/0");
        assertThat(shown.at("/represented/name").asText())
                .isEqualTo(organization.record().path("name").asText());
        assertThat(shown.at("/asMemberOf/name").asText())
                .isEqualTo(network.record().path("name").asText());
        assertThat(shown.path("status").asText()).isEqualTo("ONLINE");
    }

    @Test
    void participantsOfADraftAreNobodysBusiness() {
        ObjectNode draft = Api.tree(Examples.meeting());
        draft.putObject("meta").put("visibility", "DRAFT");
        Created hidden = created(Kind.MEETINGS, draft);
        String participants = "/meetings/" + hidden.id() + "/participants";
        ObjectNode speaker = of(person).put("capacity", "SPEAKER");
        speaker.putObject("meta").put("visibility", "PUBLIC");
        String id = tree(Api.writer()
                        .contentType(ContentType.JSON)
                        .body(speaker.toString())
                        .post(participants))
                .path("id")
                .asText();

        for (String path : List.of(participants, participants + "/" + id, participants + "/" + id + "/history")) {
            problem(Api.anonymous().get(path), 404);
            problem(Api.reader().get(path), 404);
        }
        problem(Api.writer().get("/meetings/" + UUID.randomUUID() + "/participants"), 404);
        problem(Api.writer().get("/meetings/abc/participants"), 404);
        problem(Api.writer().get(path() + "/" + id), 404);
    }

    private ObjectNode consenting(Created notice, int version) {
        ObjectNode sent = of(created(Kind.PEOPLE, Examples.person()));
        sent.putObject("consent")
                .put("noticeVersion", version)
                .put("givenAt", "2019-05-02T08:00:00Z")
                .set("notice", notice.reference());
        return sent;
    }

    private String member(String holder, Created who, String from, String to) {
        ObjectNode member = Api.tree("{\"meta\": {\"visibility\": \"PUBLIC\"}}").put("from", from);
        if (to != null) {
            member.put("to", to);
        }
        member.set(holder, who.reference());
        Response answer = Api.writer()
                .contentType(ContentType.JSON)
                .body(member.toString())
                .post("/networks/" + network.id() + "/members");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return tree(answer).path("id").asText();
    }

    private static ObjectNode of(Created person) {
        ObjectNode participation = Api.tree("{}");
        participation.set("person", person.reference());
        return participation;
    }

    private static ObjectNode step(String status, String at) {
        ObjectNode step = Api.tree("{}").put("status", status);
        return at == null ? step : step.put("at", at);
    }

    private String path() {
        return "/meetings/" + meeting.id() + "/participants";
    }

    private Response post(ObjectNode participation) {
        return Api.writer()
                .contentType(ContentType.JSON)
                .body(participation.toString())
                .post(path());
    }

    private Response entered(ObjectNode participation) {
        Response answer = post(participation);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    private Response put(String id, ObjectNode participation, String ifMatch) {
        var call = Api.writer().contentType(ContentType.JSON).body(participation.toString());
        return (ifMatch == null ? call : call.header("If-Match", ifMatch)).put(path() + "/" + id);
    }

    private Response patch(String id, String patch) {
        return Api.writer()
                .contentType(Api.MERGE_PATCH)
                .header("If-Match", "*")
                .body(patch)
                .patch(path() + "/" + id);
    }

    private List<String> ids(String query) {
        return tree(Api.writer().get(path() + query)).findValuesAsText("id").stream()
                .filter(found -> Database.count("select count(*) from participation where id = ?", found) > 0)
                .toList();
    }

    private static List<String> codes(Response answer) {
        return errors(answer).stream().map(Problem.InputError::code).toList();
    }
}
