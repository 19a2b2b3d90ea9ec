package org.spoiwo.api.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;

/** Tables as offices save them from spreadsheets: with commas, semicolons or tabs. */
public final class CsvRows {

    private static final ObjectReader ROWS = new CsvMapper()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .readerFor(String[].class);

    private static final String SEPARATORS = ",;\t";

    private CsvRows() {}

    /**
     * The cells, row by row.
     *
     * @throws ProblemException when it is no table in UTF-8
     */
    public static List<String[]> read(byte[] table) {
        return cells(text(table));
    }

    private static String text(byte[] table) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(table))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw ProblemException.invalid(List.of(Finding.inBody("", "table.encoding")));
        }
    }

    private static List<String[]> cells(String text) {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        try (MappingIterator<String[]> rows = ROWS.with(schema).readValues(text)) {
            return rows.readAll();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw ProblemException.invalid(List.of(Finding.inBody("", "table.syntax", line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that the headings have most of. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char most = SEPARATORS.charAt(0);
        for (int i = 1; i < SEPARATORS.length(); i++) {
            if (count(first, SEPARATORS.charAt(i)) > count(first, most)) {
                most = SEPARATORS.charAt(i);
            }
        }
        return most;
    }

    private static long count(String text, char sought) {
        return text.chars().filter(each -> each == sought).count();
    }
}
