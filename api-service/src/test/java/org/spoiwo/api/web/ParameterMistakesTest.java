package org.spoiwo.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.errors;
import static org.spoiwo.api.fixtures.Api.problem;
import static org.spoiwo.api.fixtures.Api.tree;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.api.security.TestTokens;

/** Parameters and headers that do not say what they are meant to say. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ParameterMistakesTest {

    @TestHTTPResource
    URI service;

    @ParameterizedTest
    @ValueSource(strings = {"dryRun", "dryRun=", "dryRun=true&dryRun=false", "dryRun=yes"})
    void dryRunThatIsNotClearWritesNothing(String query) {
        String name = "Spółdzielnia bez śladu " + query.hashCode();

        Response refused = Api.writer()
                .contentType(ContentType.JSON)
                .body("{\"name\": \"" + name + "\"}")
                .urlEncodingEnabled(false)
                .post("/organizations?" + query);

        assertThat(errors(refused)).singleElement().satisfies(error -> {
            assertThat(error.parameter()).isEqualTo("dryRun");
            assertThat(error.code()).isIn("parameter.empty", "parameter.repeated", "boolean.syntax");
        });
        assertThat(tree(Api.writer().queryParam("q", name).get("/organizations"))
                        .path("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /meetings?q=ZAZ&q=PROM                      | q
            /meetings?limit=5&limit=6                   | limit
            /meetings?from=2016-01-01&from=2018-01-01   | from
            /organizations?sort=name&sort=-name         | sort
            /networks?fields=name&fields=kind           | fields
            """)
    void whatCanHaveOneValueIsGivenOnce(String path, String parameter) {
        assertThat(errors(Api.anonymous().urlEncodingEnabled(false).get(path)))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.parameter()).isEqualTo(parameter);
                    assertThat(error.code()).isEqualTo("parameter.repeated");
                });
    }

    @Test
    void whatCanHaveSeveralValuesMayBeRepeated() {
        assertThat(Api.anonymous()
                        .urlEncodingEnabled(false)
                        .get("/meetings?region=PL-20&region=PL-28")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "%zz", "a|b", "\"a\"", "{x}"})
    void addressThatIsNotEncodedIsToldWithItsPlace(String value) throws IOException {
        String answer = raw(
                "GET " + Api.BASE + "/meetings?region=PL-28&q=" + value + " HTTP/1.1\r\nOrigin: https://example.org");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "parameter.encoding", "\"q\"", "access-control-allow-origin");
    }

    @Test
    void pathThatIsNotEncodedLeadsNowhere() throws IOException {
        assertThat(raw("GET " + Api.BASE + "/meetings/{id} HTTP/1.1"))
                .startsWith("HTTP/1.1 404")
                .contains("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zażółć gęślą jaźń – Łódź            | Zażółć gęślą jaźń – Łódź
            UTF-8''Za%C5%BC%C3%B3%C5%82%C4%87+1 | Zażółć+1
            utf-8''50%                          | utf-8''50%
            Poprawka                            | Poprawka
            """)
    void reasonIsReadInTheLettersItWasWrittenIn(String sent, String read) throws IOException {
        Created organization = created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example());

        String body = "{\"locality\": \"Olsztyn\"}";
        String changed = raw(
                "PATCH " + Api.BASE + Kind.ORGANIZATIONS.path(organization.id()) + " HTTP/1.1\r\nIf-Match: *"
                        + "\r\nAuthorization: Bearer " + TestTokens.admin() + "\r\nContent-Type: " + Api.MERGE_PATCH
                        + "\r\nContent-Length: " + body.length() + "\r\nX-Change-Reason: " + sent,
                body);

        assertThat(changed).startsWith("HTTP/1.1 200");
        assertThat(tree(Api.writer().get(Kind.ORGANIZATIONS.path(organization.id()) + "/history"))
                        .at("/items/0/reason")
                        .asText())
                .isEqualTo(read);
    }

    @Test
    void whoeverStillRefersToItIsCalledByAName() {
        Created network = created(Kind.NETWORKS, Kind.NETWORKS.example());
        Created member = created(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example());
        Response joined = Api.writer()
                .contentType(ContentType.JSON)
                .body("{\"organization\": {\"id\": \"" + member.id() + "\"}}")
                .post(Kind.NETWORKS.path(network.id()) + "/members");

        Response refused = Api.writer().header("If-Match", "*").delete(Kind.NETWORKS.path(network.id()));

        assertThat(problem(refused, 409).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message())
                        .contains("członkostwa", tree(joined).path("id").asText())
                        .doesNotContain("memberships"));
    }

    @Test
    void cachesAreToldThatTheAnswerDependsOnTheOrigin() {
        Response answer =
                Api.anonymous().header("Origin", "https://example.org").get("/meetings");

        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://example.org");
        assertThat(answer.header("Vary")).contains("Origin");
    }

    private String raw(String request) throws IOException {
        return raw(request, "");
    }

    private String raw(String request, String body) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort());
                OutputStream out = socket.getOutputStream()) {
            out.write((request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n" + body)
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
