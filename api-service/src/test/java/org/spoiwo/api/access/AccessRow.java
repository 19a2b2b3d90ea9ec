package org.spoiwo.api.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.spoiwo.api.security.TestCaller;

/**
 * A row of the table of access.
 *
 * @param operation its id in the contract
 * @param record what it is done to
 * @param expected for each caller: a status, {@code +} or {@code -}
 */
record AccessRow(String operation, RecordState record, Map<TestCaller, String> expected) {

    private static final String TABLE = "/access/operations.txt";

    /** All rows, in the order of the table. */
    static List<AccessRow> all() {
        List<AccessRow> rows = new ArrayList<>();
        List<String> operations = new ArrayList<>();
        boolean inRows = false;
        for (String line : lines()) {
            List<String> words = Arrays.asList(line.trim().split("\\s+", -1));
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (words.get(0).equals("OPERATIONS")) {
                if (inRows) {
                    operations.clear();
                }
                operations.addAll(words.subList(1, words.size()));
                inRows = false;
            } else {
                inRows = true;
                operations.forEach(operation -> rows.add(row(operation, words)));
            }
        }
        return rows;
    }

    private static AccessRow row(String operation, List<String> words) {
        Map<TestCaller, String> expected = new EnumMap<>(TestCaller.class);
        List<TestCaller> callers = List.of(TestCaller.values());
        if (words.size() != callers.size() + 1) {
            throw new IllegalStateException("a row has a cell for each caller: " + words);
        }
        for (TestCaller caller : callers) {
            expected.put(caller, words.get(callers.indexOf(caller) + 1));
        }
        return new AccessRow(operation, RecordState.of(words.get(0)), expected);
    }

    private static List<String> lines() {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AccessRow.class.getResourceAsStream(TABLE)), StandardCharsets.UTF_8))) {
            return table.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
