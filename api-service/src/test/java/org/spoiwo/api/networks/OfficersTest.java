package org.spoiwo.api.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.problem;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;

/** Who held which office on a day, and how they came to it. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class OfficersTest {

    private String anna;
    private String bartek;
    private NetworkCalls network;

    @BeforeEach
    void enter() {
        anna = NetworkCalls.person("Anna");
        bartek = NetworkCalls.person("Bartek");
        network = new NetworkCalls("""
            "terms": [{"number": 1, "from": "2016-12", "to": "2018"}],
            "offices": [
              {"office": "CHAIR", "title": "Przewodnicząca", "person": %s, "from": "[2016-12-08..2016-12-09]", "to": "2018-05", "obtained": "CONSTITUTED"},
              {"office": "VICE_CHAIR", "ordinal": 2, "title": "Wiceprzewodniczący", "person": %s, "term": 1, "acting": true, "obtained": "ELECTED"},
              {"office": "CO_CHAIR", "designation": "Marszałek Województwa", "from": "2019", "obtained": "EX_OFFICIO"},
              {"office": "CO_CHAIR", "designation": "Wojewoda", "from": "2019", "obtained": "EX_OFFICIO"}]""".formatted(anna, bartek));
    }

    @Test
    void allOfThemWithoutADay() {
        List<JsonNode> officers = network.items("/officers");

        assertThat(officers).hasSize(4);
        assertThat(officers.get(1).path("title").asText()).isEqualTo("Wiceprzewodniczący");
        assertThat(officers.get(1).path("ordinal").asInt()).isEqualTo(2);
        assertThat(officers.get(1).path("acting").asBoolean()).isTrue();
        assertThat(officers.get(1).path("obtained").asText()).isEqualTo("ELECTED");
        assertThat(officers.get(1).at("/person/name").asText()).startsWith("Bartek");
    }

    @Test
    void thoseOfADay() {
        assertThat(network.officers("?on=2016-11-30")).isEmpty();
        assertThat(network.officers("?on=2016-12-07")).containsExactly("VICE_CHAIR Bartek");
        assertThat(network.officers("?on=2016-12-08")).containsExactly("CHAIR Anna", "VICE_CHAIR Bartek");
        assertThat(network.officers("?on=2018-06-01")).containsExactly("VICE_CHAIR Bartek");
        assertThat(network.officers("?on=2020-01-01"))
                .as("two who lead together, named by their posts")
                .containsExactly("CO_CHAIR ", "CO_CHAIR ");
    }

    @Test
    void byOfficeAndHolder() {
        assertThat(network.officers("?office=CHAIR&office=CO_CHAIR")).hasSize(3);
        assertThat(network.officers("?officer=" + NetworkCalls.id(bartek))).containsExactly("VICE_CHAIR Bartek");
        assertThat(network.officers("?office=CHAIR&officer=" + NetworkCalls.id(bartek)))
                .isEmpty();
    }

    @Test
    void asTheyWereRecordedAtAnInstant() {
        Instant before = Instant.now();
        assertThat(network.change("\"offices\": []").statusCode()).isEqualTo(200);

        assertThat(network.officers("")).isEmpty();
        assertThat(network.officers("?asOf=" + before)).hasSize(4);
        assertThat(network.officers("?on=2016-12-08&asOf=" + before))
                .containsExactly("CHAIR Anna", "VICE_CHAIR Bartek");
        assertThat(network.isListed("officer=" + NetworkCalls.id(anna)))
                .as("what is no longer recorded is no longer found")
                .isFalse();
    }

    @Test
    void tagBeginsWithTheVersionOfTheNetwork() {
        Response answer = Api.anonymous().get(network.path("/officers"));

        assertThat(answer.header("ETag")).startsWith("\"1-");
        assertThat(Api.anonymous()
                        .header("If-None-Match", answer.header("ETag"))
                        .get(network.path("/officers"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void whoIsNotPublicIsNotNamedNorFound() {
        String hidden = Api.created(Kind.PEOPLE, Kind.PEOPLE.example(Examples.named("Ukryta"), "DRAFT"))
                .reference()
                .toString();
        NetworkCalls with = new NetworkCalls("\"offices\": [{\"office\": \"CHAIR\", \"person\": " + hidden + "}]");

        assertThat(with.items("/officers"))
                .singleElement()
                .satisfies(office -> assertThat(office.has("person")).isFalse());
        assertThat(with.isListed("officer=" + NetworkCalls.id(hidden))).isFalse();
        assertThat(tree(Api.writer().get("/networks?officer=" + NetworkCalls.id(hidden)))
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void networksAreFoundByWhoHeldWhatOnADay() {
        assertThat(network.isListed("officer=" + NetworkCalls.id(anna))).isTrue();
        assertThat(network.isListed("officer=" + NetworkCalls.id(anna) + "&on=2017-01-01"))
                .isTrue();
        assertThat(network.isListed("officer=" + NetworkCalls.id(anna) + "&on=2018-06-01"))
                .isFalse();
        assertThat(network.isListed("officer=" + NetworkCalls.id(bartek) + "&on=2018-12-31"))
                .isTrue();
        assertThat(network.isListed("officer=" + NetworkCalls.id(bartek) + "&on=2019-01-01"))
                .as("an office without days of its own ends with its term")
                .isFalse();
        assertThat(network.isListed("officer=" + NetworkCalls.id(bartek) + "&office=CHAIR"))
                .isFalse();
        assertThat(network.isListed("office=CO_CHAIR&on=2018-01-01&q=" + word()))
                .isFalse();
        assertThat(network.isListed("office=CO_CHAIR&on=2019-01-01&q=" + word()))
                .isTrue();
    }

    private String word() {
        return tree(Api.anonymous().get(network.path(""))).path("name").asText().split(" ", 2)[1];
    }

    @Test
    void networksAreFoundByWhenTheyExistedAndWhatTookTheirPlace() {
        NetworkCalls closed = new NetworkCalls("""
                "constitutedOn": "2010-03", "stages": [{"stage": "CONSTITUTED", "on": "2010-03"}, {"stage": "DISSOLVED", "on": "2015"}]""");
        String parent = "\"parent\": {\"id\": \"" + closed.id() + "\"}";
        NetworkCalls successor = new NetworkCalls(
                "\"constitutedOn\": \"2016\", \"predecessor\": {\"id\": \"" + closed.id() + "\"}, " + parent);
        String these = "&parent=" + closed.id();

        assertThat(closed.isListed("stage=DISSOLVED")).isTrue();
        assertThat(closed.isListed("stage=CONSTITUTED")).isFalse();
        assertThat(successor.isListed("predecessor=" + closed.id())).isTrue();
        assertThat(closed.isListed("predecessor=" + closed.id())).isFalse();
        assertThat(successor.isListed("on=2015-12-31" + these)).isFalse();
        assertThat(successor.isListed("on=2016-01-01" + these)).isTrue();
        assertThat(rows("on=2010-02-28", closed)).isFalse();
        assertThat(rows("on=2010-03-01", closed)).isTrue();
        assertThat(rows("on=2015-12-31", closed)).isTrue();
        assertThat(rows("on=2016-01-01", closed)).isFalse();
    }

    /** Found among its likes, of which other tests enter any number. */
    private static boolean rows(String query, NetworkCalls network) {
        String name = tree(Api.anonymous().get(network.path(""))).path("name").asText();
        return network.isListed(query + "&q=" + name.split(" ", 2)[1]);
    }

    @Test
    void nothingIsSaidOfNetworksThatAreNotThere() {
        String nowhere = "/networks/" + UUID.randomUUID();
        for (String below : List.of("/officers", "/vacancies", "/warnings")) {
            problem(Api.anonymous().get(nowhere + below), 404);
            problem(Api.anonymous().get("/networks/x" + below), 404);
        }
    }

    @Test
    void deletedNetworkLeavesNoOffice() {
        assertThat(Api.delete(Kind.NETWORKS, network.id(), "*").statusCode()).isEqualTo(204);

        problem(Api.anonymous().get(network.path("/officers")), 410);
        assertThat(Api.writer()
                        .post(Kind.NETWORKS.path(network.id()) + "/restoration")
                        .statusCode())
                .isEqualTo(200);
        assertThat(network.isListed("officer=" + NetworkCalls.id(anna))).isTrue();
    }
}
