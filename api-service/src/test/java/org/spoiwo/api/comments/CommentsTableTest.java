package org.spoiwo.api.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.errors;
import static org.spoiwo.api.fixtures.ConsultationCalls.commented;
import static org.spoiwo.api.fixtures.ConsultationCalls.multiply;
import static org.spoiwo.api.fixtures.ConsultationCalls.path;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
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
}
