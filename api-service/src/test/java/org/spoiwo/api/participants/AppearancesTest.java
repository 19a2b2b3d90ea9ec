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
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.meetings.MeetingNetwork;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.Capacity;
import org.spoiwo.model.vocabulary.ConveningRole;

/** What one person did at all meetings, and who stayed away from several. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class AppearancesTest {

    private Created person;

    @BeforeEach
    void somebody() {
        person = created(Kind.PEOPLE, Examples.person());
    }

    @Test
    void newestFirstWithTheDesignationOfThatDay() {
        Created earlier = meeting("2016-12-08", "PUBLIC", "kierownik ZAZ");
        Created later = meeting("2018-05-24", "PUBLIC", "Przewodniczący Platformy");
        takePart(later, "PUBLIC", "SPEAKER", "gość");

        JsonNode items = items(Api.anonymous().get(path()));

        assertThat(items.findValuesAsText("title")).containsExactly(title(later), title(earlier));
        assertThat(items.at("/0/contributions/0/designation").asText()).isEqualTo("Przewodniczący Platformy");
        assertThat(items.at("/0/contributions/0/capacity").asText()).isEqualTo("CHAIR");
        assertThat(items.at("/0/contributions/0/agendaItem").isMissingNode()).isTrue();
        assertThat(items.at("/0/contributions/1/item").asText()).isEqualTo("Wykład");
        assertThat(items.at("/0/participation/designation").asText()).isEqualTo("gość");
        assertThat(items.at("/1/contributions/1/designation").asText()).isEqualTo("kierownik ZAZ");
        assertThat(items.at("/1").has("participation")).isFalse();
    }

    @Test
    void whoMayNotKnowIsNotTold() {
        Created quiet = created(Kind.MEETINGS, Examples.meeting());
        takePart(quiet, "INTERNAL", "ATTENDEE", "cicha uczestniczka");
        Created draft = meeting("2019-01-01", "DRAFT", "ktoś");
        takePart(draft, "PUBLIC", "SPEAKER", "w szkicu");

        assertThat(items(Api.anonymous().get(path()))).isEmpty();
        assertThat(tree(Api.anonymous().get(path() + "?total=true"))
                        .at("/total/value")
                        .asInt())
                .isZero();
        assertThat(items(Api.reader().get(path())).findValuesAsText("title")).containsExactly(title(quiet));
        assertThat(items(Api.writer().get(path()))).hasSize(2);
        problem(Api.anonymous().get("/people/" + UUID.randomUUID() + "/participations"), 404);
        problem(Api.anonymous().get("/people/" + quiet.id() + "/participations"), 404);
    }

    @Test
    void pagesAreWalkedByKey() {
        List<String> titles = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> title(meeting("2018-05-0" + i, "PUBLIC", "kierowniczka")))
                .toList();
        JsonNode first = tree(Api.anonymous().get(path() + "?limit=3"));
        JsonNode second = tree(Api.anonymous()
                .queryParam("limit", 3)
                .queryParam("cursor", first.path("nextCursor").asText())
                .get(path()));

        assertThat(first.path("items").findValuesAsText("title"))
                .containsExactly(titles.get(4), titles.get(3), titles.get(2));
        assertThat(second.path("items").findValuesAsText("title")).containsExactly(titles.get(1), titles.get(0));
        assertThat(second.has("nextCursor")).isFalse();
        assertThat(items(Api.anonymous().get(path() + "?sort=startDate")).findValuesAsText("title"))
                .isEqualTo(titles);
    }

    @Test
    void threeAbsencesInARowAreFound() {
        Created network = created(Kind.NETWORKS, Examples.network());
        String member = member(network, person, "2018", null);
        Created other = created(Kind.PEOPLE, Examples.person());
        member(network, other, "2018", null);
        Created former = created(Kind.PEOPLE, Examples.person());
        member(network, former, "2018", "2019-12");
        List<String> his = List.of("ABSENT", "ABSENT", "PRESENT", "ABSENT", "ABSENT", "ABSENT");
        List<String> hers = List.of("ABSENT", "ABSENT", "EXCUSED", "ABSENT", "ABSENT", "PRESENT");
        for (int i = 0; i < his.size(); i++) {
            Created session = session(network, "2019-0" + (i + 1) + "-15");
            attended(session, person, his.get(i));
            attended(session, other, hers.get(i));
            attended(session, former, "ABSENT");
        }

        JsonNode three = items(Api.reader().get(absences(network)));
        assertThat(three.findValuesAsText("membership")).containsExactly(member);
        assertThat(three.at("/0/person/id").asText()).isEqualTo(person.id().toString());
        assertThat(three.at("/0/missed").findValuesAsText("startDate"))
                .containsExactly("2019-04-15", "2019-05-15", "2019-06-15");
        assertThat(items(Api.reader().get(absences(network) + "?consecutive=4")))
                .isEmpty();
        assertThat(items(Api.reader().get(absences(network) + "?consecutive=2")))
                .hasSize(2);
        assertThat(errors(Api.reader().get(absences(network) + "?consecutive=0")))
                .extracting(Problem.InputError::code)
                .containsExactly("consecutive.range");
    }

    @Test
    void whoSendsADeputyIsNotAbsent() {
        Created network = created(Kind.NETWORKS, Examples.network());
        String membership = member(network, person, "2018", null);
        for (int i = 1; i <= 3; i++) {
            Created session = session(network, "2019-0" + i + "-15");
            attended(session, person, "ABSENT");
            if (i == 2) {
                ObjectNode deputy = participation(created(Kind.PEOPLE, Examples.person()), "PRESENT");
                deputy.putObject("deputyFor").put("id", membership);
                enter(session, deputy);
            }
        }

        assertThat(items(Api.reader().get(absences(network)))).isEmpty();
        assertThat(items(Api.reader().get(absences(network) + "?consecutive=1")))
                .hasSize(1);
    }

    private String path() {
        return "/people/" + person.id() + "/participations";
    }

    private static String absences(Created network) {
        return "/networks/" + network.id() + "/absences";
    }

    private Created meeting(String day, String visibility, String designation) {
        Reference who = Reference.to(person.id());
        ObjectNode meeting = Api.tree(Examples.meeting()
                .withStartDate(PartialDate.of(day))
                .withEndDate(null)
                .withContributions(List.of(Examples.contribution()
                        .withCapacity(Capacity.CHAIR)
                        .withPerson(who)
                        .withDesignation(designation)))
                .withAgenda(List.of(
                        Examples.item("Otwarcie"),
                        Examples.item("Wykład")
                                .withContributions(List.of(
                                        Examples.contribution(),
                                        Examples.contribution().withPerson(who).withDesignation(designation))))));
        ((ObjectNode) meeting.path("meta")).put("visibility", visibility);
        return created(Kind.MEETINGS, meeting);
    }

    private static Created session(Created network, String day) {
        return created(
                Kind.MEETINGS,
                Examples.meeting()
                        .withStartDate(PartialDate.of(day))
                        .withEndDate(null)
                        .withNetworks(List.of(new MeetingNetwork(
                                network.id(), null, ConveningRole.CONVENING, null, null, null, null))));
    }

    private static String member(Created network, Created who, String from, String to) {
        ObjectNode member = Api.tree("{\"meta\": {\"visibility\": \"PUBLIC\"}}").put("from", from);
        if (to != null) {
            member.put("to", to);
        }
        member.set("person", who.reference());
        Response answer = Api.writer()
                .contentType(ContentType.JSON)
                .body(member.toString())
                .post("/networks/" + network.id() + "/members");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return tree(answer).path("id").asText();
    }

    private static ObjectNode participation(Created who, String status) {
        ObjectNode participation = Api.tree("{}");
        participation.set("person", who.reference());
        participation.putArray("statusHistory").addObject().put("status", status);
        return participation;
    }

    private static void attended(Created session, Created who, String status) {
        enter(session, participation(who, status));
    }

    private void takePart(Created meeting, String visibility, String capacity, String designation) {
        ObjectNode participation = Api.tree("{}").put("capacity", capacity).put("designation", designation);
        participation.set("person", person.reference());
        participation.putObject("meta").put("visibility", visibility);
        enter(meeting, participation);
    }

    private static void enter(Created meeting, ObjectNode participation) {
        Response answer = Api.writer()
                .contentType(ContentType.JSON)
                .body(participation.toString())
                .post("/meetings/" + meeting.id() + "/participants");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }

    private static JsonNode items(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return tree(answer).path("items");
    }

    private static String title(Created meeting) {
        return meeting.record().path("title").asText();
    }
}
