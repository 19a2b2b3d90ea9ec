package org.spoiwo.api.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spoiwo.api.paging.Fingerprint;
import org.spoiwo.api.persistence.StoredJson;
import org.spoiwo.api.persistence.Submission;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;

/** Reads request bodies: whole, strictly as JSON, and no larger than they may be. */
@ApplicationScoped
public class SubmissionReader {

    static final int LARGEST = 4 * 1024 * 1024;
    private static final int DEEPEST = 60;

    private static final Pattern TWICE = Pattern.compile("Duplicate field '(.*)'");

    private final RecordReader records;
    private final ObjectReader json;

    SubmissionReader(RecordReader records) {
        this.records = records;
        this.json = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(DEEPEST)
                                .maxStringLength(LARGEST)
                                .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .reader();
    }

    /** The record in the body, as far as it can be understood. */
    public <R extends Record> Submission<R> read(byte[] body, Class<R> type) {
        RecordReader.Reading<R> reading = records.read(tree(body), type);
        return new Submission<>(reading.record(), reading.findings(), Fingerprint.of(body));
    }

    /** The body as a JSON Merge Patch (RFC 7396) to a record of this type. */
    public <R extends Record> Function<R, Submission<R>> readPatch(byte[] body, Class<R> type) {
        JsonNode patch = tree(body);
        return stored -> {
            JsonNode merged = MergePatch.apply(patch, StoredJson.tree(stored));
            RecordReader.Reading<R> reading = records.read(merged, type);
            return new Submission<>(reading.record(), reading.findings(), Fingerprint.of(body));
        };
    }

    private JsonNode tree(byte[] body) {
        try {
            JsonNode tree = json.readTree(body);
            if (tree == null || tree.isMissingNode() || !tree.isObject()) {
                throw ProblemException.invalid(List.of(Finding.inBody("", "body.missing")));
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw new ProblemException(ProblemType.MALFORMED_JSON, List.of(fault(e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with something that is no JSON, as far as the parser says it only in words. */
    private static Finding fault(JsonProcessingException e) {
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
        Matcher twice = TWICE.matcher(e.getOriginalMessage());
        if (twice.find()) {
            return Finding.inBody("", "json.duplicate", twice.group(1), line, column);
        }
        if (e.getOriginalMessage().contains("nesting depth")) {
            return Finding.inBody("", "json.tooDeep", DEEPEST);
        }
        if (e.getOriginalMessage().contains("Invalid UTF-8")) {
            return Finding.inBody("", "json.encoding", line, column);
        }
        return Finding.inBody("", e instanceof JsonEOFException ? "json.cutOff" : "json.syntax", line, column);
    }
}
