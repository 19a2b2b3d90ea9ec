package org.spoiwo.api.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.tree;
import static org.spoiwo.api.fixtures.ConsultationCalls.answered;
import static org.spoiwo.api.fixtures.ConsultationCalls.commented;
import static org.spoiwo.api.fixtures.ConsultationCalls.path;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.vocabulary.CommentModeration;
import org.spoiwo.model.vocabulary.CommentResolution;
import org.spoiwo.model.vocabulary.ConsultationChannel;

/** How many comments there are, of what sort, and how many of them are settled. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class CoverageTest {

    @Test
    void countsByResolutionNodeAuthorAndChannel() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.consultation());
        Created organization = created(Kind.ORGANIZATIONS, Examples.organization());
        Comment byOffice = Examples.comment()
                .withAuthor(new Comment.Author(null, Reference.to(organization.id()), null, null))
                .withTarget(new Comment.Target("C1", null));
        Comment byPerson = Examples.comment()
                .withAuthor(new Comment.Author("Jan Próbny", null, null, true))
                .withTarget(new Comment.Target("C1", null))
                .withChannel(ConsultationChannel.POST);
        UUID first = commented(consultation, byOffice);
        UUID second = commented(consultation, byPerson);
        commented(consultation, byPerson.withAuthor(null).withTarget(null));
        commented(
                consultation,
                byPerson.withModeration(CommentModeration.RECEIVED).withMeta(null));
        commented(
                consultation,
                byPerson.withTarget(new Comment.Target("tajne", null))
                        .withModeration(CommentModeration.RECEIVED)
                        .withMeta(null));
        commented(
                consultation,
                byPerson.withModeration(CommentModeration.WITHDRAWN).withMeta(null));
        answered(
                consultation,
                Examples.response(first)
                        .withComments(List.of(Reference.to(first), Reference.to(second)))
                        .withResolution(CommentResolution.ACCEPTED));
        answered(consultation, Examples.response(first));

        JsonNode coverage = tree(Api.anonymous().get(path(consultation) + "/coverage"));

        assertThat(numbers(coverage.path("total"))).isEqualTo("5 3 2 1");
        assertThat(coverage.at("/total/waiting").asInt()).isEqualTo(2);
        assertThat(tree(Api.anonymous().get(path(consultation))).path("coverage"))
                .isEqualTo(coverage.path("total"));
        assertThat(coverage.path("byResolution"))
                .extracting(each -> each.path("resolution").asText() + " " + each.path("comments"))
                .containsExactlyInAnyOrder("ACCEPTED 2", "NOT_ACCEPTED 1");
        assertThat(coverage.path("byNode"))
                .as("what nobody has moderated is told nobody")
                .extracting(each -> each.path("node").asText("-") + " " + numbers(each))
                .containsExactlyInAnyOrder("- 1 1 0 1", "C1 3 2 2 0");
        assertThat(coverage.path("byAuthor"))
                .extracting(each ->
                        each.path("organization") + " " + each.path("kind").asText("-") + " " + numbers(each))
                .containsExactlyInAnyOrder("false - 4 2 1 1", "true CIS 1 1 1 0", "true OWES 1 1 1 0");
        assertThat(coverage.path("byChannel"))
                .extracting(each -> each.path("channel").asText() + " " + numbers(each))
                .containsExactlyInAnyOrder("EMAIL 1 1 1 0", "POST 4 2 1 1");
        assertThat(tree(Api.reader().get(path(consultation) + "/coverage")).path("byNode"))
                .extracting(each -> each.path("node").asText("-"))
                .contains("tajne");
    }

    @Test
    void organisationsWithoutARecordAreOrganisations() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.consultation());
        commented(consultation, Examples.comment());

        assertThat(tree(Api.anonymous().get(path(consultation) + "/coverage")).path("byAuthor"))
                .extracting(each ->
                        each.path("organization") + " " + each.path("kind").asText("-") + " " + numbers(each))
                .containsExactly("true - 1 1 0 1");
    }

    @Test
    void aConsultationWithoutCommentsHasNone() {
        Created consultation = created(Kind.CONSULTATIONS, Examples.consultation());

        JsonNode coverage = tree(Api.anonymous().get(path(consultation) + "/coverage"));

        assertThat(numbers(coverage.path("total"))).isEqualTo("0 0 0 0");
        assertThat(coverage.path("byChannel")).isEmpty();
    }

    private static String numbers(JsonNode counted) {
        return "%s %s %s %s"
                .formatted(
                        counted.path("received"),
                        counted.path("published"),
                        counted.path("answered"),
                        counted.path("open"));
    }
}
