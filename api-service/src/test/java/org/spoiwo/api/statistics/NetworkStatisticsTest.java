package org.spoiwo.api.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.errors;
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
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.api.security.TestTokens;
import org.spoiwo.model.record.Problem;

/** Members are counted by what they have in common; few of them are not. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class NetworkStatisticsTest {

    @Test
    void countsOrganisationsPostsAndPersonsApart() {
        Created network = network("PUBLIC");
        people(network, 6, "\"role\": \"MEMBER\", \"from\": \"2018-05-24\"");
        member(network, "\"organization\": " + organization("CIS") + ", \"role\": \"MEMBER\"");
        member(network, "\"organization\": " + organization("KIS"));
        member(network, "\"post\": \"Starosta\"");
        member(network, "\"post\": \"Kandydat\", \"stages\": [{\"stage\": \"APPLIED\"}]");
        member(network, "\"post\": \"Szkic\", \"meta\": {\"visibility\": \"DRAFT\"}");

        assertThat(rows("network=" + network.id())).singleElement().satisfies(row -> {
            assertThat(row.path("network").asText()).isEqualTo(network.id().toString());
            assertThat(row.path("organizations").asInt()).isEqualTo(2);
            assertThat(row.path("posts").asInt()).isEqualTo(1);
            assertThat(row.path("persons").asInt()).isEqualTo(6);
            assertThat(row.path("suppressed").asBoolean()).isFalse();
        });
        assertThat(rows("network=" + network.id() + "&groupBy=ORGANIZATION_KIND&on=2017-01-01"))
                .as("on a day before the persons came")
                .extracting(
                        row -> row.path("organizationKinds").toString(),
                        row -> row.path("organizations").asInt(),
                        row -> row.path("persons").asInt())
                .containsExactly(tuple("", 0, 0), tuple("[\"CIS\"]", 1, 0), tuple("[\"KIS\"]", 1, 0));
        assertThat(rows("network=" + network.id() + "&groupBy=YEAR"))
                .extracting(
                        row -> row.path("year").asText(),
                        row -> row.path("persons").asText())
                .containsExactly(tuple("", "0"), tuple("2018", "6"));
    }

    @Test
    void fewPersonsAreSuppressedAndSoIsWhatWouldGiveThemAway() {
        Created network = network("PUBLIC");
        people(network, 3, "\"role\": \"SUBSTITUTE\"");
        people(network, 8, "\"role\": \"MEMBER\"");
        Created other = network("PUBLIC");
        people(other, 5, "\"role\": \"SUBSTITUTE\"");
        people(other, 9, "\"role\": \"MEMBER\"");

        List<JsonNode> roles = rows("network=" + network.id() + "&groupBy=ROLE");
        assertThat(roles).hasSize(2);
        assertThat(roles.get(1).path("role").asText()).isEqualTo("SUBSTITUTE");
        assertThat(roles.get(1).path("suppressed").asBoolean()).isTrue();
        assertThat(roles.get(1).has("persons")).isFalse();
        JsonNode total = rows("network=" + network.id()).get(0);
        assertThat(List.of(roles.get(0), total))
                .as("with both of them it could be worked out")
                .anyMatch(row -> row.path("suppressed").asBoolean());
        assertThat(rows("network=" + network.id() + "&role=SUBSTITUTE"))
                .singleElement()
                .satisfies(row -> assertThat(row.path("suppressed").asBoolean()).isTrue());
    }

    @Test
    void membersWhoAreNotPublicAreCountedInPublicNetworksAndEverybodyGetsTheSame() {
        Created network = network("PUBLIC");
        people(network, 5, "\"meta\": {\"visibility\": \"INTERNAL\"}");
        Created internal = network("INTERNAL");
        people(internal, 5, "\"role\": \"MEMBER\"");

        assertThat(rows("network=" + network.id()))
                .extracting(row -> row.path("persons").asInt())
                .containsExactly(5);
        assertThat(rows("network=" + internal.id())).isEmpty();
        String query = "groupBy=ROLE&groupBy=NETWORK_KIND&network=" + network.id() + "&network=" + internal.id();
        assertThat(rows(Api.as(TestTokens.admin()), query)).isEqualTo(rows(query));
    }

    @Test
    void withoutAnythingItIsOneTotal() {
        assertThat(rows("")).hasSizeLessThan(2);
        assertThat(tree(Api.anonymous().get("/statistics/networks?groupBy=ROLE&region=PL-08"))
                        .path("groupedBy")
                        .toString())
                .isEqualTo("[\"REGION\",\"ROLE\"]");
    }

    @Test
    void saysWhatItDoesNotUnderstand() {
        assertThat(errors(Api.english()
                        .get("/statistics/networks?groupBy=REIGON&on=2018&role=MEMBR&network=x&region=PL-99")))
                .extracting(Problem.InputError::parameter)
                .containsExactlyInAnyOrder("groupBy", "on", "role", "network", "region");
    }

    private static Created network(String visibility) {
        return created(Kind.NETWORKS, Kind.NETWORKS.example(Examples.named("Sieć"), visibility));
    }

    private static void people(Created network, int number, String members) {
        for (int i = 0; i < number; i++) {
            String person =
                    created(Kind.PEOPLE, Kind.PEOPLE.example()).reference().toString();
            member(network, "\"person\": " + person + ", " + members);
        }
    }

    private static String organization(String kind) {
        ObjectNode organization = Kind.ORGANIZATIONS.example();
        organization.putArray("kinds").add(kind);
        return created(Kind.ORGANIZATIONS, organization).reference().toString();
    }

    private static void member(Created network, String members) {
        ObjectNode body = tree("{" + members + "}");
        if (!body.has("meta")) {
            body.putObject("meta").put("visibility", "PUBLIC");
        }
        Response answer = Api.writer()
                .contentType(ContentType.JSON)
                .body(body.toString())
                .post("/networks/" + network.id() + "/members");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }

    private static List<JsonNode> rows(String query) {
        return rows(Api.anonymous(), query);
    }

    private static List<JsonNode> rows(RequestSpecification caller, String query) {
        Response answer = caller.get("/statistics/networks" + (query.isEmpty() ? "" : "?" + query));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        List<JsonNode> rows = new ArrayList<>();
        tree(answer).path("items").forEach(rows::add);
        return rows;
    }
}
