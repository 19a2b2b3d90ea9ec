package org.spoiwo.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/**
 * Compares two contracts. openapi-diff sees less in 3.1 than in 3.0 (nothing below the items of a list), so both are
 * first put into the words of 3.0; ours use nothing of 3.1 that 3.0 could not say.
 */
record Comparison(boolean compatible, String changes) {

    private static final String SCHEMAS = "/components/schemas";

    /** Clients are told to expect new values. */
    private static final OpenApiDiffOptions VOCABULARIES_GROW = OpenApiDiffOptions.builder()
            .configProperty("incompatible.response.enum.increased", "false")
            .build();

    static Comparison of(JsonNode before, JsonNode now) {
        List<String> missing = missingMembers(before, now);
        ChangedOpenApi changed = OpenApiCompare.fromContents(
                asOpenApi30(before).toString(), asOpenApi30(now).toString(), List.of(), VOCABULARIES_GROW);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        new ConsoleRender().render(changed, new OutputStreamWriter(told, StandardCharsets.UTF_8));
        return new Comparison(
                changed.isCompatible() && missing.isEmpty(),
                told.toString(StandardCharsets.UTF_8) + "Members that are missing: " + missing);
    }

    /** openapi-diff lets optional members of answers go; clients read them all the same. */
    private static List<String> missingMembers(JsonNode before, JsonNode now) {
        List<String> missing = new ArrayList<>();
        before.at(SCHEMAS)
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .fieldNames()
                        .forEachRemaining(member -> {
                            if (!now.at(SCHEMAS)
                                    .path(schema.getKey())
                                    .path("properties")
                                    .has(member)) {
                                missing.add(schema.getKey() + "." + member);
                            }
                        }));
        return missing;
    }

    private static JsonNode asOpenApi30(JsonNode contract) {
        ObjectNode copy = contract.deepCopy();
        copy.put("openapi", "3.0.3");
        ((ObjectNode) copy.path("info")).remove("license");
        ((ObjectNode) copy.path("components")).remove("examples");
        rewrite(copy);
        return copy;
    }

    private static void rewrite(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.has("$ref")) {
                JsonNode reference = object.get("$ref");
                object.removeAll();
                object.set("$ref", reference);
                return;
            }
            object.remove("examples");
            if (object.path("exclusiveMinimum").isNumber()) {
                object.set("minimum", object.get("exclusiveMinimum"));
                object.put("exclusiveMinimum", true);
            }
            if (object.path("type") instanceof ArrayNode types) {
                object.set("type", TextNode.valueOf(types.toString()));
            }
        }
        node.elements().forEachRemaining(Comparison::rewrite);
    }
}
