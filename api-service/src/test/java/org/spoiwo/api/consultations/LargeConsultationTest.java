package org.spoiwo.api.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.tree;
import static org.spoiwo.api.fixtures.ConsultationCalls.multiply;
import static org.spoiwo.api.fixtures.ConsultationCalls.path;
import static org.spoiwo.api.fixtures.ConsultationCalls.published;
import static org.spoiwo.api.fixtures.ConsultationCalls.settled;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.api.security.TestTokens;

/** A hundred thousand comments are published and read without ever being in memory together. */
@QuarkusTest
@Tag("long")
@WithTestResource(EmbeddedDatabaseResource.class)
class LargeConsultationTest {

    private static final int COMMENTS = 100_000;

    /** What a page of lines and the garbage of a request take, generously; all lines take several times as much. */
    private static final long ROOM = 48L << 20;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void isPublishedAndReadInFlatMemory() throws Exception {
        Created consultation = created(Kind.CONSULTATIONS, Examples.consultation());
        UUID first = settled(consultation, Examples.comment().withText("Za mało miejsc pracy. ".repeat(20)));
        multiply(first, COMMENTS - 1);
        Database.execute(
                "insert into reference (owner_id, pointer, relation, target_id) select f.owner_id,"
                        + " concat('/comments/', s.seq), f.relation, cast(concat(substr(f.target_id, 1, 24),"
                        + " lpad(hex(s.seq), 12, '0')) as uuid) from reference f, seq_1_to_" + (COMMENTS - 1)
                        + " s where f.target_id = ?",
                first);

        long began = System.nanoTime();
        Response published = published(consultation, "{}");
        System.out.println("published in " + (System.nanoTime() - began) / 1_000_000 + " ms");

        assertThat(published.statusCode()).as(published.asString()).isEqualTo(201);
        assertThat(tree(published).path("comments").asInt()).isEqualTo(COMMENTS);
        assertThat(tree(Api.anonymous().get(path(consultation) + "/coverage"))
                        .at("/total/answered")
                        .asInt())
                .isEqualTo(COMMENTS);
        assertThat(read(consultation, "/report", "application/json"))
                .isEqualTo(tree(published).path("sha256").asText());
        for (String table : new String[] {"/report", "/comments.csv", "/report/draft"}) {
            read(consultation, table, "text/csv");
        }
        read(consultation, "/report", "text/html");
    }

    /** The hash of what was read, when the heap did not grow on the way. */
    private String read(Created consultation, String what, String type)
            throws IOException, InterruptedException, NoSuchAlgorithmException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:"
                        + ConfigProvider.getConfig().getValue("quarkus.http.test-port", String.class) + Api.BASE
                        + path(consultation) + what))
                .header("Accept", type)
                .header("Authorization", "Bearer " + TestTokens.admin())
                .build();
        long before = used();
        long began = System.nanoTime();
        HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long size = 0;
        long most = 0;
        long next = 10L << 20;
        try (InputStream body = answer.body()) {
            byte[] part = new byte[1 << 16];
            for (int read = body.read(part); read >= 0; read = body.read(part)) {
                digest.update(part, 0, read);
                size += read;
                if (size > next) {
                    most = Math.max(most, used());
                    next += 10L << 20;
                }
            }
        }
        System.out.println(what + " as " + type + ": " + (size >> 20) + " MiB in "
                + (System.nanoTime() - began) / 1_000_000 + " ms, " + ((most - before) >> 20) + " MiB of heap");
        assertThat(size).as("%s as %s", what, type).isGreaterThan(COMMENTS * 400L);
        assertThat(most - before).as("%s as %s", what, type).isLessThan(ROOM);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What is left of the heap when the garbage is gone. */
    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
