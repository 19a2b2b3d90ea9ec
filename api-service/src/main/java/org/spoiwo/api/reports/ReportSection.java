package org.spoiwo.api.reports;

import java.util.List;

/** A part of a report in words, for pages and documents alike. */
public record ReportSection(String heading, List<String> paragraphs, List<Table> tables) {

    /** A table with its caption; one without columns is a list of what is what. */
    public record Table(String caption, List<String> columns, List<List<String>> rows) {}
}
