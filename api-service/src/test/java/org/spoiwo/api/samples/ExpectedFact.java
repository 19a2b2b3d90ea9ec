package org.spoiwo.api.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A line of {@code samples/facts.tsv}, which explains itself in its first lines.
 *
 * @param fact the fact it is about, e.g. {@code S3-F23}
 * @param path what to ask for, below {@code /api/v1/}
 * @param pointer where in the answer
 * @param value what must stand there
 */
record ExpectedFact(String fact, String path, String pointer, String value) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FILE = "/samples/facts.tsv";
    private static final Pattern LAST_DIGITS = Pattern.compile("\\b\\d{4}\\b");
    private static final String ABSENT = "absent";
    private static final String CONTAINS = "contains ";
    private static final String ANY_ELEMENT = "*";

    static List<ExpectedFact> listed() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ExpectedFact.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ExpectedFact::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExpectedFact of(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException(FILE + ": four columns wanted: " + line);
        }
        String path = LAST_DIGITS
                .matcher(cells[1])
                .replaceAll(digits -> Samples.id(digits.group()).toString());
        String value = cells[2].endsWith("/id") ? Samples.id(cells[3]).toString() : cells[3];
        return new ExpectedFact(cells[0], path, cells[2], value);
    }

    boolean holdsIn(JsonNode answer) {
        List<JsonNode> found = found(answer);
        return value.equals(ABSENT) ? found.isEmpty() : found.stream().anyMatch(this::isMetBy);
    }

    /** What stands where the pointer points; nothing for members left out and for empty lists. */
    List<JsonNode> found(JsonNode answer) {
        Stream<JsonNode> places = Stream.of(answer);
        for (String step : pointer.substring(1).split("/", -1)) {
            places = places.flatMap(place -> into(place, step));
        }
        return places.filter(place -> !place.isNull() && !(place.isArray() && place.isEmpty()))
                .toList();
    }

    private static Stream<JsonNode> into(JsonNode place, String step) {
        if (step.equals(ANY_ELEMENT)) {
            return StreamSupport.stream(place.spliterator(), false);
        }
        JsonNode inside = place.isArray() ? place.get(Integer.parseInt(step)) : place.get(step);
        return Stream.ofNullable(inside);
    }

    private boolean isMetBy(JsonNode actual) {
        if (actual.isContainerNode()) {
            return actual.equals(json());
        }
        return value.startsWith(CONTAINS)
                ? actual.asText().contains(value.substring(CONTAINS.length()))
                : actual.asText().equals(value);
    }

    private JsonNode json() {
        try {
            return JSON.readTree(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(FILE + ": " + fact + " wants JSON: " + value, e);
        }
    }
}
