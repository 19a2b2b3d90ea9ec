package org.spoiwo.api.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.embedded.TestDatabase;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.api.security.TestTokens;
import org.spoiwo.model.vocabulary.Role;

/** The log tells neither secrets nor lies. */
@QuarkusTest
@TestProfile(HardeningProfile.class)
@WithTestResource(EmbeddedDatabaseResource.class)
class LogTest {

    private static final Logger LOG = Logger.getLogger(LogTest.class);

    @Test
    void whatCallersSendCannotLookLikeLinesOfTheLog() throws IOException {
        LOG.errorf(
                new IllegalStateException("one\nFORGED two", new SQLException("three\r\nFORGED four\u001b[2J")),
                "five %s",
                "six\nFORGED seven\u001b]0;x\u0007 \u2028FORGED");
        LOG.warn("eight\nFORGED nine");
        Api.anonymous().urlEncodingEnabled(false).get("/meetings/%0aFORGED%0d%0aFORGED%1b%5b2J");
        Api.anonymous().urlEncodingEnabled(false).get("/meetings?%0aFORGED=%0aFORGED");
        RawHttp.exchange(
                "GET /api/v1/meetings?x=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept-Language: \u001b[2Jpl\r\n\r\n");
        Api.as(TestTokens.issue("a\nFORGED", Role.EDITOR, List.of("PL-08")))
                .contentType(ContentType.JSON)
                .body(Kind.PEOPLE.example().toString())
                .post("/people");
        RawHttp.exchange("GET /api/v1/meetings\nFORGED HTTP/1.1\r\nHost: x\r\n\r\n");

        String log = HardeningProfile.log();

        assertThat(log).contains("one\\nFORGED two", "six\\nFORGED seven", "eight\\nFORGED nine", "three\\r\\nFORGED");
        assertThat(log.lines()).noneMatch(line -> line.startsWith("FORGED"));
        assertThat(log).doesNotContain("\u001b", "\u2028", "\u0007");
    }

    @Test
    void noSecretReachesTheLog() throws Exception {
        String token = TestTokens.issue("clerk", Role.EDITOR, List.of("PL-08"));
        String forged = token.substring(0, token.length() - 8) + "AAAAAAAA";
        Created foreign = Api.created(Kind.PEOPLE, Kind.PEOPLE.example());

        Api.as(forged).get("/meetings");
        Api.as(token).contentType(ContentType.JSON).body("{\"x\":").post("/people");
        Api.as(token).header("If-Match", foreign.tag()).delete(Kind.PEOPLE.path(foreign.id()));
        Api.anonymous().auth().preemptive().basic("clerk", "opensesame").get("/meetings");
        Api.anonymous().header("Cookie", "session=opensesame").get("/meetings/none");
        killEverySession();
        Response failed = Api.as(token).get("/people");
        Api.as(token).get("/people?q=kowalska");
        awaitHealth();

        String log = HardeningProfile.log();
        assertThat(failed.statusCode()).isIn(200, 503);
        assertThat(log)
                .doesNotContain(
                        token,
                        forged,
                        token.substring(token.lastIndexOf('.') + 1),
                        "opensesame",
                        TestDatabase.running().password())
                .doesNotContainPattern("(?i)bearer [a-z0-9]|basic [a-z0-9+/=]{8}|password=[^*]");
    }

    private static void killEverySession() throws SQLException {
        for (var session : Database.rows("select id from information_schema.processlist where id <> connection_id()")) {
            try {
                Database.rows("kill connection " + session.get("id"));
            } catch (IllegalStateException gone) {
                // it had ended by itself
            }
        }
    }

    private static void awaitHealth() throws InterruptedException {
        for (int i = 0; i < 40 && Api.anonymous().get("/people").statusCode() != 200; i++) {
            Thread.sleep(50);
        }
    }
}
