package org.spoiwo.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;

/** Answers are compressed for who wants it, once for all who get the same. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class CompressedAnswersTest {

    private static final String VOCABULARY = "/vocabularies/organizationKind";

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void compressedAnswerSaysTheSameUnderTheSameTag() throws Exception {
        HttpResponse<byte[]> plain = get(VOCABULARY, "identity");

        HttpResponse<byte[]> compressed = get(VOCABULARY, "br;q=0.1, gzip");

        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(unzipped(compressed.body())).isEqualTo(plain.body());
        assertThat(compressed.body().length).isLessThan(plain.body().length / 2);
        assertThat(compressed.headers().firstValue("ETag"))
                .isEqualTo(plain.headers().firstValue("ETag"));
        assertThat(String.join(",", compressed.headers().allValues("Vary"))).contains("Accept-Encoding");
    }

    @ParameterizedTest
    @CsvSource({
        "gzip, true",
        "'deflate, gzip;q=0.5, br', true",
        "GZIP, true",
        "x-gzip, true",
        "gzip;q=0, false",
        "'gzip; q=0.000, br', false",
        "gzip;q=0.001, true",
        "br, false",
        "gzipped, false",
        "'', false"
    })
    void isMadeForWhoWantsIt(String acceptEncoding, boolean wanted) {
        assertThat(new CompressedAnswers().areFor(acceptEncoding, new byte[5000]))
                .isEqualTo(wanted);
    }

    @Test
    void smallAnswersStayAsTheyAre() {
        assertThat(new CompressedAnswers().areFor("gzip", new byte[500])).isFalse();
    }

    @Test
    void sameAnswerIsCompressedOnce() {
        CompressedAnswers answers = new CompressedAnswers();
        byte[] body = "Spoiwo ".repeat(1000).getBytes(StandardCharsets.UTF_8);

        byte[] first = answers.of(body);

        assertThat(answers.of(body.clone())).isSameAs(first);
        assertThat(answers.of("Inaczej ".repeat(1000).getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(first);
    }

    private HttpResponse<byte[]> get(String path, String acceptEncoding) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1" + path))
                        .header("Accept-Encoding", acceptEncoding)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static byte[] unzipped(byte[] body) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return gzip.readAllBytes();
        }
    }
}
