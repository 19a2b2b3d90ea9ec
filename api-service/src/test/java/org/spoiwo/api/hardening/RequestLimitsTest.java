package org.spoiwo.api.hardening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.errors;
import static org.spoiwo.api.fixtures.Api.problem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.security.TestTokens;
import org.spoiwo.model.record.Problem;

/** Requests that are too long or too large are told so. */
@Tag("long")
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class RequestLimitsTest {

    @Test
    void longAddressIsToldSo() {
        Problem told = problem(Api.english().queryParam("q", "a".repeat(9_000)).get("/meetings"), 414);

        assertThat(told.type().toString()).endsWith("/address-too-long");
        assertThat(told.detail()).contains("8000");
    }

    @Test
    void largeHeadersAreToldSo() {
        Problem told =
                problem(Api.english().header("Cookie", "c".repeat(17_000)).get("/meetings"), 431);

        assertThat(told.type().toString()).endsWith("/headers-too-large");
    }

    @Test
    void parameterBeyondTheLastIsNamed() {
        String query = IntStream.range(0, 201).mapToObj(i -> "kind=x").collect(Collectors.joining("&"));

        assertThat(errors(Api.english().urlEncodingEnabled(false).get("/meetings?" + query)))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.parameter()).isEqualTo("kind");
                    assertThat(error.code()).isEqualTo("parameter.tooMany");
                    assertThat(error.message()).contains("200");
                });
        assertThat(Api.anonymous()
                        .queryParam("region", (Object[]) "PL-08 PL-20 PL-26 PL-28".split(" "))
                        .get("/meetings")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 31, 33})
    void largeBodyIsRefusedWithAProblemBeforeItIsRead(int megabytes) {
        String body = "x".repeat(megabytes * 1024 * 1024);

        assertThat(problem(Api.writer().contentType(ContentType.JSON).body(body).post("/meetings"), 413)
                        .type()
                        .toString())
                .endsWith("/content-too-large");
    }

    @Test
    void bodyThatDoesNotSayHowLargeItIsIsRefusedAllTheSame() throws IOException {
        String answer = RawHttp.exchange(
                "POST /api/v1/meetings HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                        + TestTokens.admin() + "\r\nTransfer-Encoding: chunked\r\n\r\n",
                80);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json", "content-too-large");
    }

    @Test
    void callerWhoWaitsForLeaveToSendGetsTheRefusalAtOnce() throws IOException {
        String answer = RawHttp.exchange(
                "POST /api/v1/meetings HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                        + TestTokens.admin()
                        + "\r\nContent-Length: 99999999999\r\nExpect: 100-continue\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("content-too-large");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 100_000})
    void deepNestingIsRefused(int levels) {
        String body = "{\"agenda\":".repeat(levels) + "1" + "}".repeat(levels);

        assertThat(Api.writer()
                        .contentType(ContentType.JSON)
                        .body(body)
                        .post("/meetings")
                        .statusCode())
                .isEqualTo(400);
    }
}
