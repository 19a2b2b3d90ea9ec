package org.spoiwo.model.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.vocabulary.CommentModeration;
import org.spoiwo.model.vocabulary.CommentResolution;
import org.spoiwo.model.vocabulary.ConsultationChannel;

/**
 * A line in the table of the report: a comment as everybody reads it, what was decided, why, and what changed
 * («ustosunkowanie się do zgłoszonych uwag wraz z uzasadnieniem», Act of 6 December 2006, art. 6(6)).
 *
 * @param number place in the table, from 1
 * @param id the comment
 * @param reference number or sign under which the office has it
 * @param authorName a person who agreed to be named, or an organisation without a record of its own
 * @param redacted whether something was taken out of its texts
 * @param withheld whether the comment has been hidden since the report was published; its texts are gone
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A line in the table of a report: a comment, what was decided, why, and what changed")
public record ReportEntry(
        int number,
        @Schema(description = "Id of the comment") UUID id,
        @Nullable String reference,
        @Nullable Integer round,
        LocalDate receivedOn,
        @Nullable ConsultationChannel channel,
        boolean late,

        @Schema(description = "A person who agreed to be named, or an organisation without a record of its own")
        @Nullable
        String authorName,

        @RefersTo(Resource.ORGANIZATIONS) @Nullable Reference organization,

        @Schema(description = "Code of the node that it is about") @Nullable
        String node,

        @Schema(description = "The passage that it is about") @Nullable
        String quote,

        @Schema(description = "Absent when withheld") @Nullable
        String text,

        @Nullable String proposedWording,
        @Nullable String reasons,

        @Schema(description = "Whether something was taken out of its texts")
        boolean redacted,

        @Schema(description = "Whether the comment was hidden after the report had been published")
        boolean withheld,

        @Schema(description = "What was decided; empty only in a draft")
        List<Answer> answers)
        implements ReportEntryBuilder.With {

    public ReportEntry {
        answers = Lists.orEmpty(answers);
    }

    /** A line about a comment as everybody reads it. */
    public static ReportEntry of(int number, UUID id, Comment comment, List<Answer> answers) {
        Comment.Author author = comment.author();
        Comment.Target target = comment.target();
        return new ReportEntry(
                number,
                id,
                comment.reference(),
                comment.round(),
                Objects.requireNonNull(comment.receivedOn()),
                comment.channel(),
                Boolean.TRUE.equals(comment.late()),
                authorName(author),
                author == null ? null : author.organization(),
                target == null ? null : target.node(),
                target == null ? null : target.quote(),
                comment.text(),
                comment.proposedWording(),
                comment.reasons(),
                !comment.redactions().isEmpty(),
                false,
                answers);
    }

    private static @Nullable String authorName(Comment.@Nullable Author author) {
        if (author == null) {
            return null;
        }
        return Boolean.TRUE.equals(author.publishName()) && author.name() != null ? author.name() : author.onBehalfOf();
    }

    /**
     * The line without what the comment itself does not show any more: a name of which the publication is not agreed to any
     * longer, a text that was redacted, all texts of a comment that was hidden.
     *
     * @param comment as it is now; nothing when it was deleted
     */
    public ReportEntry showingNoMoreThan(@Nullable Comment comment) {
        boolean named = comment != null && Objects.equals(authorName, authorName(comment.author()));
        ReportEntry left = named ? this : withAuthorName(null);
        if (comment == null || comment.moderation() != CommentModeration.PUBLISHED) {
            return left.withAuthorName(null)
                    .withQuote(null)
                    .withText(null)
                    .withProposedWording(null)
                    .withReasons(null)
                    .withWithheld(true);
        }
        return withheld || comment.wording().equals(new Comment.Wording(text, proposedWording, reasons))
                ? left
                : left.withText(comment.text())
                        .withProposedWording(comment.proposedWording())
                        .withReasons(comment.reasons())
                        .withRedacted(true);
    }

    /** What was decided about a comment. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReportAnswer", description = "What was decided about a comment, why, and what changed")
    public record Answer(
            @Schema(description = "Id of the answer") UUID id,
            CommentResolution resolution,
            String reasons,
            @Nullable String newWording,
            CommentResponse.@Nullable ResultingNode resultingNode,
            @Nullable String unit) {

        /** Of an answer whose references have names. */
        public static Answer of(UUID id, CommentResponse response) {
            return new Answer(
                    id,
                    response.resolution(),
                    response.reasons(),
                    response.newWording(),
                    response.resultingNode(),
                    response.unit());
        }
    }
}
