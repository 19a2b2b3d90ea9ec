package org.spoiwo.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.spoiwo.api.fixtures.Api.errors;
import static org.spoiwo.api.fixtures.Api.problem;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.vocabulary.DocumentKind;

/** A consent points at the notice that was shown, and is withdrawn with a link and nothing else. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ConsentTest {

    private Api.Created person;
    private Api.Created notice;

    @BeforeEach
    void somebodyAndANotice() {
        person = Api.created(Kind.PEOPLE, Examples.person());
        notice = Api.created(
                Kind.DOCUMENTS, Examples.document().withTitle("Klauzula").withKind(DocumentKind.INFORMATION_NOTICE));
    }

    @Test
    void holderOfTheLinkSeesTheNoticeAsItReadThen() {
        JsonNode receipt = tree(entered(body(notice.id(), 1)));
        assertThat(Api.patch(Kind.DOCUMENTS, notice.id(), "{\"title\": \"Klauzula zmieniona\"}", "*")
                        .statusCode())
                .isEqualTo(200);

        Response shown =
                Api.anonymous().get("/consents/" + receipt.path("token").asText());

        assertThat(shown.statusCode()).as(shown.asString()).isEqualTo(200);
        assertThat(tree(shown).at("/notice/title").asText()).isEqualTo("Klauzula");
        assertThat(tree(shown).path("purpose").asText()).isEqualTo("Newsletter");
        assertThat(tree(shown).has("withdrawnAt")).isFalse();
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(shown.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(receipt.path("link").asText())
                .endsWith("/api/v1/consents/" + receipt.path("token").asText());
    }

    @Test
    void isWithdrawnWithoutAnAccountAndOnlyOnce() {
        JsonNode receipt = tree(entered(body(notice.id(), 1)));
        String withdrawal = "/consents/" + receipt.path("token").asText() + "/withdrawal";

        Response first = Api.anonymous().post(withdrawal);
        Response second = Api.anonymous().post(withdrawal);

        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(tree(first).path("withdrawnAt").asText()).isNotEmpty();
        assertThat(tree(second)).isEqualTo(tree(first));
    }

    @Test
    void databaseHasOnlyTheFingerprintOfTheLink() {
        String token = tree(entered(body(notice.id(), 1))).path("token").asText();

        List<Map<String, Object>> rows = Database.rows("select * from consent where person_id = ?", person.id());

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).values())
                .noneMatch(value -> value != null && value.toString().contains(token.substring(32)));
        assertThat(rows.get(0).get("token_hash").toString()).matches("[0-9a-f]{64}");
    }

    @Test
    void linkThatIsNotQuiteRightLeadsNowhereAndIsNotRepeated() {
        String token = tree(entered(body(notice.id(), 1))).path("token").asText();
        char last = token.charAt(40);
        String changed = token.substring(0, 40) + (last == 'A' ? 'B' : 'A') + token.substring(41);

        for (String wrong : List.of(changed, token.substring(1), token + "A", "x", token.toUpperCase(Locale.ROOT))) {
            Response refused = Api.anonymous().get("/consents/" + wrong);
            assertThat(problem(refused, 404).instance()).isEqualTo("/api/v1/consents/token");
            assertThat(refused.asString()).doesNotContain(wrong.length() > 1 ? wrong : "/x");
        }
        assertThat(problem(Api.anonymous().get("/consents/" + token + "/withdrawal"), 405)
                        .instance())
                .isEqualTo("/api/v1/consents/token/withdrawal");
    }

    @Test
    void linkIsNotRepeatedHoweverItIsWrittenOrRefused() {
        String token = tree(entered(body(notice.id(), 1))).path("token").asText();
        String escaped = "/%63onsents/" + token + "/withdrawal";

        Response notAllowed = Api.anonymous().urlEncodingEnabled(false).get(escaped);
        Response tooMuch = Api.anonymous()
                .urlEncodingEnabled(false)
                .header("X-Padding", "x".repeat(20_000))
                .get("/consents/" + token);

        assertThat(notAllowed.asString()).contains("/consents/token/withdrawal").doesNotContain(token);
        assertThat(tooMuch.asString()).doesNotContain(token);
        assertThat(tooMuch.statusCode()).isEqualTo(431);
    }

    @Test
    void needsANoticeInTheVersionThatWasShown() {
        Api.Created other = Api.created(Kind.DOCUMENTS, Examples.document());

        assertThat(errors(entered(body(notice.id(), 7))))
                .extracting(Problem.InputError::code)
                .containsExactly("consent.noNotice");
        assertThat(errors(entered(body(other.id(), 1))))
                .extracting(Problem.InputError::code)
                .containsExactly("consent.noNotice");
        assertThat(errors(entered(body(UUID.randomUUID(), 1))))
                .extracting(Problem.InputError::pointer)
                .containsExactly("/notice/id");
        assertThat(errors(entered(body(notice.id(), 1).replace("2026-01-05", "2126-01-05"))))
                .extracting(Problem.InputError::code)
                .containsExactly("consent.inFuture");
        assertThat(errors(entered("{}")))
                .extracting(Problem.InputError::pointer)
                .containsExactlyInAnyOrder("/notice", "/noticeVersion", "/purpose", "/givenAt", "/means");
    }

    @Test
    void isEnteredOnceBecauseASecondWouldOutliveTheWithdrawal() {
        assertThat(entered(body(notice.id(), 1)).statusCode()).isEqualTo(201);

        assertThat(errors(entered(body(notice.id(), 1))))
                .extracting(Problem.InputError::pointer, Problem.InputError::code)
                .containsExactly(tuple("/givenAt", "consent.entered"));
        assertThat(entered(body(notice.id(), 1).replace("T09:00", "T10:00")).statusCode())
                .isEqualTo(201);
    }

    @Test
    void goesWithThePersonWhoseRecordsAreMerged() {
        String token = tree(entered(body(notice.id(), 1))).path("token").asText();
        Api.Created other = Api.created(Kind.PEOPLE, Examples.person());
        Response enteredTwice = Api.writer()
                .contentType("application/json")
                .body(body(notice.id(), 1))
                .post(Kind.PEOPLE.path(other.id()) + "/consents");
        entered(body(notice.id(), 1).replace("T09:00", "T10:00"));

        Response merged = Api.writer()
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"duplicate\": " + person.reference() + "}")
                .post(Kind.PEOPLE.path(other.id()) + "/merge");

        assertThat(enteredTwice.statusCode()).isEqualTo(201);
        assertThat(merged.statusCode()).as(merged.asString()).isEqualTo(200);
        assertThat(Database.count("select count(*) from consent where person_id = ?", other.id()))
                .isEqualTo(2);
        assertThat(Api.anonymous().get("/consents/" + token).statusCode()).isEqualTo(200);
    }

    private Response entered(String body) {
        return Api.writer()
                .contentType("application/json")
                .body(body)
                .post(Kind.PEOPLE.path(person.id()) + "/consents");
    }

    private static String body(UUID notice, int version) {
        return """
                {"notice": {"id": "%s"}, "noticeVersion": %d, "purpose": "Newsletter", "means": "FORM",
                 "givenAt": "2026-01-05T09:00:00Z"}""".formatted(notice, version);
    }
}
