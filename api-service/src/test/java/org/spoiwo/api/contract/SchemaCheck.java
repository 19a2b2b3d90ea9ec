package org.spoiwo.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Compares values with schemas of the contract. Stricter than JSON Schema: a member that the contract does not name is
 * an error, and so is a keyword that this check does not know.
 */
final class SchemaCheck {

    private static final Set<String> UNDERSTOOD = Set.of(
            "$ref",
            "type",
            "properties",
            "required",
            "items",
            "enum",
            "pattern",
            "format",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "additionalProperties",
            "description",
            "examples",
            "default",
            "readOnly",
            "title");

    private final Contract contract;
    private final List<String> errors = new ArrayList<>();

    private SchemaCheck(Contract contract) {
        this.contract = contract;
    }

    /** What is wrong with the value, each with its JSON Pointer. */
    static List<String> errors(Contract contract, JsonNode schema, JsonNode value) {
        SchemaCheck check = new SchemaCheck(contract);
        check.compare(schema, value, "");
        return check.errors;
    }

    private void compare(JsonNode schema, JsonNode value, String at) {
        schema.fieldNames().forEachRemaining(keyword -> {
            if (!UNDERSTOOD.contains(keyword)) {
                errors.add(at + ": the check does not know the keyword " + keyword);
            }
        });
        if (schema.has("$ref")) {
            compare(contract.resolved(schema), value, at);
            return;
        }
        if (!schema.has("type")) {
            return; // any value
        }
        String type = schema.path("type").asText();
        boolean right = switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> false;
        };
        if (!right) {
            errors.add(at + ": expected " + type + ", found " + value);
            return;
        }
        switch (type) {
            case "object" -> object(schema, value, at);
            case "array" -> array(schema, value, at);
            case "string" -> text(schema, value.textValue(), at);
            default -> number(schema, value, at);
        }
    }

    private void object(JsonNode schema, JsonNode value, String at) {
        Contract.each(schema.path("required"))
                .filter(name -> !value.has(name.asText()))
                .forEach(name -> errors.add(at + ": without " + name.asText()));
        value.properties().forEach(member -> {
            JsonNode described = schema.path("properties").path(member.getKey());
            if (!described.isMissingNode()) {
                compare(described, member.getValue(), at + "/" + member.getKey());
            } else if (!schema.path("additionalProperties").asBoolean()) {
                errors.add(at + "/" + member.getKey() + ": not in the contract");
            }
        });
    }

    private void array(JsonNode schema, JsonNode value, String at) {
        within(schema, "minItems", "maxItems", value.size(), at);
        for (int i = 0; i < value.size(); i++) {
            compare(schema.path("items"), value.get(i), at + "/" + i);
        }
    }

    private void text(JsonNode schema, String value, String at) {
        within(schema, "minLength", "maxLength", value.codePointCount(0, value.length()), at);
        JsonNode words = schema.path("enum");
        if (words.isArray()
                && Contract.each(words).noneMatch(word -> word.asText().equals(value))) {
            errors.add(at + ": not in the enumeration: " + value);
        }
        if (schema.has("pattern")
                && !Pattern.compile(schema.path("pattern").asText())
                        .matcher(value)
                        .find()) {
            errors.add(at + ": breaks the pattern: " + value);
        }
        if (!follows(schema.path("format").asText(), value)) {
            errors.add(at + ": no " + schema.path("format").asText() + ": " + value);
        }
    }

    private void number(JsonNode schema, JsonNode value, String at) {
        within(schema, "minimum", "maximum", value.asDouble(), at);
        if (schema.has("exclusiveMinimum")
                && value.asDouble() <= schema.path("exclusiveMinimum").asDouble()) {
            errors.add(at + ": too small: " + value);
        }
    }

    private void within(JsonNode schema, String least, String most, double value, String at) {
        boolean tooSmall = schema.has(least) && value < schema.path(least).asDouble();
        boolean tooLarge = schema.has(most) && value > schema.path(most).asDouble();
        if (tooSmall || tooLarge) {
            errors.add(at + ": out of range: " + value);
        }
    }

    private static boolean follows(String format, String value) {
        try {
            switch (format) {
                case "uuid" -> UUID.fromString(value);
                case "date" -> LocalDate.parse(value);
                case "date-time" -> OffsetDateTime.parse(value);
                case "time-local" -> LocalTime.parse(value);
                default -> {
                    // nothing to parse
                }
            }
            return true;
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return false;
        }
    }
}
