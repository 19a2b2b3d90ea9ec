package org.spoiwo.api.hardening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.problem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.api.security.TestTokens;
import org.spoiwo.model.record.Problem;

/** What depends on the caller's address, on the way the request came, and on time. */
@QuarkusTest
@TestProfile(HardeningProfile.class)
@WithTestResource(EmbeddedDatabaseResource.class)
class BehindAProxyTest {

    @Test
    void browsersStayWithHttpsOnceTheyCameByIt() {
        assertThat(Api.anonymous()
                        .header("X-Forwarded-Proto", "https")
                        .get("/meetings")
                        .header("Strict-Transport-Security"))
                .startsWith("max-age=");
        assertThat(Api.anonymous()
                        .header("X-Forwarded-Proto", "http")
                        .get("/meetings")
                        .header("Strict-Transport-Security"))
                .isNull();
    }

    @Test
    void anAddressWritesOnlySoOftenWithoutAToken() {
        for (int i = 0; i < HardeningProfile.WRITES_PER_MINUTE; i++) {
            assertThat(writeFrom("192.0.2.1").statusCode()).isEqualTo(401);
        }
        Response refused = writeFrom("192.0.2.1");

        Problem told = problem(refused, 429);
        assertThat(told.type().toString()).endsWith("/too-many-requests");
        assertThat(told.detail()).contains(String.valueOf(HardeningProfile.WRITES_PER_MINUTE));
        assertThat(Integer.parseInt(refused.header("Retry-After")))
                .isBetween(1, 60 / HardeningProfile.WRITES_PER_MINUTE);
        assertThat(refused.header("Access-Control-Allow-Origin"))
                .as("scripts on other sites can read it")
                .isNotNull();
        assertThat(writeFrom("192.0.2.2").statusCode())
                .as("another address is not concerned")
                .isEqualTo(401);
        for (int i = 0; i < 3 * HardeningProfile.WRITES_PER_MINUTE; i++) {
            assertThat(Api.anonymous()
                            .header("X-Forwarded-For", "192.0.2.1")
                            .get("/meetings")
                            .statusCode())
                    .as("reading is never limited")
                    .isEqualTo(200);
            assertThat(Api.writer()
                            .header("X-Forwarded-For", "192.0.2.1")
                            .queryParam("dryRun", true)
                            .contentType(ContentType.JSON)
                            .body(Kind.PEOPLE.example().toString())
                            .post("/people")
                            .statusCode())
                    .as("nor is writing with a token")
                    .isEqualTo(201);
        }
    }

    private static Response writeFrom(String address) {
        return Api.anonymous()
                .header("X-Forwarded-For", address)
                .header("Origin", "https://rops.example.org")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/people");
    }

    @Test
    void bodyThatDoesNotArriveIsNotWaitedForForLong() throws IOException {
        String head =
                "POST /api/v1/people HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                        + TestTokens.admin() + "\r\n";

        assertThat(RawHttp.exchange(head + "Content-Length: 100\r\n\r\n{\"given"))
                .startsWith("HTTP/1.1 408")
                .contains("application/problem+json", "request-timeout");
        assertThat(RawHttp.exchange(head + "Content-Length: 100000\r\n\r\n{\"given" + " ".repeat(50_000)))
                .as("also when somebody is reading it already")
                .startsWith("HTTP/1.1 408");
        assertThat(Api.anonymous().get("/people").statusCode()).isEqualTo(200);
    }

    @Test
    void statementThatTakesTooLongIsGivenUp() throws SQLException {
        try (Connection blocker = Database.connection();
                Statement statement = blocker.createStatement()) {
            statement.execute("lock tables project write");

            Response answer = Api.anonymous().get("/projects");

            assertThat(problem(answer, 503).type().toString()).endsWith("/unavailable");
            assertThat(answer.header("Retry-After")).isNotBlank();
        }
        assertThat(Api.anonymous().get("/projects").statusCode()).isEqualTo(200);
    }
}
