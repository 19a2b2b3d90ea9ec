package org.spoiwo.api.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables as text (RFC 4180), for spreadsheets too: they would take a cell that begins like a formula for one and run it, so
 * such a cell begins with an apostrophe.
 */
public final class Csv {

    public static final String MEDIA_TYPE = "text/csv";

    public static final String TYPE = MEDIA_TYPE + ";charset=UTF-8;header=present";

    /** The last four are the same signs in full width. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Csv() {}

    /** One line with its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String harmless = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
