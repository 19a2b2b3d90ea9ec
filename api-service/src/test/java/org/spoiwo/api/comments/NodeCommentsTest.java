package org.spoiwo.api.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.problem;
import static org.spoiwo.api.fixtures.Api.tree;
import static org.spoiwo.api.fixtures.ConsultationCalls.answered;
import static org.spoiwo.api.fixtures.ConsultationCalls.commented;
import static org.spoiwo.api.fixtures.ConsultationCalls.version;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.CommentResponse;
import org.spoiwo.model.consultations.ConsultationRound;
import org.spoiwo.model.programmes.ProgrammeNode;
import org.spoiwo.model.programmes.ProgrammeVersion;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.CommentModeration;
import org.spoiwo.model.vocabulary.ProgrammeNodeKind;

/** A node shows every comment that ever touched it, whatever its code was. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class NodeCommentsTest {

    private final ProgrammeNode places = Examples.indicator("C1.W1", "Liczba nowych miejsc pracy", 400);
    private final ProgrammeNode shops = Examples.indicator("C1.W2", "Liczba spółdzielni socjalnych", 40);

    private Created programme;
    private UUID first;
    private UUID second;
    private UUID adopted;

    /** The two indicators exchange their codes, and then both get others. */
    @BeforeEach
    void programmeOfThreeVersions() {
        programme = created(Kind.PROGRAMMES, Examples.programme());
        first = version(programme, of("2020-01", places, shops));
        second = version(programme, of("2020-06", places.withCode("C1.W2"), shops.withCode("C1.W1")));
        adopted = version(programme, of("2021-02", places.withCode("A.1"), shops.withCode("A.2")));
    }

    @Test
    void isFollowedThroughExchangedAndChangedCodes() {
        Created consultation = created(
                Kind.CONSULTATIONS,
                Examples.consultation()
                        .withProgrammeVersion(Reference.to(first))
                        .withRounds(List.of(round(1, null), round(2, second))));
        UUID inFirst = commented(consultation, about("C1.W1", 1));
        commented(consultation, about("C1.W2", 1));
        UUID inSecond = commented(consultation, about("C1.W2", 2));
        commented(consultation, about("C1.W1", 2));

        for (JsonNode items : List.of(on(first, "C1.W1"), on(second, "C1.W2"), on(adopted, "A.1"))) {
            assertThat(ids(items)).containsExactly(inFirst, inSecond);
        }
        JsonNode items = on(adopted, "A.1");
        assertThat(items.at("/0/node").asText()).isEqualTo("C1.W1");
        assertThat(items.at("/0/version/id").asText()).isEqualTo(first.toString());
        assertThat(items.at("/1/node").asText()).isEqualTo("C1.W2");
        assertThat(items.at("/1/version/id").asText()).isEqualTo(second.toString());
        assertThat(items.at("/1/consultation/name").asText())
                .isEqualTo(consultation.record().path("title").asText());
        assertThat(items.at("/0/about").asBoolean()).isTrue();
    }

    @Test
    void aCommentWhoseAnswerLedToItTouchedIt() {
        Created consultation =
                created(Kind.CONSULTATIONS, Examples.consultation().withProgrammeVersion(Reference.to(first)));
        UUID elsewhere = commented(consultation, about("C1.W2", null));
        UUID both = commented(consultation, about("C1.W1", null));
        UUID draft = commented(consultation, about("C1.W2", null));
        for (UUID comment : List.of(elsewhere, both)) {
            answered(
                    consultation,
                    Examples.response(comment)
                            .withResultingNode(new CommentResponse.ResultingNode(Reference.to(adopted), "A.1")));
        }
        answered(
                consultation,
                Examples.response(draft)
                        .withResultingNode(new CommentResponse.ResultingNode(Reference.to(adopted), "A.1"))
                        .withMeta(null));

        JsonNode items = on(adopted, "A.1");

        assertThat(ids(items)).as("one answer is a draft").containsExactly(elsewhere, both);
        assertThat(items.at("/0/about").asBoolean()).isFalse();
        assertThat(items.at("/1/about").asBoolean()).isTrue();
    }

    @Test
    void whatWasNotPublishedIsForStaffAndPagesGoOn() {
        Created consultation =
                created(Kind.CONSULTATIONS, Examples.consultation().withProgrammeVersion(Reference.to(first)));
        List<UUID> entered = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            entered.add(commented(consultation, about("C1.W1", null)));
        }
        UUID hidden = commented(
                consultation,
                about("C1.W1", null).withModeration(CommentModeration.RECEIVED).withMeta(null));

        assertThat(ids(on(first, "C1.W1"))).containsExactlyElementsOf(entered).doesNotContain(hidden);
        assertThat(ids(tree(Api.reader().get(path(first, "C1.W1"))).path("items")))
                .contains(hidden);
        List<UUID> paged = new ArrayList<>();
        String cursor = null;
        do {
            var call = Api.anonymous().queryParam("limit", 2).queryParam("total", true);
            JsonNode page = tree((cursor == null ? call : call.queryParam("cursor", cursor)).get(path(first, "C1.W1")));
            paged.addAll(ids(page.path("items")));
            assertThat(page.at("/total/value").asInt()).isEqualTo(5);
            cursor = page.path("nextCursor").asText(null);
        } while (cursor != null);
        assertThat(paged).containsExactlyElementsOf(entered);
    }

    @Test
    void anotherNodeAnotherProgrammeAndNoNodeHaveNone() {
        assertThat(on(first, "C1")).isEmpty();
        problem(Api.anonymous().get(path(first, "C9")), 404);
        Created other = created(Kind.PROGRAMMES, Examples.programme());
        problem(
                Api.anonymous().get(Kind.PROGRAMMES.path(other.id()) + "/versions/" + first + "/nodes/C1.W1/comments"),
                404);
    }

    private ProgrammeVersion of(String date, ProgrammeNode... indicators) {
        return Examples.programmeVersion()
                .withDate(PartialDate.of(date))
                .withNodes(List.of(Examples.node("C1", ProgrammeNodeKind.OBJECTIVE, "Więcej miejsc pracy")
                        .withChildren(List.of(indicators))));
    }

    private static ConsultationRound round(int number, UUID version) {
        return new ConsultationRound(
                number, version == null ? null : Reference.to(version), null, null, null, null, List.of());
    }

    private static Comment about(String node, Integer round) {
        return Examples.comment().withTarget(new Comment.Target(node, null)).withRound(round);
    }

    private JsonNode on(UUID version, String node) {
        return tree(Api.anonymous().get(path(version, node))).path("items");
    }

    private String path(UUID version, String node) {
        return Kind.PROGRAMMES.path(programme.id()) + "/versions/" + version + "/nodes/" + node + "/comments";
    }

    private static List<UUID> ids(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> UUID.fromString(item.path("id").asText()))
                .toList();
    }
}
