package org.spoiwo.api.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.spoiwo.api.fixtures.Api.errors;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.model.record.Problem;

/** What cannot be in a network is refused with its place, and nothing is written. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class NetworkRefusalsTest {

    private NetworkCalls network;

    @BeforeEach
    void enter() {
        network = new NetworkCalls("\"terms\": [{\"number\": 1, \"from\": \"2018-05-24\", \"to\": \"2021-05-23\"}]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "terms": [{"number": 1, "from": "2018", "to": "2020"}, {"number": 2, "from": "2019-05-01"}]  | /terms/1/from      | term.overlap
        "terms": [{"number": 1, "from": "2018"}, {"number": 1, "from": "2021"}]                       | /terms/1/number    | term.duplicate
        "terms": [{"number": 1, "from": "2021-05-23", "to": "2018-05-24"}]                            | /terms/0/to        | period.reversed
        "offices": [{"office": "CHAIR", "term": 2}]                                                   | /offices/0/term    | office.term
        "offices": [{"office": "CHAIR", "from": "2019", "to": "2018"}]                                | /offices/0/to      | period.reversed
        "terms": [{"number": 2}]                                                                      | /terms             | term.inUse
        "personalMembership": true                                                                    | /personalMembership | network.hasOrganizations
        """)
    void refusesToChangeTheNetwork(String members, String pointer, String code) {
        network.member("\"organization\": " + NetworkCalls.organization("CIS") + ", \"term\": 1");

        refused(network.change(members), pointer, code);
        assertThat(Database.history(network.id())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "post": "Starosta", "term": 2                                                                 | /term              | membership.term
        "post": "Starosta", "from": "2019-05-02", "to": "2019-05-01"                                  | /to                | period.reversed
        "post": "Starosta", "stages": [{"stage": "MEMBER", "on": "2019-05-02"}], "to": "2019-05-01"   | /to                | period.reversed
        "post": "Starosta", "stages": [{"stage": "MEMBR"}]                                            | /stages/0/stage    | value.unknown
        """)
    void refusesAMember(String members, String pointer, String code) {
        refused(network.tryMember(members), pointer, code);
        assertThat(members()).isZero();
    }

    @Test
    void refusesASubstituteForAMemberOfAnotherNetwork() {
        UUID elsewhere = new NetworkCalls("").member("\"post\": \"Starosta\"");
        UUID here = network.member("\"post\": \"Burmistrz\"");

        refused(
                network.tryMember("\"post\": \"Wicestarosta\", \"substituteFor\": {\"id\": \"" + elsewhere + "\"}"),
                "/substituteFor/id",
                "membership.substituteElsewhere");
        refused(
                network.changeMember(here, "\"substituteFor\": {\"id\": \"" + here + "\"}"),
                "/substituteFor",
                "membership.substituteSelf");
        assertThat(members()).isEqualTo(1);
        network.member("\"post\": \"Wiceburmistrz\", \"substituteFor\": {\"id\": \"" + here + "\"}");
    }

    @Test
    void refusesOrganisationsWhereMembersBelongInPerson() {
        NetworkCalls experts = new NetworkCalls("\"personalMembership\": true");
        String organization = NetworkCalls.organization("CIS");

        refused(
                experts.tryMember(
                        "\"person\": %s, \"represents\": %s".formatted(NetworkCalls.person("Jan"), organization)),
                "/represents",
                "membership.personal");
        refused(experts.tryMember("\"organization\": " + organization), "/organization", "membership.personal");
        assertThat(experts.items("/members")).isEmpty();
        experts.member("\"person\": %s, \"affiliations\": [{\"organization\": %s}]"
                .formatted(NetworkCalls.person("Jan"), organization));
    }

    @Test
    void takesOrganisationsWhereNothingIsSaidOfThat() {
        network.member("\"person\": %s, \"represents\": %s"
                .formatted(NetworkCalls.person("Jan"), NetworkCalls.organization("CIS")));

        assertThat(members()).isEqualTo(1);
    }

    @Test
    void isNotItsOwnPredecessor() {
        refused(
                network.change("\"predecessor\": {\"id\": \"" + network.id() + "\"}"),
                "/predecessor",
                "predecessor.self");
    }

    @ParameterizedTest
    @CsvSource({
        "/officers?on=wczoraj, on, type.wrong",
        "/officers?office=CHIAR, office, value.unknown",
        "/officers?officer=x, officer, type.wrong",
        "/officers?when=2018-05-24, when, parameter.unknown",
        "/vacancies?on=2018-02-30, on, type.wrong",
        "/warnings?on=2018, on, type.wrong",
        "/members?stage=MEMBR, stage, value.unknown",
    })
    void refusesQuestionsItDoesNotUnderstand(String below, String parameter, String code) {
        assertThat(errors(Api.english().get(network.path(below))))
                .extracting(Problem.InputError::parameter, Problem.InputError::code)
                .containsExactly(tuple(parameter, code));
    }

    @ParameterizedTest
    @CsvSource({
        "on=2018-13-01, on",
        "officer=x, officer",
        "office=x, office",
        "stage=x, stage",
        "constitutedAt=x, constitutedAt"
    })
    void refusesListsItDoesNotUnderstand(String query, String parameter) {
        assertThat(errors(Api.english().get("/networks?" + query)))
                .extracting(Problem.InputError::parameter)
                .containsExactly(parameter);
    }

    private long members() {
        return Database.count("select count(*) from membership where network_id = ?", network.id());
    }

    private static void refused(Response answer, String pointer, String code) {
        Tuple expected = tuple(pointer, code);
        assertThat(errors(answer))
                .extracting(Problem.InputError::pointer, Problem.InputError::code)
                .containsExactly(expected);
    }
}
