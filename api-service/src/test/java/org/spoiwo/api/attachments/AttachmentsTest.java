package org.spoiwo.api.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.errors;
import static org.spoiwo.api.fixtures.Api.problem;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.api.privacy.Officer;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.vocabulary.Role;

/** Files with comments: what is taken, who has them, and when they go. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class AttachmentsTest {

    private static final byte[] PDF = bytes("%PDF-1.7\n%âãÏÓ\n");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0};

    private Created consultation;
    private JsonNode sent;

    @BeforeEach
    void commentInAnOpenRound() {
        consultation = created(Kind.CONSULTATIONS, Examples.openConsultation());
        sent = sent("Uwaga z plikiem.");
    }

    @Test
    void theAuthorAddsAFileAndHasItBack() {
        Response answer = add(own(), "stanowisko łódź \"1\".pdf", PDF);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        JsonNode added = tree(answer);
        assertThat(added.path("name").asText()).isEqualTo("stanowisko łódź \"1\".pdf");
        assertThat(added.path("mediaType").asText()).isEqualTo("application/pdf");
        assertThat(added.path("size").asInt()).isEqualTo(PDF.length);
        assertThat(added.path("released").asBoolean()).isFalse();
        assertThat(answer.header("Location")).endsWith(own() + "/" + id(added));
        assertThat(tree(Api.anonymous().get(own())).path("items")).containsExactly(added);
        Response file = download(Api.anonymous(), own() + "/" + id(added));
        assertThat(file.asByteArray()).isEqualTo(PDF);
        assertThat(file.contentType()).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"stanowisko __d_ _1_.pdf\";"
                        + " filename*=UTF-8''stanowisko%20%C5%82%C3%B3d%C5%BA%20%221%22.pdf");
        assertThat(file.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(file.headers().getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("sandbox; default-src 'none'");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(PDF, "a.exe", "application/pdf", "a.exe.pdf"),
                Arguments.of(PNG, "a.png", "image/png", "a.png"),
                Arguments.of(JPEG, "a.JPEG", "image/jpeg", "a.JPEG"),
                Arguments.of(
                        zip("[Content_Types].xml", "word/document.xml"),
                        "a.docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        "a.docx"),
                Arguments.of(odt(), "a.odt", "application/vnd.oasis.opendocument.text", "a.odt"),
                Arguments.of(bytes("Zażółć\tgęślą\r\njaźń"), "a.txt", "text/plain", "a.txt"),
                Arguments.of(bytes("<script>alert(1)</script>"), "a.html", "text/plain", "a.html.txt"),
                Arguments.of(bytes("@echo off"), "a.bat", "text/plain", "a.bat.txt"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void itIsWhatItsContentSaysWhateverIsClaimed(byte[] content, String name, String mediaType, String kept) {
        Response answer = Api.anonymous()
                .contentType("text/html")
                .queryParam("name", name)
                .body(content)
                .post(own());

        JsonNode added = tree(answer);
        assertThat(added.path("mediaType").asText()).isEqualTo(mediaType);
        assertThat(added.path("name").asText()).isEqualTo(kept);
        assertThat(download(Api.anonymous(), own() + "/" + id(added)).contentType())
                .startsWith(mediaType);
    }

    static Stream<byte[]> otherFiles() {
        byte[] cutOff = zip("[Content_Types].xml", "word/document.xml");
        byte[] lying = cutOff.clone();
        // the directory is said to be elsewhere
        Arrays.fill(lying, lying.length - 6, lying.length - 2, (byte) 0x7f);
        return Stream.of(
                zip("a.txt"),
                zip("[Content_Types].xml", "xl/workbook.xml"),
                zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                Arrays.copyOf(cutOff, cutOff.length - 20),
                lying,
                new byte[] {'P', 'K', 3, 4},
                new byte[] {'M', 'Z', (byte) 0x90, 0},
                bytes("GIF89a\u0001\u0000"),
                "żółw".getBytes(java.nio.charset.Charset.forName("ISO-8859-2")));
    }

    @ParameterizedTest
    @MethodSource("otherFiles")
    void otherFilesAreNotTaken(byte[] content) {
        Problem told = problem(add(own(), "stanowisko.pdf", content), 415);

        assertThat(told.type().toString()).endsWith("/attachment-type");
        assertThat(told.detail()).contains("PDF, DOCX, ODT, PNG, JPEG, TXT");
        assertThat(tree(Api.anonymous().get(own())).path("items")).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWhetherItSaysSoOrNot() {
        byte[] largest = large(10 * 1024 * 1024);

        assertThat(add(own(), "najwiekszy.txt", largest).statusCode()).isEqualTo(201);
        Problem told = problem(
                Api.anonymous()
                        .header("Accept-Language", "en")
                        .contentType(ContentType.BINARY)
                        .queryParam("name", "a.txt")
                        .body(large(10 * 1024 * 1024 + 1))
                        .post(own()),
                413);
        assertThat(told.type().toString()).endsWith("/attachment-too-large");
        assertThat(told.detail()).contains("10 MiB");
        assertThat(tree(Api.anonymous().get(own())).path("items")).hasSize(1);
        // elsewhere nothing has become larger
        assertThat(problem(
                                Api.writer()
                                        .contentType(ContentType.JSON)
                                        .body(large(5 * 1024 * 1024))
                                        .post("/people"),
                                413)
                        .type()
                        .toString())
                .endsWith("/content-too-large");
    }

    @Test
    void thereIsRoomForFive() {
        for (int i = 0; i < 5; i++) {
            assertThat(add(own(), "a" + i + ".txt", bytes("Plik " + i)).statusCode())
                    .isEqualTo(201);
        }

        Problem told = problem(add(own(), "b.txt", bytes("Szósty")), 409);
        assertThat(told.type().toString()).endsWith("/too-many-attachments");
        assertThat(told.detail()).contains("5");
        problem(add(Api.writer(), ofComment(), "b.txt", bytes("Szósty")), 409);
        JsonNode first = tree(Api.anonymous().get(own())).path("items").path(0);
        assertThat(Api.anonymous().delete(own() + "/" + id(first)).statusCode()).isEqualTo(204);
        assertThat(Api.anonymous().delete(own() + "/" + id(first)).statusCode()).isEqualTo(204);
        assertThat(add(own(), "b.txt", bytes("Szósty")).statusCode()).isEqualTo(201);
    }

    @Test
    void howeverManyComeAtOnceThereAreNeverMoreThanFive() throws ExecutionException, InterruptedException {
        ExecutorService callers = Executors.newFixedThreadPool(12);
        try {
            List<Future<Integer>> answers = IntStream.range(0, 12)
                    .mapToObj(i -> callers.submit(() -> add(Api.writer(), ofComment(), "a.txt", bytes("Plik " + i))
                            .statusCode()))
                    .toList();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
            }
        } finally {
            callers.shutdown();
        }

        assertThat(Database.count("select count(*) from comment_attachment where comment_id = ?", commentId()))
                .isEqualTo(5);
    }

    @Test
    void theSameFileTwiceIsOne() {
        JsonNode first = tree(add(own(), "a.pdf", PDF));
        JsonNode second = tree(add(own(), "a.pdf", PDF));

        assertThat(second).isEqualTo(first);
        assertThat(tree(Api.anonymous().get(own())).path("items")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b.txt", "a\\b.txt", "a\r\nb.txt", "a\u202Etxt.exe"})
    void aFileHasANameThatIsOne(String name) {
        assertThat(errors(add(own(), name, PDF)))
                .extracting(Problem.InputError::parameter)
                .containsExactly("name");
        assertThat(errors(add(own(), "x".repeat(201), PDF)))
                .extracting(Problem.InputError::code)
                .containsExactly("attachment.name");
    }

    @Test
    void anEmptyFileIsNone() {
        assertThat(errors(add(own(), "a.txt", new byte[0])))
                .extracting(Problem.InputError::code)
                .containsExactly("attachment.empty");
    }

    @Test
    void afterTheRoundOrADecisionNothingIsAddedOrTakenAwayByTheAuthor() {
        JsonNode added = tree(add(own(), "a.pdf", PDF));
        publish();

        assertThat(problem(add(own(), "b.pdf", PDF), 409).type().toString()).endsWith("/comment-decided");
        problem(Api.anonymous().delete(own() + "/" + id(added)), 409);
        sent = sent("Druga uwaga.");
        close();
        assertThat(problem(add(own(), "b.pdf", PDF), 409).type().toString()).endsWith("/consultation-closed");
        assertThat(tree(Api.anonymous().get(own())).path("items")).isEmpty();
        assertThat(add(Api.writer(), ofComment(), "b.pdf", PDF).statusCode())
                .as("staff go on")
                .isEqualTo(201);
    }

    @Test
    void nobodyElseHasItUntilItIsReleasedAndTheCommentPublished() {
        String one = ofComment() + "/" + id(tree(add(own(), "a.pdf", PDF)));
        assertThat(download(Api.reader(), one).asByteArray()).isEqualTo(PDF);
        assertThat(tree(Api.reader().get(ofComment())).path("items")).hasSize(1);
        problem(download(Api.anonymous(), one), 404);

        publish();
        problem(download(Api.anonymous(), one), 404);
        assertThat(tree(Api.anonymous().get(ofComment())).path("items")).isEmpty();

        assertThat(tree(Api.writer().post(one + "/release")).path("released").asBoolean())
                .isTrue();
        assertThat(tree(Api.writer().post(one + "/release")).path("released").asBoolean())
                .isTrue();
        Response file = download(Api.anonymous(), one);
        assertThat(file.asByteArray()).isEqualTo(PDF);
        assertThat(file.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(tree(Api.anonymous().get(ofComment())).path("items")).hasSize(1);
        Response known = download(Api.anonymous().header("If-None-Match", file.header("ETag")), one);
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.asByteArray()).isEmpty();
        assertThat(download(Api.anonymous().header("If-None-Match", "\"other\""), one)
                        .statusCode())
                .isEqualTo(200);
        assertThat(Database.rows("select released_by from comment_attachment where comment_id = ?", commentId())
                        .get(0)
                        .get("released_by"))
                .isNotNull();

        tree(Api.writer().post(one + "/concealment"));
        problem(download(Api.anonymous().header("If-None-Match", file.header("ETag")), one), 404);
        tree(Api.writer().post(one + "/release"));
        moderate("{\"moderation\": \"REJECTED\", \"moderationReason\": \"pomyłka\"}");
        problem(download(Api.anonymous(), one), 404);
        problem(Api.anonymous().get(ofComment()), 404);
    }

    @Test
    void itIsHereAlone() {
        JsonNode added = tree(add(own(), "a.pdf", PDF));
        Created other = created(Kind.CONSULTATIONS, Examples.openConsultation());
        String elsewhere = Kind.CONSULTATIONS.path(other.id()) + "/comments/" + commentId() + "/attachments";
        JsonNode another = sent("Inna uwaga.");

        problem(Api.writer().get(elsewhere), 404);
        problem(download(Api.writer(), elsewhere + "/" + id(added)), 404);
        problem(add(Api.writer(), elsewhere, "b.pdf", PDF), 404);
        problem(Api.writer().post(elsewhere + "/" + id(added) + "/release"), 404);
        String ofAnother = "/comment-receipts/" + another.at("/receipt/token").asText() + "/attachments/" + id(added);
        problem(download(Api.anonymous(), ofAnother), 404);
        assertThat(Api.anonymous().delete(ofAnother).statusCode()).isEqualTo(204);
        assertThat(tree(Api.anonymous().get(own())).path("items")).hasSize(1);
        problem(Api.writer().post(ofComment() + "/" + UUID.randomUUID() + "/release"), 404);
        problem(
                Api.writer()
                        .get(Kind.CONSULTATIONS.path(consultation.id()) + "/comments/" + UUID.randomUUID()
                                + "/attachments"),
                404);
    }

    @Test
    void aTokenThatIsNoGoodIsToldSo() {
        problem(add(Api.as("x.y.z"), own(), "a.pdf", PDF), 401);
        problem(Api.as("x.y.z").delete(own() + "/" + UUID.randomUUID()), 401);
    }

    @Test
    void staffRemoveAFile() {
        String one = ofComment() + "/" + id(tree(add(own(), "a.pdf", PDF)));

        assertThat(Api.writer().post(one + "/removal").statusCode()).isEqualTo(204);
        assertThat(Api.writer().post(one + "/removal").statusCode()).isEqualTo(204);
        assertThat(tree(Api.writer().get(ofComment())).path("items")).isEmpty();
    }

    @Test
    void filesGoWithACommentThatIsTakenBackOrDeleted() {
        tree(add(own(), "a.pdf", PDF));
        tree(Api.anonymous()
                .post("/comment-receipts/" + sent.at("/receipt/token").asText() + "/withdrawal"));
        assertThat(kept()).isZero();

        sent = sent("Do usunięcia.");
        tree(add(own(), "a.pdf", PDF));
        assertThat(Api.writer()
                        .header("If-Match", "*")
                        .delete(Kind.CONSULTATIONS.path(consultation.id()) + "/comments/" + commentId())
                        .statusCode())
                .isEqualTo(204);
        assertThat(kept()).isZero();
    }

    @Test
    void filesGoWhenTheTimeIsOver() {
        tree(add(own(), "a.pdf", PDF));
        Database.execute("update consultation set latest = '2015-01-01' where id = ?", consultation.id());

        assertThat(Api.writer().post("/retention/runs").statusCode()).isEqualTo(200);

        assertThat(kept()).isZero();
    }

    @Test
    void filesGoWithThePerson() {
        Officer officer = Officer.authorised(Role.ADMIN, "*");
        String name = "Skryt" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "kowska";
        Created person =
                created(Kind.PEOPLE, Examples.person().withGivenName("Anna").withFamilyName(name));
        sent = sent("Od Anny.", "Anna " + name);
        tree(add(own(), "a.pdf", PDF));
        JsonNode other = sent("Ktoś inny.", "Ktoś Inny");
        add(
                "/comment-receipts/" + other.at("/receipt/token").asText() + "/attachments",
                "list " + name + " Anny.pdf",
                PDF);
        add("/comment-receipts/" + other.at("/receipt/token").asText() + "/attachments", "inny.pdf", PDF);
        String order = "{\"basis\": \"OBJECTION\", \"reason\": \"Wniosek\"}";

        assertThat(officer.asks()
                        .queryParam("dryRun", true)
                        .body(order)
                        .post(Kind.PEOPLE.path(person.id()) + "/erasure")
                        .statusCode())
                .isEqualTo(200);
        assertThat(kept()).isEqualTo(1);
        assertThat(officer.asks()
                        .body(order)
                        .post(Kind.PEOPLE.path(person.id()) + "/erasure")
                        .statusCode())
                .isEqualTo(200);

        assertThat(kept()).isZero();
        assertThat(Database.rows(
                        "select name from comment_attachment where comment_id = ?",
                        other.path("id").asText()))
                .extracting(row -> row.get("name"))
                .containsExactly("inny.pdf");
    }

    private long kept() {
        return Database.count("select count(*) from comment_attachment where comment_id = ?", commentId());
    }

    private String commentId() {
        return sent.path("id").asText();
    }

    private static String id(JsonNode attachment) {
        return attachment.path("id").asText();
    }

    private String own() {
        return "/comment-receipts/" + sent.at("/receipt/token").asText() + "/attachments";
    }

    private String ofComment() {
        return Kind.CONSULTATIONS.path(consultation.id()) + "/comments/" + commentId() + "/attachments";
    }

    private JsonNode sent(String text) {
        return sent(text, "Jan Przykładowy");
    }

    private JsonNode sent(String text, String name) {
        ObjectNode comment = tree("{}").put("text", text);
        comment.putObject("submitter").put("name", name);
        Response answer = Api.anonymous()
                .contentType(ContentType.JSON)
                .body(comment.toString())
                .post(Kind.CONSULTATIONS.path(consultation.id()) + "/comments");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return tree(answer);
    }

    private void publish() {
        moderate("{\"moderation\": \"PUBLISHED\"}");
    }

    private void moderate(String patch) {
        Response answer = Api.writer()
                .contentType(Api.MERGE_PATCH)
                .header("If-Match", "*")
                .body(patch)
                .patch(Kind.CONSULTATIONS.path(consultation.id()) + "/comments/" + commentId());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private void close() {
        assertThat(Api.patch(Kind.CONSULTATIONS, consultation.id(), "{\"stages\": [{\"stage\": \"CLOSED\"}]}", "*")
                        .statusCode())
                .isEqualTo(200);
    }

    private static Response add(String path, String name, byte[] content) {
        return add(Api.anonymous(), path, name, content);
    }

    private static Response add(RequestSpecification caller, String path, String name, byte[] content) {
        return caller.contentType(ContentType.BINARY)
                .queryParam("name", name)
                .body(content)
                .post(path);
    }

    private static Response download(RequestSpecification caller, String path) {
        return caller.accept(ContentType.ANY).get(path);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] large(int size) {
        byte[] text = new byte[size];
        Arrays.fill(text, (byte) 'a');
        return text;
    }

    private static byte[] odt() {
        byte[] type = bytes("application/vnd.oasis.opendocument.text");
        ZipEntry first = new ZipEntry("mimetype");
        first.setMethod(ZipEntry.STORED);
        first.setSize(type.length);
        CRC32 sum = new CRC32();
        sum.update(type);
        first.setCrc(sum.getValue());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(first);
            zip.write(type);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes(name));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
