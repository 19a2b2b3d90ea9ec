package org.spoiwo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Within {@code /api/v1} things are only added: no client that works with the released contract may break. */
class CompatibilityTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void addsToTheReleasedContractAndTakesNothingAway() throws IOException {
        Comparison comparison = Comparison.of(contract("released/openapi.yaml"), contract("openapi.yaml"));
        assertThat(comparison.compatible())
                .as(
                        "The contract breaks clients of the released one:%n%s%nAdd instead of changing. Only a release"
                                + " moves the mark: cp openapi/openapi.yaml openapi/released/openapi.yaml",
                        comparison.changes())
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void noticesABreak(String what, Consumer<JsonNode> change) throws IOException {
        JsonNode changed = contract("openapi.yaml");
        change.accept(changed);
        assertThat(Comparison.of(contract("openapi.yaml"), changed).compatible())
                .as(what)
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("additions")
    void welcomesAnAddition(String what, Consumer<JsonNode> change) throws IOException {
        JsonNode changed = contract("openapi.yaml");
        change.accept(changed);
        Comparison comparison = Comparison.of(contract("openapi.yaml"), changed);
        assertThat(comparison.compatible())
                .as("%s: %s", what, comparison.changes())
                .isTrue();
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                change(
                        "an operation goes",
                        contract ->
                                object(contract, "/paths/~1api~1v1~1meetings").remove("get")),
                change("a path goes", contract -> object(contract, "/paths").remove("/api/v1/regions/{code}")),
                change(
                        "a member of an answer goes",
                        contract -> members(contract, "Meeting").remove("title")),
                change(
                        "a member below a list goes",
                        contract -> members(contract, "MeetingSummary").remove("startDate")),
                change(
                        "a member changes its type",
                        contract -> object(contract, "/components/schemas/Meeting/properties/title")
                                .put("type", "integer")),
                change(
                        "a member below a list changes its type",
                        contract -> object(contract, "/components/schemas/MeetingSummary/properties/title")
                                .put("type", "integer")),
                change(
                        "a value of an enumeration goes",
                        contract -> ((ArrayNode) contract.at("/components/schemas/MeetingKind/enum")).remove(0)),
                change(
                        "a member must be sent that need not be before",
                        contract -> ((ArrayNode) contract.at("/components/schemas/Meeting/required")).add("kind")),
                change("a filter goes", contract -> filters(contract).remove(1)),
                change(
                        "a filter must be given",
                        // those that several lists have are defined elsewhere
                        contract -> filters(contract).forEach(filter -> {
                            if (filter.has("name")) {
                                ((ObjectNode) filter).put("required", true);
                            }
                        })));
    }

    static Stream<Arguments> additions() {
        return Stream.of(
                change(
                        "a new member",
                        contract -> members(contract, "Meeting")
                                .putObject("weather")
                                .put("type", "string")),
                change(
                        "a new filter",
                        contract -> filters(contract)
                                .addObject()
                                .put("name", "weather")
                                .put("in", "query")
                                .putObject("schema")
                                .put("type", "string")),
                change(
                        "a new value of a vocabulary",
                        contract -> ((ArrayNode) contract.at("/components/schemas/MeetingKind/enum")).add("PICNIC")),
                change(
                        "a new path",
                        contract -> object(contract, "/paths")
                                .set("/api/v1/weather", contract.at("/paths/~1api~1v1~1regions"))));
    }

    private static Arguments change(String what, Consumer<JsonNode> change) {
        return Arguments.of(what, change);
    }

    private static ObjectNode members(JsonNode contract, String schema) {
        return object(contract, "/components/schemas/" + schema + "/properties");
    }

    private static ArrayNode filters(JsonNode contract) {
        return (ArrayNode) contract.at("/paths/~1api~1v1~1meetings/get/parameters");
    }

    private static ObjectNode object(JsonNode contract, String pointer) {
        return (ObjectNode) contract.at(pointer);
    }

    private static JsonNode contract(String file) throws IOException {
        return YAML.readTree(Path.of(file).toFile());
    }
}
