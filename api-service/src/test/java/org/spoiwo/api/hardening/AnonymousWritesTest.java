package org.spoiwo.api.hardening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.problem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;

/** Whoever calls the service itself, without a proxy between, cannot choose the address that is counted, nor evade the count. */
@QuarkusTest
@TestProfile(AnonymousWritesTest.Few.class)
@WithTestResource(EmbeddedDatabaseResource.class)
class AnonymousWritesTest {

    /** So few that a test gets there. */
    private static final int MOST = 10;

    /** A limit that can be met, and no proxy that is trusted. */
    public static final class Few implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("spoiwo.security.anonymous-writes-per-minute", String.valueOf(MOST));
        }
    }

    @Test
    void commentsAmendmentsAndFilesAreCountedTogetherWhateverTheHeadersSay() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.openConsultation());
        String comments = Kind.CONSULTATIONS.path(consultation.id()) + "/comments";
        Response sent = json(Api.anonymous(), "{\"text\": \"Uwaga.\"}").post(comments);
        String receipt =
                "/comment-receipts/" + Api.tree(sent).at("/receipt/token").asText();
        List<Supplier<Response>> writes = List.of(
                () -> json(Api.anonymous().header("X-Forwarded-For", "192.0.2.7"), "{\"text\": \"Inna uwaga.\"}")
                        .post(comments),
                () -> json(Api.anonymous().header("Forwarded", "for=192.0.2.8"), "{\"text\": \"Poprawiona.\"}")
                        .post(receipt + "/amendment"),
                () -> Api.anonymous()
                        .header("X-Real-IP", "192.0.2.9")
                        .contentType(ContentType.BINARY)
                        .queryParam("name", "a.txt")
                        .body("Plik".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .post(receipt + "/attachments"),
                () -> json(Api.anonymous().header("Authorization", "Basic Zm9vOmJhcg=="), "{\"text\": \"Basic.\"}")
                        .post(comments),
                () -> json(Api.anonymous().header("Authorization", "Bearer"), "{\"text\": \"Nic.\"}")
                        .post(comments));
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < MOST + 5; i++) {
            statuses.add(writes.get(i % writes.size()).get().statusCode());
        }

        assertThat(statuses).doesNotContain(500).contains(201, 429);
        assertThat(statuses.subList(MOST, statuses.size())).as("%s", statuses).containsOnly(429);
        for (Supplier<Response> write : writes) {
            Response refused = write.get();
            problem(refused, 429);
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        }
        assertThat(json(Api.as("a.b.c"), "{\"text\": \"Zły token.\"}")
                        .post(comments)
                        .statusCode())
                .as("a token is looked at")
                .isEqualTo(401);
        assertThat(Api.anonymous().get(receipt).statusCode())
                .as("reading goes on")
                .isEqualTo(200);
        assertThat(json(Api.writer(), "{\"text\": \"Urząd.\"}").post(comments).statusCode())
                .isEqualTo(201);
    }

    private static RequestSpecification json(RequestSpecification caller, String body) {
        return caller.contentType(ContentType.JSON).body(body);
    }
}
