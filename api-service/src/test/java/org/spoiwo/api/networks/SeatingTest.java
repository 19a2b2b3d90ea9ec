package org.spoiwo.api.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.security.TestTokens;

/** What nobody holds, and what is odd about a roster. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class SeatingTest {

    @Test
    void officeIsVacantBetweenTwoHoldersOnly() {
        NetworkCalls network = new NetworkCalls("""
                "constitutedOn": "2015", "offices": [
                  {"office": "CHAIR", "title": "Przewodniczący", "person": %s, "from": "2016", "to": "2017-03-31"},
                  {"office": "CHAIR", "title": "Przewodnicząca", "person": %s, "from": "2017-06-01"},
                  {"office": "EXPERT", "designation": "prof.", "from": "2015", "to": "2016"}]""".formatted(NetworkCalls.person("Jan"), NetworkCalls.person("Ewa")));

        assertThat(vacancies(network, "2015-06-01")).isEmpty();
        assertThat(vacancies(network, "2017-03-31")).isEmpty();
        assertThat(network.items("/vacancies?on=2017-04-01"))
                .extracting(
                        vacancy -> vacancy.path("office").asText(),
                        vacancy -> vacancy.path("title").asText(),
                        vacancy -> vacancy.path("since").asText(),
                        vacancy -> vacancy.path("missing").asInt())
                .containsExactly(tuple("CHAIR", "Przewodniczący", "2017-03-31", 1));
        assertThat(vacancies(network, "2017-06-01")).isEmpty();
        assertThat(network.items("/vacancies")).isEmpty();
    }

    @Test
    void holderWhomTheSourceDoesNotNameIsNoVacancy() {
        NetworkCalls network = new NetworkCalls("""
                "seats": [{"group": "VOIVODE"}, {"group": "PES", "minimum": 2}, {"group": "MARSHAL", "exOfficio": true}],
                "offices": [{"office": "CHAIR", "person": %s, "to": "2017"}, {"office": "CHAIR", "from": "2018"},
                            {"office": "SECRETARY", "designation": "pracownik ROPS", "from": "2018"}]""".formatted(NetworkCalls.person("Jan")));
        network.member("\"post\": \"Wojewoda\", \"seatGroup\": \"VOIVODE\"");

        assertThat(vacancies(network, "2019-01-01")).containsExactly("PES 2");
        network.change("\"statedMembers\": {\"value\": 3}");
        assertThat(vacancies(network, "2019-01-01"))
                .as("two of three members are not known, and may have the seats")
                .isEmpty();
    }

    @Test
    void seatsAreTakenByGroupKindOrName() {
        NetworkCalls network = new NetworkCalls("""
                "seats": [{"label": "powiaty", "group": "JST", "minimum": 1}, {"label": "gminy", "group": "JST", "minimum": 1},
                          {"kind": "CIS", "minimum": 1}, {"label": "subregion elbląski", "area": "elbląski", "minimum": 1}]""");
        assertThat(vacancies(network, "2019-01-01"))
                .containsExactly("powiaty 1", "gminy 1", "CIS 1", "subregion elbląski 1");

        network.member("\"post\": \"Starosta\", \"seatGroup\": \"JST\", \"seat\": \"Powiaty\"");
        network.member("\"organization\": " + NetworkCalls.organization("CIS"));
        network.member("\"post\": \"Delegat\", \"seat\": \"subregion elbląski\"");
        assertThat(vacancies(network, "2019-01-01")).containsExactly("gminy 1");

        UUID mayor =
                network.member("\"post\": \"Wójt\", \"seatGroup\": \"JST\", \"seat\": \"gminy\", \"to\": \"2018\"");
        assertThat(vacancies(network, "2019-01-01")).containsExactly("gminy 1");
        assertThat(vacancies(network, "2018-12-31")).isEmpty();
        network.member(
                "\"post\": \"Zastępca wójta\", \"seat\": \"gminy\", \"substituteFor\": {\"id\": \"" + mayor + "\"}");
        assertThat(vacancies(network, "2019-01-01"))
                .as("a substitute takes no seat")
                .containsExactly("gminy 1");
    }

    @Test
    void noneWhileThereIsNoSuchNetworkAndNoneForApplicants() {
        NetworkCalls network = new NetworkCalls("""
                "constitutedOn": "2018-05-24", "seats": [{"group": "PES"}], "stages": [{"stage": "DISSOLVED", "on": "2020-01"}]""");
        network.member("\"post\": \"Kandydat\", \"seatGroup\": \"PES\", \"stages\": [{\"stage\": \"APPLIED\"}]");

        assertThat(vacancies(network, "2018-05-23")).isEmpty();
        assertThat(vacancies(network, "2018-05-24")).containsExactly("PES 1");
        assertThat(vacancies(network, "2020-02-01")).isEmpty();
    }

    @Test
    void membersWhoAreNotPublicAreCountedAndNotNamed() {
        NetworkCalls network = new NetworkCalls("\"seats\": [{\"group\": \"PES\", \"maximum\": 0}]");
        assertThat(vacancies(network, "2019-01-01")).containsExactly("PES 1");
        network.member("\"post\": \"Wewnętrzny\", \"seatGroup\": \"PES\", \"meta\": {\"visibility\": \"INTERNAL\"}");

        assertThat(vacancies(network, "2019-01-01")).isEmpty();
        assertThat(network.items("/warnings"))
                .as("anonymous callers get no warning of whom they do not see")
                .isEmpty();
        assertThat(network.items(Api.as(TestTokens.reader("*")), "/warnings")).hasSize(1);
    }

    @Test
    void twoHoldersAtOnceAreOdd() {
        String jan = NetworkCalls.person("Jan");
        String ewa = NetworkCalls.person("Ewa");
        NetworkCalls network = new NetworkCalls("""
                "offices": [
                  {"office": "CHAIR", "person": %1$s, "from": "2016-01-01", "to": "2018-05-24"},
                  {"office": "CHAIR", "person": %2$s, "from": "2018-05-24"},
                  {"office": "CHAIR", "person": %1$s, "asOf": "2020-11-04"},
                  {"office": "CHAIR", "person": %1$s, "from": "2019-01-01", "to": "2019-02-01", "acting": true},
                  {"office": "VICE_CHAIR", "person": %1$s, "from": "2016-01-01"},
                  {"office": "VICE_CHAIR", "person": %2$s, "from": "2016-01-01"},
                  {"office": "VICE_CHAIR", "ordinal": 1, "person": %1$s, "from": "2016-01-01"},
                  {"office": "VICE_CHAIR", "ordinal": 1, "person": %2$s, "from": "2017-01-01"},
                  {"office": "CO_CHAIR", "person": %1$s, "from": "2016-01-01"},
                  {"office": "CO_CHAIR", "person": %2$s, "from": "2016-01-01"},
                  {"office": "SECRETARY", "person": %1$s, "from": "2016-01-01", "to": "2019"},
                  {"office": "SECRETARY", "person": %1$s, "from": "2018-01-01"}]""".formatted(jan, ewa));

        assertThat(network.items("/warnings"))
                .extracting(
                        warning -> warning.path("code").asText(),
                        warning -> warning.path("pointer").asText())
                .containsExactly(
                        tuple("warning.officeOverlap", "/offices/2"), tuple("warning.officeOverlap", "/offices/7"));
        assertThat(network.items("/warnings").get(0).path("message").asText()).contains("/offices/1", "jednocześnie");
        assertThat(network.items(Api.english(), "/warnings")
                        .get(0)
                        .path("message")
                        .asText())
                .contains("/offices/1", "same time");
    }

    @Test
    void membersThatFitNotQuiteAreOddAndTaken() {
        NetworkCalls network = new NetworkCalls("""
                "memberKinds": ["CIS", "KIS"], "seats": [{"group": "JST", "minimum": 1, "maximum": 1}],
                "terms": [{"number": 1, "from": "2018-05-24", "to": "2021"}],
                "offices": [{"office": "CHAIR", "term": 1, "from": "2016"}, {"office": "SECRETARY", "term": 1, "from": "2018"}]""");
        UUID other = network.member("\"organization\": " + NetworkCalls.organization("WTZ"));
        network.member("\"organization\": " + NetworkCalls.organization("CIS"));
        UUID early = network.member("\"post\": \"Starosta\", \"seatGroup\": \"JST\", \"term\": 1, \"from\": \"2017\"");
        network.member("\"post\": \"Wójt\", \"seatGroup\": \"JST\", \"term\": 1, \"from\": \"2018\", \"to\": \"2019\"");

        assertThat(network.items("/warnings?on=2019-05-01"))
                .extracting(SeatingTest::told)
                .containsExactly(
                        "warning.officeOutsideTerm /offices/0",
                        "warning.seatOverfull /seats/0",
                        "warning.memberOutsideTerm " + early,
                        "warning.memberKind " + other);
        assertThat(network.items("/warnings?on=2020-05-01"))
                .extracting(SeatingTest::told)
                .doesNotContain("warning.seatOverfull /seats/0");
    }

    @Test
    void whoIsAMemberTwiceAtOnceIsOdd() {
        NetworkCalls network =
                new NetworkCalls("\"terms\": [{\"number\": 1, \"from\": \"2018-05-24\", \"to\": \"2021-05-23\"}]");
        String jan = "\"person\": " + NetworkCalls.person("Jan");
        String cis = "\"organization\": " + NetworkCalls.organization("CIS");
        UUID first = network.member(jan + ", \"term\": 1");
        UUID again = network.member(jan + ", \"from\": \"2019-05-10\"");
        network.member(jan + ", \"from\": \"2016\", \"to\": \"2017\"");
        network.member(jan + ", \"from\": \"2019\", \"role\": \"EXPERT\"");
        network.member(jan + ", \"from\": \"2019\", \"substituteFor\": {\"id\": \"" + first + "\"}");
        network.member(cis + ", \"from\": \"2018\"");
        UUID twice = network.member(cis + ", \"from\": \"2020\"");
        network.member("\"post\": \"Starosta\", \"from\": \"2018\"");
        network.member("\"post\": \"Starosta\", \"from\": \"2018\"");

        assertThat(network.items("/warnings"))
                .extracting(SeatingTest::told)
                .containsExactlyInAnyOrder("warning.memberTwice " + again, "warning.memberTwice " + twice);
        assertThat(network.items("/warnings").toString()).contains(first.toString());
    }

    private static String told(JsonNode warning) {
        return warning.path("code").asText() + " "
                + (warning.has("pointer")
                        ? warning.path("pointer").asText()
                        : warning.at("/member/id").asText());
    }

    private static List<String> vacancies(NetworkCalls network, String on) {
        return network.items("/vacancies?on=" + on).stream()
                .map(vacancy -> {
                    JsonNode seat = vacancy.path("seat");
                    String called = seat.has("label")
                            ? seat.path("label").asText()
                            : seat.has("group")
                                    ? seat.path("group").asText()
                                    : seat.path("kind").asText();
                    return (seat.isMissingNode() ? vacancy.path("office").asText() : called) + " "
                            + vacancy.path("missing").asInt();
                })
                .toList();
    }
}
