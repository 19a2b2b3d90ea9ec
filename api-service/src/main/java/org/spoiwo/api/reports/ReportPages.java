package org.spoiwo.api.reports;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.spoiwo.model.consultations.ReportEntry;

/** A report as a page to read and print, written line by line. */
@ApplicationScoped
class ReportPages {

    /** Stands in the page itself, which loads nothing. */
    static final String STYLE = "body{font:11pt/1.4 serif;max-width:60em;margin:2em auto;padding:0 1em}"
            + "table{border-collapse:collapse;width:100%;margin:.5em 0 1.5em}"
            + "caption{text-align:left;font-weight:bold;padding:.3em 0}"
            + "th,td{border:1px solid #666;padding:.3em .5em;text-align:left;vertical-align:top;"
            + "white-space:pre-line;overflow-wrap:anywhere}"
            + "thead{display:table-header-group}"
            + "footer{font-size:9pt}"
            + "@media print{body{max-width:none;margin:0;padding:0}tr{break-inside:avoid}h2{break-after:avoid}}"
            + "@page{margin:15mm}";

    private final Template beginning;
    private final Template line;
    private final Template end;

    ReportPages(
            @Location("consultation-report/beginning.html") Template beginning,
            @Location("consultation-report/line.html") Template line,
            @Location("consultation-report/end.html") Template end) {
        this.beginning = beginning;
        this.line = line;
        this.end = end;
    }

    void write(ReportText report, Locale language, OutputStream out) {
        ReportWording words = new ReportWording(report.report(), report.sha256(), language);
        write(
                beginning
                        .data("language", language.toLanguageTag())
                        .data("style", STYLE)
                        .data("heading", words.heading())
                        .data("title", words.title())
                        .data("sections", words.before())
                        .data("tableHeading", words.tableHeading())
                        .data("nothing", report.size() == 0 ? words.noComments() : "")
                        .data("columns", words.columns())
                        .render(),
                out);
        report.entries(entry -> write(line(words, entry), out));
        write(end.data("sections", words.after()).render(), out);
    }

    private String line(ReportWording words, ReportEntry entry) {
        return line.data("id", entry.id().toString())
                .data("cells", words.line(entry))
                .render();
    }

    private static void write(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
