package org.spoiwo.api.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.errors;
import static org.spoiwo.api.fixtures.Api.problem;
import static org.spoiwo.api.fixtures.Api.tree;
import static org.spoiwo.api.fixtures.ConsultationCalls.commented;
import static org.spoiwo.api.fixtures.ConsultationCalls.path;
import static org.spoiwo.api.fixtures.ConsultationCalls.version;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.programmes.ProgrammeNode;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.ProgrammeNodeKind;

/** What became of the passages that comments quote: found again wherever they went, or listed as lost. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class PassagesTest {

    private static final String SUPPORT = "Doradcy odwiedzają spółdzielnie raz w miesiącu";
    private static final String FUND = "Fundusz udziela pożyczek na trzy procent";

    private Created consultation;
    private UUID consulted;
    private UUID adopted;

    @BeforeEach
    void passagesThatWentDifferentWays() {
        Created programme = created(Kind.PROGRAMMES, Examples.programme());
        consulted = version(
                programme,
                Examples.programmeVersion()
                        .withNodes(List.of(
                                measure("C1", "Doradztwo", SUPPORT + ". Porady są bezpłatne dla każdego."),
                                measure("C2", "Pieniądze", FUND + ". Dotacje są dla nowych spółdzielni."))));
        adopted = version(
                programme,
                Examples.programmeVersion()
                        .withDate(PartialDate.of("2021-02"))
                        .withNodes(List.of(
                                measure("A", "Doradztwo", "Porady są bezpłatne dla każdego podmiotu."),
                                measure("B", "Pieniądze", "Fundusz udziela pożyczek na dwa procent."),
                                measure("D", "Sieci", "Dwie sieci. " + SUPPORT + "!"))));
        consultation = created(
                Kind.CONSULTATIONS,
                Examples.consultation()
                        .withProgramme(Reference.to(programme.id()))
                        .withProgrammeVersion(Reference.to(consulted)));
    }

    @Test
    void aTrailSaysWhereThePassageIsNow() {
        assertThat(passages("C1", "Porady są bezpłatne dla każdego")).isEqualTo("STANDS C1 - | STANDS A -");
        assertThat(passages("C1", SUPPORT)).isEqualTo("STANDS C1 - | MOVED D -");
        assertThat(passages("C2", FUND)).isEqualTo("STANDS C2 - | REWORDED B Fundusz udziela pożyczek na dwa procent");
        assertThat(passages("C2", "Dotacje są dla nowych spółdzielni")).isEqualTo("STANDS C2 - | LOST - -");
        assertThat(passages(null, SUPPORT)).isEqualTo("STANDS C1 - | MOVED D -");
    }

    @Test
    void staffListWhatWasLost() {
        Created other = created(Kind.CONSULTATIONS, Examples.consultation());
        commented(other, quoting("C1", SUPPORT));
        commented(consultation, quoting("C1", SUPPORT));
        UUID lost = commented(consultation, quoting("C2", "Dotacje są dla nowych spółdzielni"));
        commented(consultation, quoting("C1", null));

        JsonNode all = tree(Api.reader().get(path(consultation) + "/passages"));
        assertThat(all.path("items"))
                .extracting(item -> item.at("/passage/state").asText())
                .containsExactly("MOVED", "LOST");
        assertThat(all.at("/items/0/nodeNow").asText()).isEqualTo("A");
        assertThat(all.at("/items/0/passage/node").asText()).isEqualTo("D");
        JsonNode found = tree(Api.reader().get(path(consultation) + "/passages?state=LOST&limit=1"));
        assertThat(found.path("items"))
                .extracting(item -> item.path("id").asText())
                .containsExactly(lost.toString());
        assertThat(found.path("items").get(0).path("quote").asText()).isEqualTo("Dotacje są dla nowych spółdzielni");
        assertThat(tree(Api.reader().get(path(consultation) + "/passages?version=" + consulted))
                        .path("items"))
                .extracting(item -> item.at("/passage/state").asText())
                .containsExactly("STANDS", "STANDS");
        assertThat(tree(Api.reader().get(path(consultation) + "/passages?limit=1"))
                        .has("nextCursor"))
                .isTrue();
        problem(Api.anonymous().get(path(consultation) + "/passages"), 401);
        assertThat(errors(Api.reader().get(path(consultation) + "/passages?version=" + UUID.randomUUID())))
                .extracting(error -> error.parameter())
                .containsExactly("version");
    }

    private static ProgrammeNode measure(String code, String title, String text) {
        return Examples.node(code, ProgrammeNodeKind.MEASURE, title).withText(text);
    }

    private static Comment quoting(String node, String quote) {
        return Examples.comment().withTarget(new Comment.Target(node, quote));
    }

    /** State, node and wording in each version. */
    private String passages(String node, String quote) {
        UUID comment = commented(consultation, quoting(node, quote));
        JsonNode nodes = tree(Api.anonymous().get("/comments/" + comment)).path("nodes");
        assertThat(nodes.findValuesAsText("version")).containsExactly(consulted.toString(), adopted.toString());
        return said(nodes.get(0)) + " | " + said(nodes.get(1));
    }

    private static String said(JsonNode node) {
        JsonNode passage = node.path("passage");
        return passage.path("state").asText() + " " + passage.path("node").asText("-") + " "
                + passage.path("wording").asText("-");
    }
}
