package org.spoiwo.api.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.api.security.TestTokens;

/** What the service really answers is what the contract says, and its examples are no inventions. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class AnswersFollowContractTest {

    private static final String PLATFORM = "01930000-0000-7000-8000-000000000504";
    private static final Map<String, String> PLACES = Map.of(
            "{networkId}",
            PLATFORM,
            "{meetingId}",
            SampleRecords.MEETING.toString(),
            "{consultationId}",
            "01930000-0000-7000-8000-000000000901",
            "{programmeId}",
            "01930000-0000-7000-8000-000000000801",
            "{code}",
            "PL-28",
            "{name}",
            "meetingForm");

    private final Contract contract = Contract.committed();
    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void listsFollowTheirSchemas() {
        assertThat(lists()).hasSizeGreaterThan(9).allSatisfy(list -> {
            String query = hasParameter(list, "total") ? "?limit=200&total=true" : "";
            follows(list, "200", given().get(placed(list.path()) + query));
        });
    }

    @Test
    void listsForAdministratorsFollowTheirSchemas() {
        assertThat(contract.operations())
                .filteredOn(operation -> operation.isForRoles()
                        && operation.method().equals("get")
                        && !operation.path().contains("{"))
                .hasSizeGreaterThan(2)
                .allSatisfy(list -> follows(
                        list, "200", given().auth().oauth2(TestTokens.admin()).get(list.path())));
    }

    @Test
    void whatPeopleDidFollowsItsSchema() {
        Contract.Operation list = contract.operations().stream()
                .filter(operation -> operation.id().equals("getParticipationsOfPerson"))
                .findFirst()
                .orElseThrow();
        ids("/api/v1/people/{id}")
                .forEach(id -> follows(list, "200", given().get("/api/v1/people/" + id + "/participations")));
    }

    @Test
    void recordsFollowTheirSchemas() {
        assertThat(contract.operations())
                .filteredOn(operation -> operation.method().equals("get")
                        && operation.path().endsWith("}")
                        && !operation.path().contains("/history")
                        && !operation.path().contains("/attachments/")
                        && !operation.path().contains("/report/")
                        && !operation.path().contains("/diff/"))
                .hasSizeGreaterThan(8)
                .allSatisfy(read -> ids(read.path())
                        .forEach(id -> follows(read, "200", given().get(placed(collection(read.path())) + "/" + id))));
    }

    /** All kinds have the same two; memberships and participations are in none of the documents. */
    @Test
    void historiesFollowTheirSchemas() {
        assertThat(contract.operations())
                .filteredOn(operation ->
                        operation.method().equals("get") && operation.path().contains("/history"))
                .hasSize(26)
                .allSatisfy(read -> {
                    String record = read.path().substring(0, read.path().indexOf("/history"));
                    ids(record)
                            .forEach(id -> follows(
                                    read,
                                    "200",
                                    given().get(placed(collection(record)) + "/" + id
                                            + read.path()
                                                    .substring(record.length())
                                                    .replace("{version}", "1"))));
                });
    }

    /** The consultation of the documents has none: the test publishes one of its own. */
    @Test
    void reportsFollowTheirSchemas() {
        Api.Created consultation = Api.created(Kind.CONSULTATIONS, Examples.consultation());
        String path = Api.BASE + Kind.CONSULTATIONS.path(consultation.id());
        String comment = entered(path + "/comments", Examples.comment());
        entered(path + "/responses", Examples.response(UUID.fromString(comment)));
        Response published = given().auth()
                .oauth2(TestTokens.admin())
                .contentType("application/json")
                .body("{}")
                .post(path + "/report");

        follows(operation("createReport"), "201", published);
        follows(operation("getReport"), "200", given().get(path + "/report"));
        follows(operation("getReportEdition"), "200", given().get(path + "/report/editions/1"));
        follows(operation("getReportEditions"), "200", given().get(path + "/report/editions"));
        follows(operation("getCoverage"), "200", given().get(path + "/coverage"));
        follows(
                operation("getReportDraft"),
                "200",
                given().auth().oauth2(TestTokens.admin()).get(path + "/report/draft"));
        follows(
                operation("getPassages"),
                "200",
                given().auth().oauth2(TestTokens.admin()).get(path + "/passages"));
    }

    private static String entered(String path, Record record) {
        return given().auth()
                .oauth2(TestTokens.admin())
                .contentType("application/json")
                .body(Api.tree(record).toString())
                .post(path)
                .jsonPath()
                .getString("id");
    }

    private Contract.Operation operation(String id) {
        return contract.operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void problemsFollowTheirSchemas() {
        follows(
                "Problem",
                given().get("/api/v1/meetings?reigon=PL-28")
                        .then()
                        .statusCode(400)
                        .extract()
                        .response());
        follows(
                "Problem",
                given().get("/api/v1/meetings/" + PLATFORM)
                        .then()
                        .statusCode(404)
                        .extract()
                        .response());
        follows(
                "Problem",
                given().get("/api/v1/nothing").then().statusCode(404).extract().response());
    }

    @Test
    void everyWriteWantsAToken() {
        assertThat(contract.operations())
                .filteredOn(operation -> operation.isWrite() && operation.isForRoles())
                .allSatisfy(write -> {
                    String path = placed(write.path()).replaceAll("\\{\\w+}", PLATFORM);
                    boolean table = write.node().at("/requestBody/content").has("text/csv");
                    Response answer = given().contentType(table ? "text/csv" : "application/json")
                            .body("{}")
                            .request(write.method(), path);
                    assertThat(answer.statusCode())
                            .as("%s without a token", write)
                            .isEqualTo(401);
                    follows("Problem", answer);
                });
    }

    /** Times and versions depend on when they were entered; everything else is what the service says. */
    @Test
    void examplesAreWhatTheServiceAnswers() {
        assertThat(List.of(
                        "Organization",
                        "Person",
                        "Project",
                        "Document",
                        "Programme",
                        "Network",
                        "Meeting",
                        "Consultation"))
                .allSatisfy(name -> {
                    JsonNode example = example(name);
                    String path = contract.operations().stream()
                            .filter(operation -> operation.id().equals("get" + name))
                            .findFirst()
                            .orElseThrow()
                            .path()
                            .replace("{id}", example.path("id").asText());
                    assertThat(withoutTimes(body(given().get(path)))).as(name).isEqualTo(withoutTimes(example));
                });
    }

    @Test
    void examplesOfListsAreWhatTheServiceAnswers() {
        assertThat(List.of(
                        "Organization",
                        "Person",
                        "Project",
                        "Document",
                        "Programme",
                        "Network",
                        "Meeting",
                        "Consultation",
                        "AgendaItem"))
                .allSatisfy(name -> {
                    JsonNode example = example(name + "Page").path("items").path(0);
                    String path = contract.operations().stream()
                            .filter(operation -> contract.examples(operation).stream()
                                    .anyMatch(each ->
                                            each.value().path("items").path(0).equals(example)))
                            .findFirst()
                            .orElseThrow()
                            .path();
                    assertThat(everything(path)).as(name).contains(example);
                });
    }

    private Stream<Contract.Operation> lists() {
        return contract.operations().stream()
                .filter(operation -> !operation.isForRoles()
                        && operation.method().equals("get")
                        && !operation.path().endsWith("}")
                        && !operation.path().contains("{id}")
                        && !operation.path().contains("{token}")
                        && !operation.path().endsWith(".csv")
                        && !operation.path().endsWith("/history"));
    }

    /** All pages: other tests may have added any number of records. */
    private List<JsonNode> everything(String path) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = null;
        do {
            JsonNode page = body(given().queryParam("limit", 200)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get(path));
            page.path("items").forEach(items::add);
            cursor = page.path("nextCursor").asText(null);
        } while (cursor != null);
        return items;
    }

    private boolean hasParameter(Contract.Operation operation, String name) {
        return contract.parameters(operation).stream()
                .anyMatch(parameter -> parameter.path("name").asText().equals(name));
    }

    private List<String> ids(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (PLACES.containsKey(last)) {
            return List.of(PLACES.get(last));
        }
        return Contract.each(body(given().get(placed(collection(path)))).path("items"))
                .map(item -> item.path("id").asText())
                .toList();
    }

    private void follows(Contract.Operation operation, String status, Response answer) {
        assertThat(answer.statusCode()).as("%s", operation).isEqualTo(Integer.parseInt(status));
        JsonNode response = contract.resolved(operation.node().path("responses").path(status));
        JsonNode schema = response.at("/content/application~1json/schema");
        assertThat(SchemaCheck.errors(contract, schema, body(answer)))
                .as("answer of %s", operation)
                .isEmpty();
        response.path("headers").fieldNames().forEachRemaining(header -> {
            if (!header.equals("Link")) {
                assertThat(answer.header(header))
                        .as("%s: %s", operation, header)
                        .isNotNull();
            }
        });
    }

    private void follows(String schema, Response answer) {
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(SchemaCheck.errors(contract, contract.schema(schema), body(answer)))
                .isEmpty();
    }

    private JsonNode example(String name) {
        return contract.root().at("/components/examples/" + name + "/value");
    }

    private JsonNode withoutTimes(JsonNode record) {
        ObjectNode copy = (ObjectNode) normalised(record);
        ((ObjectNode) copy.path("meta")).remove(List.of("version", "createdAt", "updatedAt"));
        return copy;
    }

    /** The same tree whatever it was read from: JSON or YAML. */
    private JsonNode normalised(JsonNode tree) {
        try {
            return mapper.readTree(mapper.writeValueAsString(tree));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode body(Response answer) {
        try {
            return mapper.readTree(answer.asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + answer.asString(), e);
        }
    }

    private static String placed(String path) {
        String placed = path;
        for (Map.Entry<String, String> place : PLACES.entrySet()) {
            placed = placed.replace(place.getKey(), place.getValue());
        }
        return placed;
    }

    private static String collection(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
