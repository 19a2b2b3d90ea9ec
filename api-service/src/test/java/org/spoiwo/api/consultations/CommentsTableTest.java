package org.spoiwo.api.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.consultations.ConsultationCalls.commented;
import static org.spoiwo.api.consultations.ConsultationCalls.path;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.errors;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.vocabulary.CommentModeration;

/** Comments as a table: with the filters of the list, harmless, and however many there are. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class CommentsTableTest {

    @Test
    void hasALineForEachCommentThatTheCallerSees() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.consultation());
        commented(consultation, Examples.comment().withText("=1+1"));
        commented(consultation, Examples.comment().withText("Druga").withRound(2));
        commented(
                consultation,
                Examples.comment()
                        .withText("Nikt jej nie widzi")
                        .withModeration(CommentModeration.REJECTED)
                        .withModerationReason("obelgi")
                        .withMeta(null));

        Response everybody = Api.anonymous().accept("text/csv").get(path(consultation) + "/comments.csv");
        Response staff = Api.reader().accept("*/*").get(path(consultation) + "/comments.csv");

        assertThat(everybody.contentType()).startsWith("text/csv;charset=UTF-8");
        assertThat(everybody.header("Content-Disposition")).contains(".csv");
        assertThat(everybody.asString().split("\r\n")).hasSize(3);
        assertThat(everybody.asString())
                .contains("\"'=1+1\"", "\"Druga\"", "\"Treść uwagi\"", "\"e-mail\"")
                .doesNotContain("Nikt jej nie widzi");
        assertThat(staff.asString()).contains("\"Nikt jej nie widzi\"", "\"obelgi\"");
        assertThat(Api.anonymous()
                        .accept("text/csv")
                        .header("Accept-Language", "en")
                        .get(path(consultation) + "/comments.csv?q=Druga")
                        .asString()
                        .split("\r\n"))
                .hasSize(2);
        assertThat(errors(Api.anonymous().accept("*/*").get(path(consultation) + "/comments.csv?channel=GOŁĄB")))
                .hasSize(1);
    }

    @Test
    void goesOnAfterAPage() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.consultation());
        UUID first = commented(consultation, Examples.comment());
        multiply(first, 1_234);

        List<String> lines = Api.anonymous()
                .accept("text/csv")
                .get(path(consultation) + "/comments.csv")
                .asString()
                .lines()
                .toList();

        assertThat(lines).hasSize(1 + 1 + 1_234).doesNotHaveDuplicates();
    }

    /** The same comment once more, so many times. */
    static void multiply(UUID comment, int times) {
        for (String table : List.of("record", "comment")) {
            String columns = String.join(
                    ", ",
                    Database.rows("select column_name from information_schema.columns where table_schema = database()"
                                    + " and table_name = '" + table + "' and column_name <> 'id' order by column_name")
                            .stream()
                            .map(row -> row.get("column_name").toString())
                            .toList());
            Database.execute(
                    "insert into " + table + " (id, " + columns + ") select cast(concat(substr(c.id, 1, 24),"
                            + " lpad(hex(s.seq), 12, '0')) as uuid), " + "c." + columns.replace(", ", ", c.")
                            + " from " + table + " c, seq_1_to_" + times + " s where c.id = ?",
                    comment);
        }
    }
}
