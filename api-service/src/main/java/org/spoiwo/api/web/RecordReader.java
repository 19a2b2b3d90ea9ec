package org.spoiwo.api.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.Messages;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.model.record.PersonalMembers;
import org.spoiwo.model.record.RecordShape;
import org.spoiwo.model.value.InvalidValueException;

/**
 * Reads a JSON object into a record and finds everything that is wrong with it, each with its JSON Pointer: unknown
 * members, wrong types, unknown values of vocabularies, values that break their rule. Jackson stops at the first.
 */
@ApplicationScoped
public class RecordReader {

    /** Letters, digits, punctuation, spaces, line ends and tabs may stand in a text; other control characters may not. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");

    private static final ClassValue<Boolean> TEXTS = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods()).anyMatch(method -> method.isAnnotationPresent(JsonCreator.class));
        }
    };

    private final ObjectMapper mapper;

    RecordReader(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** What was understood, and what was not. */
    public record Reading<R>(R record, List<Finding> findings) {}

    public <R extends Record> Reading<R> read(JsonNode body, Class<R> type) {
        Attempt attempt = new Attempt();
        Object record = attempt.record(body, type, "");
        if (record == null) {
            throw ProblemException.invalid(attempt.findings);
        }
        return new Reading<>(
                type.cast(record),
                attempt.findings.stream()
                        .map(finding -> PersonalMembers.areAt(type, finding.at()) ? finding.discreet() : finding)
                        .toList());
    }

    /** One reading of one body. */
    private final class Attempt {

        private final List<Finding> findings = new ArrayList<>();

        @Nullable
        Object record(JsonNode node, Class<?> type, String pointer) {
            if (!node.isObject()) {
                wrongType(pointer, "type.object", node);
                return null;
            }
            RecordShape shape = RecordShape.of(type);
            reportUnknown((ObjectNode) node, shape, pointer);
            @Nullable
            Object[] values = shape.members().stream()
                    .map(member -> member(node.get(member.name()), member, pointer + "/" + member.name()))
                    .toArray();
            int before = findings.size();
            try {
                return shape.build(values);
            } catch (InvalidValueException e) {
                findings.add(Finding.inBody(pointer, e));
            } catch (NullPointerException e) {
                // a value that cannot be without this member: what is missing has been, or will be, named
                if (findings.size() == before) {
                    findings.add(Finding.inBody(pointer, "required"));
                }
            }
            return null;
        }

        private @Nullable Object member(@Nullable JsonNode node, RecordShape.Member member, String pointer) {
            if (node == null || node.isNull()) {
                return null;
            }
            if (!member.list()) {
                return value(node, member.type(), pointer);
            }
            if (!node.isArray()) {
                wrongType(pointer, "type.list", node);
                return null;
            }
            List<@Nullable Object> entries = new ArrayList<>(node.size());
            for (int i = 0; i < node.size(); i++) {
                // what could not be read leaves a gap, so that the places of the others stay those that were sent
                entries.add(entry(node.get(i), member.type(), pointer + "/" + i));
            }
            return entries;
        }

        private @Nullable Object entry(JsonNode node, Class<?> type, String pointer) {
            if (node.isNull()) {
                findings.add(Finding.inBody(pointer, "list.null"));
                return null;
            }
            return value(node, type, pointer);
        }

        private @Nullable Object value(JsonNode node, Class<?> type, String pointer) {
            if (type.isEnum()) {
                return constant(node, type, pointer);
            }
            if (type.isRecord() && !isText(type)) {
                return record(node, type, pointer);
            }
            if (type == Boolean.class) {
                return node.isBoolean() ? (Object) node.booleanValue() : wrongType(pointer, "type.boolean", node);
            }
            if (type == Integer.class || type == Long.class) {
                return integer(node, type, pointer);
            }
            if (type == BigDecimal.class) {
                return node.isNumber() ? node.decimalValue() : wrongType(pointer, "type.number", node);
            }
            return node.isTextual() ? parsed(node, type, pointer) : wrongType(pointer, expected(type), node);
        }

        private @Nullable Object integer(JsonNode node, Class<?> type, String pointer) {
            if (!node.isIntegralNumber()) {
                return wrongType(pointer, "type.integer", node);
            }
            boolean fits = type == Integer.class ? node.canConvertToInt() : node.canConvertToLong();
            if (!fits) {
                findings.add(Finding.inBody(pointer, "integer.range", node.asText()));
                return null;
            }
            return type == Integer.class ? (Object) node.intValue() : (Object) node.longValue();
        }

        private @Nullable Object constant(JsonNode node, Class<?> type, String pointer) {
            if (!node.isTextual()) {
                return wrongType(pointer, "type.text", node);
            }
            String text = node.textValue();
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(text)) {
                    return constant;
                }
            }
            List<String> known = Arrays.stream(type.getEnumConstants())
                    .map(c -> ((Enum<?>) c).name())
                    .toList();
            findings.add(new Finding(
                    Finding.Place.BODY,
                    pointer,
                    "value.unknown",
                    locale -> Messages.text(
                            "value.unknown",
                            locale,
                            shortened(text),
                            String.join(", ", known),
                            QueryParameters.suggestion(text, known, locale))));
            return null;
        }

        private @Nullable Object parsed(JsonNode node, Class<?> type, String pointer) {
            String text = node.textValue();
            if (CONTROL.matcher(text).find()) {
                findings.add(Finding.inBody(pointer, "text.control"));
                return null;
            }
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                findings.add(Finding.inBody(pointer, "text.surrogate"));
                return null;
            }
            if (type == String.class) {
                return text;
            }
            try {
                return mapper.treeToValue(node, type);
            } catch (JsonProcessingException e) {
                if (e.getCause() instanceof InvalidValueException refused) {
                    findings.add(Finding.inBody(pointer, refused));
                    return null;
                }
                return wrongType(pointer, expected(type), node);
            }
        }

        private void reportUnknown(ObjectNode node, RecordShape shape, String pointer) {
            List<String> known =
                    shape.members().stream().map(RecordShape.Member::name).toList();
            node.fieldNames().forEachRemaining(name -> {
                if (!known.contains(name)) {
                    findings.add(new Finding(
                            Finding.Place.BODY,
                            pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                            "member.unknown",
                            locale -> Messages.text(
                                    "member.unknown",
                                    locale,
                                    shortened(name),
                                    QueryParameters.suggestion(name, known, locale))));
                }
            });
        }

        private @Nullable Object wrongType(String pointer, String expected, JsonNode found) {
            findings.add(new Finding(
                    Finding.Place.BODY,
                    pointer,
                    "type.wrong",
                    locale -> Messages.text(
                            "type.wrong", locale, Messages.text(expected, locale), described(found, locale))));
            return null;
        }
    }

    /** Values whose JSON is a text though they are records in Java. */
    private static boolean isText(Class<?> type) {
        return TEXTS.get(type);
    }

    private static String expected(Class<?> type) {
        if (type == UUID.class) {
            return "type.uuid";
        }
        if (type == Instant.class) {
            return "type.instant";
        }
        if (type == LocalDate.class) {
            return "type.date";
        }
        return type == LocalTime.class ? "type.time" : "type.text";
    }

    private static String described(JsonNode found, Locale locale) {
        if (found.isObject()) {
            return Messages.text("type.object", locale);
        }
        if (found.isArray()) {
            return Messages.text("type.list", locale);
        }
        return "«" + shortened(found.asText()) + "»";
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
