package org.spoiwo.api.comments;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.paging.Fingerprint;
import org.spoiwo.api.persistence.AggregateEntity;
import org.spoiwo.api.persistence.Index;
import org.spoiwo.api.persistence.StoredJson;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.vocabulary.CommentModeration;
import org.spoiwo.model.vocabulary.ConsultationChannel;
import org.spoiwo.model.vocabulary.Visibility;

/** A comment as it is kept: the facts, the columns that lists filter and show, and, in a table of its own, who sent it. */
@Entity
@Table(name = "comment")
@SecondaryTable(name = "comment_submitter", pkJoinColumns = @PrimaryKeyJoinColumn(name = "comment_id"))
public class CommentEntity extends AggregateEntity<Comment> {

    @Column(name = "consultation_id")
    UUID consultationId;

    @Column(name = "organization_id")
    @Nullable
    UUID organizationId;

    @Nullable
    Integer round;

    @Enumerated(EnumType.STRING)
    @Nullable
    ConsultationChannel channel;

    @Column(name = "received_on")
    LocalDate receivedOn;

    boolean late;

    @Nullable
    String node;

    @Column(name = "by_organization")
    boolean byOrganization;

    boolean quoted;

    @Enumerated(EnumType.STRING)
    CommentModeration moderation;

    @Column(name = "said_hash", columnDefinition = "char(64)")
    @Nullable
    String saidHash;

    @Convert(converter = CommentColumn.class)
    @Column(columnDefinition = "longtext")
    Comment content;

    /**
     * The one column that is mapped of that table. With more of them, Hibernate would now and then not see that anything else
     * has changed, and leave the version as it was; the others are for statements in {@link Comments}.
     */
    @Convert(converter = SubmitterColumn.class)
    @Column(table = "comment_submitter", columnDefinition = "text")
    Comment.@Nullable Submitter submitter;

    protected CommentEntity() {}

    @Override
    public Resource resource() {
        return Resource.COMMENTS;
    }

    @Override
    protected Comment facts() {
        return content.withSubmitter(submitter);
    }

    @Override
    protected void take(Comment comment) {
        content = comment.kept(null, null).withSubmitter(null);
        submitter = comment.submitter();
        consultationId = Objects.requireNonNull(comment.consultation()).id();
        Comment.Author author = comment.author();
        organizationId = author == null || author.organization() == null
                ? null
                : author.organization().id();
        byOrganization = author != null && (author.organization() != null || author.onBehalfOf() != null);
        quoted = comment.target() != null && comment.target().quote() != null;
        round = comment.round();
        channel = comment.channel();
        receivedOn = Objects.requireNonNull(comment.receivedOn());
        late = Boolean.TRUE.equals(comment.late());
        node = comment.target() == null ? null : comment.target().node();
        moderation = Objects.requireNonNull(comment.moderation());
        saidHash = moderation == CommentModeration.RECEIVED ? hashOfSaid(comment) : null;
    }

    /** Where who sent it is written to. */
    Optional<String> email() {
        return Optional.ofNullable(submitter).map(Comment.Submitter::email).filter(email -> !email.isBlank());
    }

    /** The same for comments that repeat each other. */
    static String hashOfSaid(Comment comment) {
        return Fingerprint.of(StoredJson.write(comment.said()));
    }

    /** It is moderated before everybody reads it. */
    @Override
    protected Visibility firstVisibility() {
        return Visibility.INTERNAL;
    }

    @Override
    protected UUID within() {
        return consultationId;
    }

    @Override
    protected Index index() {
        return new Index(
                content.displayName(),
                Stream.of(content.reference(), content.text(), content.proposedWording(), content.reasons()),
                Map.of(),
                null);
    }
}
