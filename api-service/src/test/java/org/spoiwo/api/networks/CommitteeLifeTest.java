package org.spoiwo.api.networks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;

/** A committee from the call for its members to its second term, each step as its secretary enters it. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class CommitteeLifeTest {

    @Test
    void fromTheCallForMembersToASecondTerm() {
        // the call for members: seats, and nobody in them
        NetworkCalls committee = new NetworkCalls("""
                "kind": "REGIONAL_COMMITTEE", "accession": "APPOINTMENT",
                "seats": [{"group": "JST", "minimum": 2, "maximum": 3}, {"group": "PES", "minimum": 1},
                          {"label": "Marszałek", "group": "MARSHAL", "exOfficio": true}],
                "terms": [{"number": 1, "from": "2018-05-24", "to": "2021-05-23"}]""");
        assertThat(vacancies(committee, "2018-03-01")).containsExactly("JST 2", "PES 1");

        // declarations, of which one is turned down
        String anna = NetworkCalls.person("Anna");
        String bartek = NetworkCalls.person("Bartek");
        String celina = NetworkCalls.person("Celina");
        UUID first = committee.member(declared(anna, "JST", "2018-03-10"));
        UUID second = committee.member(declared(bartek, "JST", "2018-03-11"));
        UUID third = committee.member(declared(celina, "PES", "2018-03-12"));
        UUID turnedDown = committee.member(declared(NetworkCalls.person("Dorota"), "PES", "2018-03-13"));
        ok(committee.changeMember(second, steps("2018-03-11", "VERIFIED\", \"on\": \"2018-04-10")));
        ok(committee.changeMember(turnedDown, steps("2018-03-13", "REJECTED\", \"on\": \"2018-04-10")));
        assertThat(committee.roster("?on=2018-05-24")).isEmpty();
        assertThat(committee.roster("?stage=APPLIED&stage=VERIFIED")).containsExactly("Anna", "Bartek", "Celina");
        assertThat(committee.roster("?stage=REJECTED")).containsExactly("Dorota");
        assertThat(vacancies(committee, "2018-05-23")).containsExactly("JST 2", "PES 1");

        // the constituting meeting and its elections
        String meeting = Api.created(Kind.MEETINGS, Api.tree(Examples.meeting()))
                .reference()
                .toString();
        for (UUID member : List.of(first, second, third)) {
            ok(committee.changeMember(member, accepted("2018-05-24")));
        }
        ok(committee.change("""
                "constitutedOn": "2018-05-24", "constitutedAt": %s, "stages": [{"stage": "CONSTITUTED", "on": "2018-05-24"}],
                "offices": [%s, %s]""".formatted(
                        meeting,
                        office("CHAIR", anna, "2018-05-24", "ELECTED"),
                        office("SECRETARY", bartek, "2018-05-24", "ELECTED"))));
        assertThat(committee.roster("?on=2018-05-23")).isEmpty();
        assertThat(committee.roster("?on=2018-05-24")).containsExactly("Anna", "Bartek", "Celina");
        assertThat(committee.officers("?on=2018-05-23")).isEmpty();
        assertThat(committee.officers("?on=2018-05-24")).containsExactly("CHAIR Anna", "SECRETARY Bartek");
        assertThat(vacancies(committee, "2018-05-24")).isEmpty();
        assertThat(committee.isListed("constitutedAt=" + NetworkCalls.id(meeting)))
                .isTrue();

        // a resignation
        ok(committee.changeMember(first, "\"to\": \"2019-03-31\", \"endReason\": \"OWN_REQUEST\""));
        ok(committee.change("\"offices\": [%s, %s]"
                .formatted(
                        over(office("CHAIR", anna, "2018-05-24", "ELECTED"), "2019-03-31"),
                        office("SECRETARY", bartek, "2018-05-24", "ELECTED"))));
        assertThat(committee.roster("?on=2019-03-31")).contains("Anna");
        assertThat(committee.roster("?on=2019-04-01")).containsExactly("Bartek", "Celina");
        assertThat(committee.officers("?on=2019-04-01")).containsExactly("SECRETARY Bartek");
        assertThat(vacancies(committee, "2019-04-01")).containsExactly("CHAIR since 2019-03-31", "JST 1");

        // a by-election
        String edward = NetworkCalls.person("Edward");
        UUID fourth = committee.member("""
                "person": %s, "seatGroup": "JST", "from": "2019-05-10", "term": 1, "obtained": "BY_ELECTION\"""".formatted(edward));
        ok(committee.change("\"offices\": [%s, %s, %s]"
                .formatted(
                        over(office("CHAIR", anna, "2018-05-24", "ELECTED"), "2019-03-31"),
                        office("SECRETARY", bartek, "2018-05-24", "ELECTED"),
                        office("CHAIR", celina, "2019-05-10", "BY_ELECTION"))));
        assertThat(committee.roster("?on=2019-05-10")).containsExactly("Bartek", "Celina", "Edward");
        assertThat(committee.officers("?on=2019-05-10&office=CHAIR")).containsExactly("CHAIR Celina");
        assertThat(vacancies(committee, "2019-05-10")).isEmpty();
        assertThat(committee.isListed(chairedBy(anna, "2019-03-31"))).isTrue();
        assertThat(committee.isListed(chairedBy(anna, "2019-04-01"))).isFalse();
        assertThat(committee.isListed(chairedBy(celina, "2019-05-10"))).isTrue();
        assertThat(committee.isListed(chairedBy(bartek, "2019-05-10"))).isFalse();

        // one who stayed away three times
        ok(committee.changeMember(second, "\"to\": \"2020-02-20\", \"endReason\": \"THREE_UNEXCUSED_ABSENCES\""));
        assertThat(committee.roster("?on=2020-02-21")).containsExactly("Celina", "Edward");

        // the term ends, for those whose membership says nothing else
        assertThat(committee.roster("?on=2021-05-23")).containsExactly("Celina", "Edward");
        assertThat(committee.roster("?on=2021-05-24")).isEmpty();
        assertThat(committee.officers("?on=2021-05-24")).isEmpty();

        // a new term
        ok(committee.change("""
                "terms": [{"number": 1, "from": "2018-05-24", "to": "2021-05-23"}, {"number": 2, "from": "2021-06-15"}]"""));
        committee.member("""
                "person": %s, "seatGroup": "JST", "term": 2, "obtained": "RENEWED\"""".formatted(edward));
        assertThat(committee.roster("?on=2021-06-14")).isEmpty();
        assertThat(committee.roster("?on=2021-06-15")).containsExactly("Edward");
        assertThat(committee.roster(""))
                .as("former members stay findable")
                .hasSize(6)
                .contains("Anna", "Dorota");
        assertThat(Api.tree(Api.anonymous().get(committee.path("/members/" + second)))
                        .path("endReason")
                        .asText())
                .isEqualTo("THREE_UNEXCUSED_ABSENCES");
        assertThat(fourth).isNotNull();
        assertThat(committee.items("/warnings?on=2021-06-15")).isEmpty();
    }

    private static String declared(String person, String group, String on) {
        return """
                "person": %s, "seatGroup": "%s", "stages": [{"stage": "APPLIED", "on": "%s"}], "term": 1""".formatted(person, group, on);
    }

    private static String steps(String applied, String then) {
        return """
                "stages": [{"stage": "APPLIED", "on": "%s"}, {"stage": "%s"}]""".formatted(applied, then);
    }

    private static String accepted(String on) {
        return """
                "stages": [{"stage": "APPLIED"}, {"stage": "VERIFIED"}, {"stage": "MEMBER", "on": "%s"}], "obtained": "APPOINTED\"""".formatted(on);
    }

    private static String office(String office, String person, String from, String obtained) {
        return """
                {"office": "%s", "person": %s, "from": "%s", "obtained": "%s", "term": 1}""".formatted(office, person, from, obtained);
    }

    private static String over(String office, String to) {
        return office.replaceFirst("\\{", "{\"to\": \"" + to + "\", \"endReason\": \"OWN_REQUEST\", ");
    }

    private static String chairedBy(String person, String on) {
        return "officer=" + NetworkCalls.id(person) + "&office=CHAIR&on=" + on;
    }

    private static List<String> vacancies(NetworkCalls committee, String on) {
        return committee.items("/vacancies?on=" + on).stream()
                .map(CommitteeLifeTest::told)
                .toList();
    }

    private static String told(JsonNode vacancy) {
        return vacancy.has("office")
                ? vacancy.path("office").asText() + " since "
                        + vacancy.path("since").asText()
                : vacancy.at("/seat/group").asText() + " "
                        + vacancy.path("missing").asInt();
    }

    private static void ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }
}
