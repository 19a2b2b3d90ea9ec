package org.spoiwo.api.reports;

import java.io.OutputStream;
import java.util.Locale;
import org.spoiwo.api.web.Csv;

/** What a report can be had as. */
enum ReportFormat {
    JSON("application/json", "application/json") {
        @Override
        void write(ReportText report, ReportPages pages, Locale language, OutputStream out) {
            report.write(out);
        }
    },
    CSV(Csv.MEDIA_TYPE, Csv.TYPE) {
        @Override
        void write(ReportText report, ReportPages pages, Locale language, OutputStream out) {
            ReportTable.write(report, language, out);
        }
    },
    HTML("text/html", "text/html;charset=UTF-8") {
        @Override
        void write(ReportText report, ReportPages pages, Locale language, OutputStream out) {
            pages.write(report, language, out);
        }
    },
    DOCX(ReportFormat.WORD, ReportFormat.WORD) {
        @Override
        void write(ReportText report, ReportPages pages, Locale language, OutputStream out) {
            ReportDocument.write(report, language, out);
        }
    };

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final String mediaType;
    private final String type;

    ReportFormat(String mediaType, String type) {
        this.mediaType = mediaType;
        this.type = type;
    }

    abstract void write(ReportText report, ReportPages pages, Locale language, OutputStream out);

    /** As a caller accepts it. */
    String mediaType() {
        return mediaType;
    }

    /** As an answer is labelled. */
    String type() {
        return type;
    }

    /** As a parameter and as the ending of a file's name. */
    String called() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is something to keep rather than to look at. */
    boolean isFile() {
        return this == CSV || this == DOCX;
    }
}
