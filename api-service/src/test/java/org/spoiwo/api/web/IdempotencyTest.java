package org.spoiwo.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.problem;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.api.security.TestTokens;
import org.spoiwo.model.vocabulary.Role;

/** A POST that is sent again with the same Idempotency-Key makes one record, not two. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class IdempotencyTest {

    @ParameterizedTest
    @EnumSource
    void sameRequestTwiceIsOneRecordAndOneAnswer(Kind kind) {
        String key = newKey();
        ObjectNode body = kind.example();

        Response first = post(kind, body, key);
        Response second = post(kind, body, key);

        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(tree(second)).isEqualTo(tree(first));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void sameKeyWithAnotherBodyIsRefused() {
        String key = newKey();
        post(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example(), key);

        problem(post(Kind.ORGANIZATIONS, Kind.ORGANIZATIONS.example(), key), 422);
    }

    @Test
    void sameKeyOfAnotherCallerOrForAnotherRouteMakesAnotherRecord() {
        String key = newKey();
        ObjectNode body = Kind.ORGANIZATIONS.example();
        Response mine = post(Kind.ORGANIZATIONS, body, key);

        Response theirs = Api.as(TestTokens.issue("somebody-else", Role.ADMIN, List.of("*")))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body.toString())
                .post(Kind.ORGANIZATIONS.path());
        Response elsewhere = post(Kind.PEOPLE, Kind.PEOPLE.example(), key);

        assertThat(theirs.statusCode()).isEqualTo(201);
        assertThat(elsewhere.statusCode()).isEqualTo(201);
        assertThat(Stream.of(mine, theirs, elsewhere).map(answer -> tree(answer).path("id")))
                .doesNotHaveDuplicates();
    }

    @Test
    void refusedRequestMayBeCorrectedUnderTheSameKey() {
        String key = newKey();
        problem(post(Kind.PEOPLE, Kind.PEOPLE.example().put("givenName", ""), key), 400);

        assertThat(post(Kind.PEOPLE, Kind.PEOPLE.example(), key).statusCode()).isEqualTo(201);
    }

    @Test
    void dryRunDoesNotUseTheKeyUp() {
        String key = newKey();
        Api.writer()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .queryParam("dryRun", true)
                .body(Kind.PEOPLE.example().toString())
                .post(Kind.PEOPLE.path());

        assertThat(post(Kind.PEOPLE, Kind.PEOPLE.example(), key).statusCode()).isEqualTo(201);
    }

    @RepeatedTest(5)
    void sameRequestAtTheSameTimeMakesOneRecord() throws InterruptedException, ExecutionException {
        String key = newKey();
        ObjectNode body = Kind.MEETINGS.example();
        ExecutorService callers = Executors.newFixedThreadPool(4);
        CountDownLatch go = new CountDownLatch(1);
        try {
            List<Future<Response>> answers = Stream.generate(() -> callers.submit(() -> {
                        go.await();
                        return post(Kind.MEETINGS, body, key);
                    }))
                    .limit(4)
                    .toList();
            go.countDown();

            for (Future<Response> answer : answers) {
                assertThat(answer.get().statusCode())
                        .as(answer.get().asString())
                        .isEqualTo(201);
                assertThat(tree(answer.get())).isEqualTo(tree(answers.get(0).get()));
            }
        } finally {
            callers.shutdown();
        }
        assertThat(Database.count(
                        "select count(*) from meeting where title = ?",
                        body.path("title").asText()))
                .isEqualTo(1);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private static Response post(Kind kind, ObjectNode body, String key) {
        return Api.writer()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body.toString())
                .post(kind.path());
    }
}
