package org.spoiwo.api.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A report as a document for word processors (Office Open XML). It is put together in memory. */
final class ReportDocument {

    /** What a word processor still opens, and what memory there always is for. A longer table is left to the other formats. */
    static final int MOST_LINES = 2_000;

    /** A4 across, in twentieths of a point: a table of five columns needs the room. */
    private static final long A4_LONG = 16_838;

    private static final long A4_SHORT = 11_906;

    private static final int SMALL = 9;

    private final XWPFDocument document = new XWPFDocument();

    private ReportDocument() {}

    static void write(ReportText report, Locale language, OutputStream out) {
        ReportWording words = new ReportWording(report.report(), report.sha256(), language);
        ReportDocument written = new ReportDocument();
        try (XWPFDocument document = written.document) {
            written.prepare(words, language);
            written.heading(words.title(), 1);
            written.sections(words.before());
            written.heading(words.tableHeading(), 2);
            written.comments(report, words);
            written.sections(words.after());
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prepare(ReportWording words, Locale language) {
        CTPageSz page = document.getDocument().getBody().addNewSectPr().addNewPgSz();
        page.setOrient(STPageOrientation.LANDSCAPE);
        page.setW(BigInteger.valueOf(A4_LONG));
        page.setH(BigInteger.valueOf(A4_SHORT));
        document.createStyles().setSpellingLanguage(language.toLanguageTag());
        addHeadingStyle(1);
        addHeadingStyle(2);
        document.getProperties().getCoreProperties().setTitle(words.heading() + ": " + words.title());
        paragraph(words.heading());
    }

    /** Headings that the outline of the document shows. */
    private void addHeadingStyle(int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("Heading" + level);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal("heading " + level);
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        style.addNewRPr().addNewB();
        style.getRPr().addNewSz().setVal(BigInteger.valueOf(level == 1 ? 32 : 26));
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    private void sections(List<ReportSection> sections) {
        for (ReportSection section : sections) {
            if (!section.heading().isEmpty()) {
                heading(section.heading(), 2);
            }
            section.paragraphs().forEach(this::paragraph);
            for (ReportSection.Table table : section.tables()) {
                if (!table.caption().isEmpty()) {
                    paragraph(table.caption());
                }
                table(table.columns(), table.rows());
            }
        }
    }

    private void comments(ReportText report, ReportWording words) {
        if (report.size() == 0) {
            paragraph(words.noComments());
        } else if (report.size() > MOST_LINES) {
            paragraph(words.tableLeftOut(report.size()));
        } else {
            XWPFTable table = table(words.columns(), List.of());
            report.entries(entry -> row(table, words.line(entry), false));
        }
    }

    private void heading(String text, int level) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Heading" + level);
        paragraph.createRun().setText(text);
    }

    private void paragraph(String text) {
        write(document.createParagraph(), text, false);
    }

    private XWPFTable table(List<String> columns, List<List<String>> rows) {
        XWPFTable table = document.createTable();
        table.setWidth("100%");
        // a new table has a row of its own
        table.removeRow(0);
        if (!columns.isEmpty()) {
            row(table, columns, true);
        }
        rows.forEach(row -> row(table, row, false));
        document.createParagraph();
        return table;
    }

    private static void row(XWPFTable table, List<String> cells, boolean heading) {
        XWPFTableRow row = table.createRow();
        row.setRepeatHeader(heading);
        row.setCantSplitRow(heading);
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = row.getCell(i) == null ? row.createCell() : row.getCell(i);
            write(
                    cell.getParagraphs().isEmpty()
                            ? cell.addParagraph()
                            : cell.getParagraphs().get(0),
                    cells.get(i),
                    heading);
        }
    }

    private static void write(XWPFParagraph paragraph, String text, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setBold(bold);
        run.setFontSize(SMALL);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i));
        }
    }
}
