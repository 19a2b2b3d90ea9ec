package org.spoiwo.api.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.errors;
import static org.spoiwo.api.fixtures.Api.problem;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.meetings.AgendaItem;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.vocabulary.OrganizationKind;

/** Bodies that are no JSON, too large, too deep, or full of strange characters. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class AwkwardBodyTest {

    @Test
    void malformedJsonIsToldWithLineAndColumn() {
        Problem polish = problem(sent("{\n  \"title\": \"a\",,\n}", "pl"), 400);
        Problem english = problem(sent("{\n  \"title\": \"a\",,\n}", "en"), 400);

        assertThat(polish.type().toString()).endsWith("/malformed-json");
        assertThat(polish.errors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("json.syntax");
            assertThat(error.message()).contains("2", "16");
        });
        assertThat(english.errors().get(0).message()).startsWith("Line 2, column 16");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"title": "a"                       | json.cutOff
            {"title": "a                        | json.cutOff
            {"title": "a",}                     | json.syntax
            {"title": "a", "title": "b"}        | json.duplicate
            {"meta": {"version": 1, "version": 1}} | json.duplicate
            """)
    void whatIsWrongWithItIsSaid(String body, String code) {
        assertThat(errors(sent(body, "pl")))
                .extracting(Problem.InputError::code)
                .containsExactly(code);
    }

    @Test
    void otherEncodingsAndTooManyLevelsAreCalledWhatTheyAre() {
        assertThat(errors(sent("{\"title\": \"ż\"}".getBytes(Charset.forName("ISO-8859-2")), "pl")))
                .extracting(Problem.InputError::code)
                .containsExactly("json.encoding");
        assertThat(errors(sent("{\"a\":".repeat(100) + "1" + "}".repeat(100), "pl")))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.code()).isEqualTo("json.tooDeep");
                    assertThat(error.message()).contains("60");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"title\": \"a\"} x",
                "{'title': 'a'}",
                "{\"title\": NaN}",
                "\u0000",
                "{\"title\": \"\\x\"}"
            })
    void whatIsNoJsonIsRefused(String body) {
        assertThat(problem(sent(body, "pl"), 400).type().toString()).endsWith("/malformed-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[]", "null", "7", "\"title\"", "[{\"title\": \"a\"}]"})
    void whatIsNoObjectIsRefused(String body) {
        assertThat(errors(sent(body, "pl")))
                .extracting(Problem.InputError::code)
                .containsExactly("body.missing");
    }

    @Test
    void titleOfThreeMegabytesIsRefusedForItsLengthAndNotQuoted() {
        Response answer = sent("{\"title\": \"" + "ą".repeat(1_500_000) + "\"}", "pl");

        assertThat(errors(answer)).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo("/title");
            assertThat(error.code()).isEqualTo("size.text");
            assertThat(error.message()).contains("500");
        });
        assertThat(answer.asString().length()).isLessThan(2000);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 30})
    void bodyOfManyMegabytesIsTooLarge(int megabytes) {
        problem(sent("{\"summary\": \"" + "x".repeat(megabytes * 1024 * 1024) + "\"}", "pl"), 413);
    }

    @Test
    void agendaOfTenThousandItemsIsTooLong() {
        ObjectNode meeting = Api.tree(Examples.meeting().withAgenda(Collections.nCopies(10_000, item("x"))));

        assertThat(errors(sent(meeting.toString(), "pl")))
                .extracting(Problem.InputError::pointer, Problem.InputError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/agenda", "agenda.tooLong"));
    }

    @Test
    void agendaMayHaveTenLevelsAndNotEleven() {
        Response deep = sent(
                Api.tree(Examples.meeting().withAgenda(List.of(nested(10)))).toString(), "pl");
        assertThat(deep.statusCode()).as(deep.asString()).isEqualTo(201);
        assertThat(errors(sent(
                        Api.tree(Examples.meeting().withAgenda(List.of(nested(11))))
                                .toString(),
                        "pl")))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.code()).isEqualTo("agenda.tooDeep");
                    assertThat(error.pointer()).isEqualTo("/agenda/0" + "/children/0".repeat(9) + "/children");
                });
    }

    private static AgendaItem nested(int levels) {
        return levels == 1 ? item("dno") : item("poziom").withChildren(List.of(nested(levels - 1)));
    }

    private static AgendaItem item(String title) {
        return Examples.item(title).withContributions(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"agenda\":", "[", "{\"attendance\":{\"groups\":["})
    void jsonNestedAThousandDeepIsRefused(String opening) {
        problem(sent(opening.repeat(1000), "pl"), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩‍👩‍👧‍👦 spotkanie 🇵🇱",
                "مرحبا بالعالم ‏RTL‎",
                "Zażółć gęślą jaźń – „cudzysłów” «inny»",
                "a\nb\tc\r\nd",
                "  spacje  na  końcach ",
                "<script>alert('x')</script> & \"quot\" \\ / %00 ' OR 1=1 --",
                "ﷺ Ｆｕｌｌｗｉｄｔｈ ǅ ß İı",
                "e\u0301 i é",
            })
    void textIsKeptExactly(String text) {
        Stream.of(Kind.values()).forEach(kind -> {
            Created record = created(kind, kind.example().put(kind.nameMember(), text));

            assertThat(record.again().record().path(kind.nameMember()).asText()).isEqualTo(text);
        });
    }

    @Test
    void nameOfFiveHundredEmojiHalvesIsKeptAndListed() {
        String name = "a" + "🎉".repeat(249);
        Created record =
                created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example().put("name", name));

        assertThat(record.record().path("name").asText()).isEqualTo(name);
        assertThat(Api.writer().queryParam("limit", 1).get("/organizations").statusCode())
                .isEqualTo(200);
    }

    @Test
    void namesWithLineEndsDoNotDisturbTheListOfAgendaItems() {
        Created organization =
                created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example().put("name", "Dom\nKultury"));
        Created meeting = created(
                Kind.MEETINGS,
                Examples.meeting()
                        .withAgenda(List.of(Examples.item("Referat")
                                .withContributions(List.of(
                                        Examples.contribution().withOrganization(Reference.to(organization.id())))))));

        Response items = Api.anonymous().queryParam("meeting", meeting.id()).get("/agenda-items");

        assertThat(items.statusCode()).as(items.asString()).isEqualTo(200);
        assertThat(tree(items).at("/items/0/contributions/0/organization/name").asText())
                .isEqualTo("Dom\nKultury");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0007", "\\u001b", "\\u0085"})
    void controlCharactersAreRefused(String escaped) {
        assertThat(errors(sent("{\"title\": \"a" + escaped + "b\"}", "pl")))
                .extracting(Problem.InputError::pointer, Problem.InputError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/title", "text.control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "a\\ud83d", "\\udc00\\ud800"})
    void halfCharactersAreRefusedWhereverTheyStand(String half) {
        assertThat(errors(sent("{\"title\": \"" + half + "\"}", "pl")))
                .extracting(Problem.InputError::code)
                .containsExactly("text.surrogate");
        problem(sent("{\"kind\": \"" + half + "\"}", "en"), 400);
        problem(sent("{\"startDate\": \"" + half + "\"}", "en"), 400);
        problem(sent("{\"" + half + "\": 1}", "en"), 400);
    }

    @Test
    void refusedTextIsQuotedShortAndInWholeCharacters() {
        String long80 = "x".repeat(79) + "🎉".repeat(50);

        String answer = sent(
                        "{\"kind\": \"%s\", \"startDate\": \"%s\", \"%s\": 1}".formatted(long80, long80, long80), "en")
                .asString();

        assertThat(answer.length()).isLessThan(5000);
        assertThat(answer).doesNotContain("\uFFFD", "\\ud83c");
    }

    @Test
    void numbersOfAnySizeAreRefusedQuickly() {
        for (String number : List.of("1e400", "1e999999999", "-1e999999999", "9".repeat(900), "1e-999999999")) {
            problem(
                    sent(
                            "{\"title\": \"x\", \"attendance\": {\"stated\": {\"value\": %s}}, \"ordinal\": %s}"
                                    .formatted(number, number),
                            "pl"),
                    400);
            Response latitude = Api.writer()
                    .contentType(ContentType.JSON)
                    .body("{\"name\": \"x\", \"latitude\": %s, \"longitude\": %s}".formatted(number, number))
                    .post("/organizations");
            assertThat(latitude.statusCode()).as(number).isLessThan(500);
        }
    }

    @Test
    void longCodesAreNeverTooLongForTheDatabase() {
        ObjectNode document = Kind.DOCUMENTS.example().put("language", "en" + "-abcdefgh".repeat(5));
        ObjectNode network = Kind.NETWORKS.example();
        for (int i = 0; i < 50; i++) {
            network.withArray("memberKinds").add(OrganizationKind.AGRI_PRODUCTION_COOPERATIVE.name());
        }

        assertThat(Api.post(Kind.DOCUMENTS, document).statusCode()).isEqualTo(400);
        assertThat(Api.post(Kind.NETWORKS, network).statusCode()).isLessThan(500);
    }

    @Test
    void numberInARegisterMayHaveAHundredCharacters() {
        ObjectNode organization = Kind.ORGANIZATIONS.example();
        organization
                .putArray("identifiers")
                .addObject()
                .put("scheme", "SOCIAL_ENTERPRISE_REGISTER")
                .put("value", "x".repeat(100));

        assertThat(Api.post(Kind.ORGANIZATIONS, organization).statusCode()).isEqualTo(201);
    }

    @Test
    void codesThatDifferInCaseOnlyAreTwoCodes() {
        ObjectNode project = Kind.PROJECTS.example();
        project.putArray("levels").addObject().put("number", "vii");
        project.withArray("levels").addObject().put("number", "VII");

        assertThat(Api.post(Kind.PROJECTS, project).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsKeptOfARefusedRecord(Kind kind) {
        UUID id = UUID.randomUUID();

        problem(Api.put(kind, id, kind.example().put("nonsense", true)), 400);

        problem(Api.get(kind, id), 404);
        assertThat(Api.put(kind, id, kind.example()).statusCode()).isEqualTo(201);
    }

    private static Response sent(String body, String language) {
        return sent(body.getBytes(StandardCharsets.UTF_8), language);
    }

    private static Response sent(byte[] body, String language) {
        return Api.writer()
                .header("Accept-Language", language)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/meetings");
    }
}
