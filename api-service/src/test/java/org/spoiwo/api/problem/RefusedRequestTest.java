package org.spoiwo.api.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.errors;
import static org.spoiwo.api.fixtures.Api.problem;
import static org.spoiwo.api.fixtures.Api.tree;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.record.Problem;

/** Requests that are refused for their path, method, headers or parameters. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class RefusedRequestTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        reigon=PL-08          | reigon | parameter.unknown  | «region»    | "region"
        limit=0               | limit  | limit.range        | 200         | 200
        limit=201             | limit  | limit.range        | 200         | 200
        limit=dwa             | limit  | limit.range        | 200         | 200
        limit=99999999999     | limit  | limit.range        | 200         | 200
        sort=size             | sort   | sort.unknown       | startDate   | startDate
        sort=--title          | sort   | sort.unknown       | title       | title
        cursor=nonsense       | cursor | cursor.invalid     | kursor      | cursor
        total=yes             | total  | boolean.syntax     | true        | true
        region=PL-99          | region | regionCode.unknown | PL-99       | PL-99
        kind=NETWORK_MEETNG   | kind   | value.unknown      | «NETWORK_MEETING» | "NETWORK_MEETING"
        network=abc           | network | type.wrong        | UUID        | UUID
        from=2018             | from   | type.wrong         | 2018-05-24  | 2018-05-24
        to=2018-02-30         | to     | type.wrong         | 2018-02-30  | 2018-02-30
        q=a                   | q      | q.tooShort         | trzy        | three
        undated=1             | undated | boolean.syntax    | true        | true
        """)
    void parameterIsToldWithCodeAndMessageInBothLanguages(
            String query, String parameter, String code, String polish, String english) {
        Response inPolish = Api.writer().header("Accept-Language", "pl").get("/meetings?" + query);
        Response inEnglish = Api.writer().header("Accept-Language", "en").get("/meetings?" + query);

        assertThat(errors(inPolish)).singleElement().satisfies(error -> {
            assertThat(error.parameter()).isEqualTo(parameter);
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.message()).containsIgnoringCase(polish);
        });
        assertThat(errors(inEnglish)).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.message()).containsIgnoringCase(english);
        });
        assertThat(inPolish.header("Content-Language")).isEqualTo("pl");
        assertThat(inEnglish.header("Content-Language")).isEqualTo("en");
    }

    @Test
    void emptyParameterIsAsIfLeftOut() {
        assertThat(Api.anonymous()
                        .get("/meetings?limit=&sort=&cursor=&region=&total=")
                        .asString())
                .isEqualTo(Api.anonymous().get("/meetings").asString());
    }

    @Test
    void tellsAllWrongParametersAtOnce() {
        assertThat(errors(Api.anonymous().get("/meetings?limit=0&sort=x&total=x&kind=x&region=x&from=x&q=x")))
                .extracting(Problem.InputError::parameter)
                .containsExactlyInAnyOrder("limit", "sort", "total", "kind", "region", "from", "q");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=+999999999-01-01", "from=-0044-03-15", "to=9999-12-31", "to=+10000-01-01",
                        "q=%F0%9F%8E%89%F0%9F%8E%89",
                "q=+++***%22%22%28%29~%40%3C%3E---", "q=%00abc", "q=%ED%A0%80abc", "from=0000-01-01", "q=the+and+www"
            })
    void strangeValuesNeverFail(String query) {
        assertThat(Api.anonymous()
                        .urlEncodingEnabled(false)
                        .get("/meetings?" + query)
                        .statusCode())
                .isLessThan(500);
        assertThat(Api.anonymous()
                        .urlEncodingEnabled(false)
                        .get("/agenda-items?" + query)
                        .statusCode())
                .isLessThan(500);
    }

    @ParameterizedTest
    @EnumSource
    void cursorOfAnotherQueryIsRefusedAndSoIsADamagedOne(Kind kind) {
        created(kind, kind.example());
        created(kind, kind.example());
        String cursor = tree(Api.writer().queryParam("limit", 1).get(kind.path()))
                .path("nextCursor")
                .asText();

        assertThat(Api.writer().queryParam("cursor", cursor).get(kind.path()).statusCode())
                .isEqualTo(200);
        refusesCursor(kind, cursor.substring(0, cursor.length() / 2), null);
        refusesCursor(kind, cursor + "AAAA", null);
        refusesCursor(kind, "Ą" + cursor, null);
        refusesCursor(kind, cursor, "-" + kind.order());
        problem(Api.anonymous().queryParam("cursor", cursor).get(kind.path()), 400);
    }

    private static void refusesCursor(Kind kind, String cursor, String sort) {
        var request = Api.writer().queryParam("cursor", cursor);
        if (sort != null) {
            request.queryParam("sort", sort);
        }
        Response answer = request.get(kind.path());
        if (answer.statusCode() != 200) {
            assertThat(errors(answer)).extracting(Problem.InputError::parameter).contains("cursor");
        }
        assertThat(answer.statusCode()).as(cursor).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "0001-01-01", "", "x", "\n\n"})
    void forgedCursorNeverFails(String key) {
        created(Kind.MEETINGS, Kind.MEETINGS.example());
        created(Kind.MEETINGS, Kind.MEETINGS.example());
        String cursor = tree(Api.writer().queryParam("limit", 1).get("/meetings"))
                .path("nextCursor")
                .asText();
        String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", 3);
        String forged = parts[0] + "\n" + parts[1] + "\n" + key;

        Response answer = Api.writer()
                .queryParam("cursor", Base64.getUrlEncoder().encodeToString(forged.getBytes(StandardCharsets.UTF_8)))
                .get("/meetings");

        assertThat(answer.statusCode()).isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nonsense",
                "/meetings/1/2/3",
                "/meeting",
                "/meetings/abc",
                "/people/00000000-0000-4000-8000-000000000000"
            })
    void unknownPathIsNotFound(String path) {
        problem(Api.writer().get(path), 404);
        problem(Api.anonymous().get(path), 404);
    }

    @ParameterizedTest
    @EnumSource
    void idThatIsNoUuidIsNotFound(Kind kind) {
        problem(Api.writer().get(kind.path() + "/abc"), 404);
        problem(Api.writer().contentType(ContentType.JSON).body("{}").put(kind.path() + "/abc"), 404);
        problem(Api.writer().delete(kind.path() + "/abc"), 404);
    }

    @ParameterizedTest
    @EnumSource
    void wrongMethodIsToldWithThoseThatWork(Kind kind) {
        Created record = created(kind, kind.example());

        Response onList = Api.writer().delete(kind.path());
        Response onRecord =
                Api.writer().contentType(ContentType.JSON).body("{}").post(kind.path(record.id()));

        problem(onList, 405);
        assertThat(onList.header("Allow")).isEqualTo("GET, HEAD, POST");
        problem(onRecord, 405);
        assertThat(onRecord.header("Allow")).isEqualTo("DELETE, GET, HEAD, PATCH, PUT");
    }

    @ParameterizedTest
    @EnumSource
    void otherMediaTypesAreRefused(Kind kind) {
        Created record = created(kind, kind.example());

        problem(Api.writer().contentType("application/xml").body("<x/>").post(kind.path()), 415);
        problem(Api.writer().contentType("text/plain").body("{}").put(kind.path(record.id())), 415);
        problem(
                Api.writer()
                        .contentType("application/json-patch+json")
                        .body("[]")
                        .patch(kind.path(record.id())),
                415);
        problem(Api.writer().accept("application/xml").get(kind.path(record.id())), 406);
        problem(Api.writer().accept("text/html").get(kind.path()), 406);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        If-Match        | 3             | ifMatch.syntax
        If-Match        | "x-y"         | ifMatch.syntax
        If-Match        | "1-a", "2-b"  | ifMatch.syntax
        If-Match        | "99999999999-a" | ifMatch.syntax
        If-Match        | W/"1-abc"     | ifMatch.weak
        Idempotency-Key | two words     | idempotencyKey.syntax
        """)
    void headerIsToldWithItsCode(String header, String value, String code) {
        Created record = created(Kind.PEOPLE, Kind.PEOPLE.example());

        assertThat(errors(Api.writer()
                        .contentType(ContentType.JSON)
                        .header(header, value)
                        .body(record.record().put("familyName", "Inna").toString())
                        .put(Kind.PEOPLE.path(record.id()))))
                .extracting(Problem.InputError::header, Problem.InputError::code)
                .containsExactly(tuple(header, code));
    }

    @Test
    void overlongIdempotencyKeyIsRefused() {
        assertThat(errors(Api.writer()
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", "k".repeat(201))
                        .body(Kind.PEOPLE.example().toString())
                        .post("/people")))
                .extracting(Problem.InputError::code)
                .containsExactly("idempotencyKey.syntax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "eyJhbGciOiJub25lIn0.e30.", "a.b.c"})
    void badTokenIsRefusedEvenWhereNoneIsNeeded(String token) {
        Response answer = Api.as(token).get("/meetings");

        problem(answer, 401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @EnumSource
    void whoAcceptsAnythingGetsJson(Kind kind) {
        Created record = created(kind, kind.example());

        assertThat(Api.writer().accept("*/*").get(kind.path(record.id())).contentType())
                .startsWith("application/json");
        assertThat(Api.writer().accept("*/*").get(kind.path()).contentType()).startsWith("application/json");
        assertThat(Api.writer().accept("*/*").get(kind.path() + "/abc").contentType())
                .startsWith("application/problem+json");
    }

    @Test
    void missingTokenIsToldInTheCallersLanguage() {
        Problem polish =
                problem(Api.anonymous().contentType(ContentType.JSON).body("{}").post("/people"), 401);
        Problem english = problem(
                Api.anonymous()
                        .header("Accept-Language", "en")
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .post("/people"),
                401);

        assertThat(polish.title()).isNotEqualTo(english.title());
        assertThat(english.title()).isEqualTo("Sign in first");
    }
}
