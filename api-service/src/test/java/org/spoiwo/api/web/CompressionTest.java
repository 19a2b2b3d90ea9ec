package org.spoiwo.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.tree;
import static org.spoiwo.api.fixtures.ConsultationCalls.path;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.vocabulary.Visibility;

/** Answers are compressed for who asks, and what was compressed once is kept. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class CompressionTest {

    @TestHTTPResource
    URI service;

    @Inject
    KeptCompression compression;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gzip                          | HTTP_1_1
            br;q=1.0, gzip;q=0.8, *;q=0.1 | HTTP_1_1
            deflate, GZIP                 | HTTP_1_1
            gzip                          | HTTP_2
            """)
    void sameBytesCompressed(String accepted, HttpClient.Version version) throws Exception {
        String path = meeting();

        HttpResponse<byte[]> plain = read(path);
        // a client of its own: over a connection that is there already it would not ask for another version
        HttpResponse<byte[]> compressed = HttpClient.newHttpClient()
                .send(
                        request(path, "Accept-Encoding", accepted)
                                .version(version)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());

        assertThat(compressed.version()).isEqualTo(version);

        assertThat(plain.headers().firstValue("Content-Encoding")).isNotEqualTo("gzip");
        assertThat(compressed.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(compressed.body()).hasSizeLessThan(plain.body().length);
        assertThat(unpacked(compressed.body())).isEqualTo(plain.body());
        assertThat(compressed.headers().firstValue("ETag"))
                .isEqualTo(plain.headers().firstValue("ETag"))
                .isPresent();
        assertThat(compressed.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "br"})
    void onlyForWhoTakesIt(String accepted) throws Exception {
        String path = meeting();

        assertThat(read(path, "Accept-Encoding", accepted).body())
                .isEqualTo(read(path).body());
    }

    @Test
    void listsAreCompressedToo() throws Exception {
        meeting();
        HttpResponse<byte[]> list = read("/api/v1/vocabularies", "Accept-Encoding", "gzip");

        assertThat(list.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(unpacked(list.body())).isEqualTo(read("/api/v1/vocabularies").body());
    }

    @Test
    void whoHasItAlreadyGetsNothing() throws Exception {
        String path = meeting();
        String tag = read(path, "Accept-Encoding", "gzip")
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        HttpResponse<byte[]> again = read(path, "Accept-Encoding", "gzip", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void whatWasCompressedIsKept() throws Exception {
        String path = meeting();
        compression.kept.invalidateAll();

        byte[] first = read(path, "Accept-Encoding", "gzip").body();

        assertThat(compression.kept.asMap().values()).containsExactly(first);
        assertThat(read(path, "Accept-Encoding", "gzip").body()).isEqualTo(first);
        assertThat(compression.kept.asMap()).hasSize(1);
    }

    @Test
    void whatNobodyMayKeepIsNotKept() throws Exception {
        String receipt = receipt("Uwaga do projektu programu. ".repeat(100));
        compression.kept.invalidateAll();

        HttpResponse<byte[]> own = read(receipt, "Accept-Encoding", "gzip");

        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(own.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(compression.kept.asMap()).isEmpty();
    }

    private static String receipt(String text) {
        Created consultation = created(Kind.CONSULTATIONS, Examples.openConsultation());
        ObjectNode sent = tree(Api.anonymous()
                .contentType(ContentType.JSON)
                .body(tree("{}").put("text", text).toString())
                .post(path(consultation) + "/comments"));
        return sent.at("/receipt/url").asText();
    }

    private static String meeting() {
        Created meeting = created(
                Kind.MEETINGS,
                Examples.meeting()
                        .withMeta(Examples.meta(Visibility.PUBLIC))
                        .withSummary("Rozmowa o zatrudnieniu socjalnym w powiatach. ".repeat(60)));
        return "/api/v1" + Kind.MEETINGS.path(meeting.id());
    }

    private HttpResponse<byte[]> read(String path, String... headers) throws Exception {
        return client.send(request(path, headers).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(service.resolve(path)).version(HttpClient.Version.HTTP_1_1);
        return headers.length > 0 ? request.headers(headers) : request;
    }

    private static byte[] unpacked(byte[] compressed) throws Exception {
        return new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes();
    }
}
