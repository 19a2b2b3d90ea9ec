package org.spoiwo.api.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.errors;
import static org.spoiwo.api.fixtures.Api.problem;
import static org.spoiwo.api.fixtures.ConsultationCalls.answered;
import static org.spoiwo.api.fixtures.ConsultationCalls.commented;
import static org.spoiwo.api.fixtures.ConsultationCalls.path;
import static org.spoiwo.api.fixtures.ConsultationCalls.published;
import static org.spoiwo.api.fixtures.ConsultationCalls.settled;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;

/** A report as CSV, as a page, and as a document: all of it, harmless, and in the reader's language. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ReportFormatsTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String HOSTILE = "=HYPERLINK(\"http://x\") <script>alert(1)</script> {language} ąęł";

    private Created consultation;

    @BeforeEach
    void reportWithAHostileComment() {
        consultation = created(Kind.CONSULTATIONS, Examples.consultation().withTitle("Program <b>2030</b>"));
        UUID hostile = commented(
                consultation, Examples.comment().withText(HOSTILE).withReasons("Pierwszy wiersz\nDrugi wiersz"));
        answered(consultation, Examples.response(hostile).withReasons("+48 nie"));
        settled(consultation, Examples.comment());
        assertThat(published(consultation, "{}").statusCode()).isEqualTo(201);
    }

    @Test
    void aTableHasALineForEachCommentAndNoFormula() throws IOException {
        Response answer = Api.anonymous().accept("text/csv").get(path(consultation) + "/report");

        assertThat(answer.contentType()).startsWith("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).contains("report-1.csv");
        List<String[]> lines = lines(answer.asString());
        assertThat(lines).hasSize(3).allSatisfy(line -> assertThat(line).hasSameSizeAs(lines.get(0)));
        assertThat(lines.get(0)).contains("Treść uwagi", "Rozstrzygnięcie", "Uzasadnienie rozstrzygnięcia");
        assertThat(lines.get(1))
                .contains("'" + HOSTILE, "'+48 nie", "Pierwszy wiersz\nDrugi wiersz", "nieuwzględniona");
        assertThat(lines.get(2)).contains("Wskaźnik jest zbyt niski.", "Stowarzyszenie Sąsiedzi");
    }

    @Test
    void aPageIsHarmlessAndNeedsNothingElse() throws NoSuchAlgorithmException {
        Response answer = Api.anonymous().accept("text/html").get(path(consultation) + "/report");
        String page = answer.asString();

        assertThat(answer.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(page)
                .contains("<html lang=\"pl\">", "Sprawozdanie z przebiegu i wyników konsultacji", "@media print")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "Program &lt;b&gt;2030&lt;/b&gt;", "{language}")
                .doesNotContain("<script", "<b>2030", "src=", "<link", "url(");
        assertThat(Pattern.compile("<tr id=").matcher(page).results()).hasSize(2);
        assertThat(page.strip()).endsWith("</html>");
        Matcher style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(page);
        assertThat(style.find()).isTrue();
        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .as("its own style and nothing else")
                .containsExactly("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder()
                                .encodeToString(MessageDigest.getInstance("SHA-256")
                                        .digest(style.group(1).getBytes(StandardCharsets.UTF_8)))
                        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    }

    @Test
    void aPageIsInTheLanguageOfTheReader() {
        Response answer = Api.anonymous()
                .accept("text/html")
                .header("Accept-Language", "en-GB")
                .get(path(consultation) + "/report");

        assertThat(answer.header("Content-Language")).isEqualTo("en");
        assertThat(answer.asString())
                .contains(
                        "<html lang=\"en\">",
                        "Report on the course and results",
                        "not accepted",
                        "Comments received: 2");
    }

    @Test
    void aDocumentOpensInAWordProcessor() throws IOException {
        Response answer = Api.anonymous().accept(WORD).get(path(consultation) + "/report/editions/1");

        assertThat(answer.contentType()).isEqualTo(WORD);
        assertThat(answer.header("Content-Disposition")).contains("report-1.docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer.asByteArray()))) {
            assertThat(document.getParagraphs())
                    .anyMatch(paragraph -> paragraph.getText().equals("Program <b>2030</b>"))
                    .anyMatch(paragraph -> paragraph.getText().contains("Wydanie 1"));
            List<XWPFTable> tables = document.getTables();
            XWPFTable comments = tables.get(tables.size() - 1);
            assertThat(comments.getRows())
                    .hasSize(3)
                    .allMatch(row -> row.getTableCells().size() == 5);
            assertThat(comments.getRow(0).isRepeatHeader()).isTrue();
            assertThat(comments.getRow(1).getCell(1).getText()).contains(HOSTILE, "Drugi wiersz");
            assertThat(comments.getRow(1).getCell(2).getText()).isEqualTo("nieuwzględniona");
            assertThat(comments.getRow(1).getCell(3).getText()).contains("+48 nie", "Wydział Ekonomii Społecznej");
        }
    }

    @Test
    void aLinkChoosesTheFormatToo() {
        assertThat(Api.anonymous()
                        .accept("text/html,application/xhtml+xml,*/*;q=0.8")
                        .queryParam("format", "csv")
                        .get(path(consultation) + "/report")
                        .contentType())
                .startsWith("text/csv");
        assertThat(Api.anonymous()
                        .accept("*/*")
                        .get(path(consultation) + "/report")
                        .contentType())
                .startsWith("application/json");
        assertThat(errors(Api.anonymous().queryParam("format", "pdf").get(path(consultation) + "/report")))
                .extracting(error -> error.parameter() + " " + error.code())
                .containsExactly("format report.format");
        problem(Api.anonymous().accept("image/png").get(path(consultation) + "/report"), 406);
    }

    private static List<String[]> lines(String table) throws IOException {
        try (MappingIterator<String[]> lines = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(table)) {
            return lines.readAll();
        }
    }
}
