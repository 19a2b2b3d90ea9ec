package org.spoiwo.model.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.Audience;
import org.spoiwo.model.record.Consistent;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.record.Provenance;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.record.SelfChecking;
import org.spoiwo.model.record.VisibleTo;
import org.spoiwo.model.vocabulary.CommentModeration;
import org.spoiwo.model.vocabulary.ConsultationChannel;

/**
 * A comment («uwaga») in a consultation.
 *
 * @param reference number or sign under which the office has it
 * @param round number of the round in which it came
 * @param author whose it is, as everybody may know
 * @param submitter who sent it and how they are reached
 * @param receivedOn when it came, by the calendar of Poland
 * @param late whether it came after the last day; it is kept all the same
 * @param target what it is about; absent when it is about the whole
 * @param text what it says; plain text, never HTML
 * @param proposedWording how it should read instead
 * @param reasons why
 * @param moderation what was decided about showing it
 * @param moderationReason why it is not shown
 * @param redactions why parts of it were taken out or made unreadable
 * @param original how it read before
 * @param receipt for its author, once
 */
@RecordBuilder
@Consistent
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A comment in a consultation; its texts are plain text, never HTML")
public record Comment(
        @Nullable UUID id,

        @Schema(readOnly = true, description = "The consultation in whose path it is")
        @RefersTo(Resource.CONSULTATIONS)
        @Valid
        @Nullable
        Reference consultation,

        @Size(max = 100)
        @Schema(examples = "ROPS.0142.7.2026", description = "Number or sign under which the office has it")
        @Nullable
        String reference,

        @Schema(description = "Number of the round; of comments that anybody sends, the one that is open")
        @Positive
        @Nullable
        Integer round,

        @Valid @Nullable Author author,

        @VisibleTo(Audience.DATA_PROTECTION)
        @Schema(description = "Who sent it and how they are reached")
        @Valid
        @Nullable
        Submitter submitter,

        @Schema(description = "Set by staff; what anybody sends here came by WEB_FORM") @Nullable
        ConsultationChannel channel,

        @Schema(description = "Set by staff; what anybody sends here came today") @Nullable
        LocalDate receivedOn,

        @Schema(readOnly = true, description = "Whether it came after the last day") @Nullable
        Boolean late,

        @Schema(description = "What it is about; left out, the whole") @Valid @Nullable
        Target target,

        @NotBlank @Size(max = Limits.TEXT) @Schema(examples = "Wskaźnik jest zbyt niski.")
        String text,

        @Size(max = Limits.TEXT) @Nullable String proposedWording,
        @Size(max = Limits.TEXT) @Nullable String reasons,

        @Schema(description = "Set by staff; PUBLISHED shows it to everybody") @Nullable
        CommentModeration moderation,

        @VisibleTo(Audience.STAFF) @Size(max = Limits.LINE) @Nullable
        String moderationReason,

        @Schema(description = "Set by staff, one for each change of the texts") @Size(max = 50)
        List<@Valid Redaction> redactions,

        @Schema(readOnly = true, description = "How it read before it was redacted")
        @VisibleTo(Audience.STAFF)
        @Valid
        @Nullable
        Wording original,

        @Schema(readOnly = true, description = "For its author, in the answer to sending it and never again") @Nullable
        Receipt receipt,

        @Valid @Nullable Meta meta,
        @Valid @Nullable Provenance provenance)
        implements AggregateRecord<Comment>, SelfChecking, CommentBuilder.With {

    public Comment {
        redactions = Lists.orEmpty(redactions);
    }

    @Override
    public Comment kept(@Nullable UUID id, @Nullable Meta meta) {
        return withId(id).withMeta(meta);
    }

    /** Not its text, which may name people. */
    @Override
    public String displayName() {
        return reference == null ? "" : reference;
    }

    /** What it says. */
    public Wording wording() {
        return new Wording(text, proposedWording, reasons);
    }

    /** With what the author, and nobody else, may change of it. */
    public Comment amendedBy(Comment other) {
        return withText(other.text())
                .withProposedWording(other.proposedWording())
                .withReasons(other.reasons())
                .withTarget(other.target())
                .withAuthor(other.author())
                .withSubmitter(other.submitter());
    }

    /** Nothing but who says what about what. */
    public Comment said() {
        return CommentBuilder.builder()
                .text(text)
                .proposedWording(proposedWording)
                .reasons(reasons)
                .author(author)
                .submitter(submitter)
                .target(target)
                .build();
    }

    /** Whether both were sent by the same, about the same, in the same words. */
    public boolean repeats(Comment other) {
        return said().equals(other.said());
    }

    @Override
    public Stream<Inconsistency> inconsistencies() {
        Stream<Inconsistency> unexplained =
                moderation == CommentModeration.REJECTED && (moderationReason == null || moderationReason.isBlank())
                        ? Stream.of(new Inconsistency("/moderationReason", "comment.rejectedWithoutReason"))
                        : Stream.empty();
        boolean namesPerson = author != null && author.name() != null && !Boolean.TRUE.equals(author.publishName());
        return Stream.concat(
                unexplained,
                namesPerson
                        ? Stream.of(new Inconsistency("/author/publishName", "comment.nameWithoutConsent"))
                        : Stream.empty());
    }

    /**
     * Whose a comment is, as everybody may know. An organisation is named; a person only if they agreed.
     *
     * @param name of a person who agreed to be named
     * @param organization in whose name it was sent
     * @param onBehalfOf an organisation without a record of its own, in its own words
     * @param publishName whether the person agreed to be named
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "CommentAuthor",
            description = "Whose a comment is: an organisation is named, a person only if they agreed")
    public record Author(
            @Size(max = 200)
            @Schema(description = "Of a person; needs publishName: true. Else give it in submitter")
            @Nullable
            String name,

            @RefersTo(Resource.ORGANIZATIONS) @Valid @Nullable
            Reference organization,

            @Size(max = Limits.NAME) @Schema(description = "An organisation without a record of its own") @Nullable
            String onBehalfOf,

            @Nullable Boolean publishName) {}

    /** Who sent it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CommentSubmitter", description = "Who sent a comment and how they are reached")
    public record Submitter(
            @Size(max = 200) @Nullable String name,

            @Email(message = "{email.syntax}") @Size(max = 254) @Nullable
            String email) {

        /** Says nothing: what is written out may end up in a log. */
        @Override
        public String toString() {
            return "Submitter[…]";
        }
    }

    /** What a comment is about: a node, a passage, or both. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "CommentTarget",
            description = "What a comment is about: a node of the version that is consulted, a passage, or both")
    public record Target(
            @Size(max = 50) @Schema(examples = "C1.W2", description = "Its code") @Nullable
            String node,

            @Size(max = Limits.LINE) @Schema(description = "The passage, word for word") @Nullable
            String quote) {}

    /** Why something was taken out or made unreadable. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CommentRedaction", description = "Why something was taken out of a comment or made unreadable")
    public record Redaction(
            @NotBlank @Size(max = Limits.LINE) @Schema(examples = "dane osobowe osoby trzeciej")
            String reason) {}

    /** The texts of a comment. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CommentWording", description = "The texts of a comment")
    public record Wording(
            @Nullable String text,
            @Nullable String proposedWording,
            @Nullable String reasons) {}

    /**
     * What its author gets for it.
     *
     * @param token the secret part of the link
     * @param url where it can be seen, amended and withdrawn
     * @param until the last day for that
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CommentReceipt", description = "For the author of a comment, once: the private link")
    public record Receipt(
            String token,

            @Schema(examples = "https://spoiwo.example.org/api/v1/comment-receipts/0193…")
            String url,

            @Schema(description = "The last day on which the comment can be amended or withdrawn") @Nullable
            LocalDate until) {

        /** Not even by mistake. */
        @Override
        public String toString() {
            return "Receipt[…]";
        }
    }
}
