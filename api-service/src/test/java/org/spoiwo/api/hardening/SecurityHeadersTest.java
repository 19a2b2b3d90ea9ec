package org.spoiwo.api.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;

/** Every answer tells browsers what not to do with it, and all sites may still use the data. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class SecurityHeadersTest {

    private static final Pattern LOADED = Pattern.compile("<(?:script|link)\\b[^>]*?(?:src|href)=\"([^\"]+)\"");

    @ParameterizedTest
    @CsvSource({
        "GET,     /api/v1/meetings,              200",
        "HEAD,    /api/v1/meetings,              200",
        "GET,     /api/v1/meetings?reigon=x,     400",
        "GET,     /api/v1/meetings/none,         404",
        "GET,     /api/v1/nothing/here,          404",
        "GET,     /nothing/here,                 404",
        "PUT,     /api/v1/meetings,              405",
        "POST,    /api/v1/meetings,              401",
        "OPTIONS, /api/v1/meetings,              200",
        "GET,     /q/openapi,                    200",
        "GET,     /q/health,                     200",
        "GET,     /q/swagger-ui/,                200",
        "GET,     /q/swagger-ui/swagger-ui.css,  200",
    })
    void everyAnswerHasThem(String method, String path, int status) {
        Response answer = RestAssured.given()
                .header("Origin", "https://rops.example.org")
                .header("Access-Control-Request-Method", "GET")
                .contentType(ContentType.JSON)
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .request(method, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().getValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().getValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()", "microphone=()");
        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(answer.header("Access-Control-Allow-Origin")).isIn("*", "https://rops.example.org");
        assertThat(answer.header("Strict-Transport-Security"))
                .as("over plain HTTP it says nothing")
                .isNull();
    }

    @Test
    void dataMayNotLoadAnything() {
        assertThat(RestAssured.get("/api/v1/meetings").header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    }

    @Test
    void swaggerUiLoadsOnlyWhatItsPolicyAllows() {
        Response page = RestAssured.get("/q/swagger-ui/");
        String html = page.asString();
        Matcher loaded = LOADED.matcher(html);
        List<String> files = loaded.results().map(found -> found.group(1)).toList();

        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy")).contains("script-src 'self'", "connect-src 'self'");
        assertThat(files)
                .contains("swagger-ui-bundle.js", "start.js", "swagger-ui.css")
                .allSatisfy(file -> {
                    assertThat(file).as("from here").doesNotContain(":", "//");
                    assertThat(RestAssured.get("/q/swagger-ui/" + file).statusCode())
                            .as(file)
                            .isEqualTo(200);
                });
        assertThat(html)
                .as("nothing inline")
                .doesNotContainPattern("<script>|<style|\\son[a-z]+=|\\sstyle=|javascript:");
        assertThat(RestAssured.get("/q/swagger-ui/start.js").asString()).contains("'../openapi'");
        assertThat(RestAssured.get("/q/swagger-ui/start.js").contentType()).startsWith("text/javascript");
        assertThat(RestAssured.get("/q/swagger-ui").asString())
                .as("without the slash, too")
                .contains("swagger-ui-bundle.js")
                .doesNotContainPattern("<script>");
    }
}
