package org.spoiwo.api.hardening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.api.security.TestTokens;

/** Text that is code elsewhere is text here: it is kept as it came, found again, and does nothing. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class HostileTextTest {

    static List<String> texts() {
        return List.of(
                "x'; drop table meeting; -- ",
                "x\") or 1=1 union select password from mysql.user #",
                "\\' or sleep(20) or \\'",
                "%' or '1'='1",
                "=cmd|' /C calc'!A0",
                "+HYPERLINK(\"http://evil.example\")",
                "@SUM(1+1)*cmd",
                "${jndi:ldap://127.0.0.1/x}",
                "#{7*7} ${7*7} {{7*7}} <%= 7*7 %>",
                "$.a[?(@.b)]",
                "$..*",
                "<script>alert(1)</script>",
                "../../../../etc/passwd",
                "{0} {1} %s %n %x",
                "\"~*()<>@+- and");
    }

    private static final List<String> PARAMETERS = List.of(
            "q",
            "sort",
            "fields",
            "expand",
            "cursor",
            "from",
            "region",
            "kind",
            "locality",
            "identifier",
            "level",
            "network",
            "person");

    @ParameterizedTest
    @MethodSource("texts")
    void isKeptAsItCame(String text) {
        for (Kind kind : Kind.all()) {
            String name = text + " " + UUID.randomUUID();

            Created record = created(kind, kind.example(name, "PUBLIC"));

            assertThat(record.record().path(kind.nameMember()).asText()).isEqualTo(name);
            assertThat(record.again()).isEqualTo(record);
        }
        assertThat(Database.count("select count(*) from meeting")).isPositive();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void doesNothingInAnyParameter(String text) {
        // the path of a kind below another may make the record it is below
        List<String> paths = Kind.all().stream().map(Kind::path).toList();
        long meetings = Database.count("select count(*) from meeting");
        for (String path : paths) {
            for (String parameter : PARAMETERS) {
                long before = System.nanoTime();

                // left open, so many connections are more than the service takes
                Response answer = RestAssured.given()
                        .header("Connection", "close")
                        .queryParam(parameter, text)
                        .get(Api.BASE + path);

                assertThat(answer.statusCode()).as("%s at %s", parameter, path).isIn(200, 400);
                assertThat(System.nanoTime() - before).as("it did not sleep").isLessThan(15_000_000_000L);
            }
        }
        assertThat(Database.count("select count(*) from meeting")).isEqualTo(meetings);
    }

    @Test
    void reasonOfAChangeHasNoControlCharacters() throws IOException {
        String body = "{\"givenName\": \"Anna\", \"familyName\": \"Nowak\"}";
        String request =
                "POST /api/v1/people?dryRun=true HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Change-Reason: %s"
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                        + "\r\nAuthorization: Bearer "
                        + TestTokens.admin() + "\r\n\r\n" + body;

        assertThat(RawHttp.exchange(request.formatted("a new name"))).startsWith("HTTP/1.1 201");
        assertThat(RawHttp.exchange(request.formatted("a\u0085b")))
                .startsWith("HTTP/1.1 400")
                .contains("X-Change-Reason", "text.control");
        // what ASCII forbids in a header does not get past the HTTP layer
        assertThat(RawHttp.exchange(request.formatted("\u001b[2J"))).startsWith("HTTP/1.1 400");
        assertThat(RawHttp.exchange(request.formatted("a\u0000b"))).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%0d%0aX-Evil:%201", "%0aX-Evil:%201", "%E5%98%8D%E5%98%8AX-Evil:1"})
    void noHeaderIsMadeOfWhatWasSent(String text) {
        created(Kind.MEETINGS, Kind.MEETINGS.example());
        created(Kind.MEETINGS, Kind.MEETINGS.example());

        Response list = Api.anonymous()
                .urlEncodingEnabled(false)
                .get("/meetings?limit=1&fields=&kind=&cursor=&q=" + "&sort=" + "&undated=&locale" + text);
        Response made = Api.writer()
                .urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body(Kind.PEOPLE.example().toString())
                .put("/people/" + UUID.randomUUID() + text);
        Response next = Api.anonymous().urlEncodingEnabled(false).get("/meetings?limit=1&q=spotkanie" + text);

        for (Response answer : List.of(list, made, next)) {
            assertThat(answer.statusCode()).isLessThan(500);
            assertThat(answer.header("X-Evil")).isNull();
        }
    }
}
