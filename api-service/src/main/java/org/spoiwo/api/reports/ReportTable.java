package org.spoiwo.api.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.spoiwo.api.web.Csv;

/** The table of a report for spreadsheets, written line by line. */
final class ReportTable {

    private ReportTable() {}

    static void write(ReportText report, Locale language, OutputStream out) {
        ReportWording words = new ReportWording(report.report(), report.sha256(), language);
        line(words.headings(), out);
        report.entries(entry -> line(words.cells(entry), out));
    }

    private static void line(List<String> cells, OutputStream out) {
        try {
            out.write(Csv.line(cells).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
