package org.spoiwo.api.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.comments.Commenting;
import org.spoiwo.api.comments.Comments;
import org.spoiwo.api.paging.Fingerprint;
import org.spoiwo.api.persistence.CurrentRecords;
import org.spoiwo.api.persistence.RecordChanges;
import org.spoiwo.api.persistence.RecordRewritten;
import org.spoiwo.api.persistence.RetriedOnConflict;
import org.spoiwo.api.persistence.WriteRights;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.CommentAttachment;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.vocabulary.CommentModeration;

/**
 * Keeps the files that come with comments: for their authors and for staff, and for everybody when staff say so and the
 * comment is published. They may hold personal data, so they go when the comment is taken back or nobody is to know any longer
 * who sent it.
 */
@ApplicationScoped
@RetriedOnConflict
@Transactional
public class Attaching {

    private static final int LONGEST_NAME = 200;

    /** Neither ends of lines nor signs that turn the direction of what follows; nor ways to another directory. */
    private static final Pattern NO_NAME = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}/\\\\]");

    private final Attachments attachments;
    private final Comments comments;
    private final Commenting commenting;
    private final CurrentRecords current;
    private final int most;
    private final Clock clock;

    Attaching(
            Attachments attachments,
            Comments comments,
            Commenting commenting,
            CurrentRecords current,
            @ConfigProperty(name = "spoiwo.attachments.most") int most,
            Clock clock) {
        this.attachments = attachments;
        this.comments = comments;
        this.commenting = commenting;
        this.current = current;
        this.most = most;
        this.clock = clock;
    }

    /**
     * Demands that the author may add a file, before it is read.
     *
     * @throws ProblemException when the round is closed, the comment decided upon, or there is no room
     */
    public void demandOwnPlace(String token, @Nullable String name) {
        demandRoom(commenting.amendable(token).id());
        named(name);
    }

    public CommentAttachment addOwn(String token, @Nullable String name, byte[] content) {
        return add(commenting.amendable(token).id(), name, content);
    }

    public List<CommentAttachment> own(String token) {
        return attachments.of(commenting.behind(token).id(), false);
    }

    public Attachments.File ownFile(String token, UUID id) {
        return attachments.file(commenting.behind(token).id(), id, false).orElseThrow(Attaching::absent);
    }

    /** Once more changes nothing. */
    public void removeOwn(String token, UUID id) {
        attachments.remove(commenting.amendable(token).id(), id);
    }

    /**
     * Demands that the caller may add a file to the comment, before it is read.
     *
     * @throws ProblemException {@code NOT_FOUND}, {@code GONE}, {@code FOREIGN_REGION} or {@code TOO_MANY_ATTACHMENTS}
     */
    public void demandPlace(UUID consultation, UUID comment, @Nullable String name, Caller caller) {
        demandChange(consultation, comment, caller);
        demandRoom(comment);
        named(name);
    }

    public CommentAttachment add(
            UUID consultation, UUID comment, @Nullable String name, byte[] content, Caller caller) {
        demandChange(consultation, comment, caller);
        return add(comment, name, content);
    }

    /** As far as the caller may have them. */
    public List<CommentAttachment> of(UUID consultation, UUID comment, Caller caller) {
        return attachments.of(comment, releasedOnly(seen(consultation, comment, caller), caller));
    }

    public Attachments.File file(UUID consultation, UUID comment, UUID id, Caller caller) {
        return attachments
                .file(comment, id, releasedOnly(seen(consultation, comment, caller), caller))
                .orElseThrow(Attaching::absent);
    }

    /** Lets everybody have it, as soon as the comment is published, or nobody but its author and staff. */
    public CommentAttachment release(UUID consultation, UUID comment, UUID id, boolean released, Caller caller) {
        demandChange(consultation, comment, caller);
        CommentAttachment before = attachments.find(comment, id).orElseThrow(Attaching::absent);
        if (before.released() != released) {
            attachments.release(comment, id, released ? clock.instant() : null, released ? caller.account() : null);
        }
        return attachments.find(comment, id).orElseThrow(Attaching::absent);
    }

    /** Once more changes nothing. */
    public void remove(UUID consultation, UUID comment, UUID id, Caller caller) {
        demandChange(consultation, comment, caller);
        attachments.remove(comment, id);
    }

    void afterChanges(@Observes RecordChanges changes) {
        changes.all().forEach(change -> {
            if (change.before() instanceof Comment before) {
                Comment after = (Comment) change.after();
                if (after == null || after.moderation() == CommentModeration.WITHDRAWN) {
                    attachments.removeAllOf(Objects.requireNonNull(before.id()));
                }
            }
        });
    }

    /** What somebody wrote who is not to be known any longer may say who they are. */
    void afterRewriting(@Observes RecordRewritten change) {
        if (change.before() instanceof Comment before
                && change.after() instanceof Comment after
                && !(Objects.equals(before.submitter(), after.submitter())
                        && Objects.equals(before.author(), after.author()))) {
            attachments.removeAllOf(Objects.requireNonNull(before.id()));
        }
    }

    private CommentAttachment add(UUID comment, @Nullable String name, byte[] content) {
        // of two who add the last file that there is room for, one waits
        comments.findById(comment, LockModeType.PESSIMISTIC_WRITE);
        String given = named(name);
        if (content.length == 0) {
            throw ProblemException.invalid(List.of(Finding.inBody("", "attachment.empty")));
        }
        AttachmentType type = AttachmentType.of(content)
                .orElseThrow(() -> new ProblemException(ProblemType.ATTACHMENT_TYPE, AttachmentType.NAMES));
        String kept = type.named(given);
        String hash = Fingerprint.of(content);
        return attachments.of(comment, false).stream()
                // an impatient click
                .filter(earlier ->
                        earlier.sha256().equals(hash) && earlier.name().equals(kept))
                .findFirst()
                .orElseGet(() -> {
                    demandRoom(comment);
                    AttachmentEntity added = new AttachmentEntity(comment, kept, type, content, clock.instant());
                    attachments.persist(added);
                    return added.toRecord();
                });
    }

    private static String named(@Nullable String name) {
        String given = name == null ? "" : name.strip();
        if (given.isEmpty()) {
            throw ProblemException.invalid(List.of(Finding.inParameter("name", "required")));
        }
        if (given.length() > LONGEST_NAME || NO_NAME.matcher(given).find()) {
            throw ProblemException.invalid(List.of(Finding.inParameter("name", "attachment.name", LONGEST_NAME)));
        }
        return given;
    }

    private void demandRoom(UUID comment) {
        if (attachments.count("commentId", comment) >= most) {
            throw new ProblemException(ProblemType.TOO_MANY_ATTACHMENTS, most);
        }
    }

    private Comment seen(UUID consultation, UUID id, Caller caller) {
        current.demandThere(Consultation.class, consultation, caller);
        Comment comment = current.found(Comment.class, id, caller);
        Reference above = comment.consultation();
        if (above == null || !above.id().equals(consultation)) {
            throw absent();
        }
        return comment;
    }

    private void demandChange(UUID consultation, UUID id, Caller caller) {
        Meta meta = Objects.requireNonNull(seen(consultation, id, caller).meta());
        WriteRights.demandChange(Objects.requireNonNull(meta.maintainers()), caller);
    }

    /** @throws ProblemException when there is nothing that they may have */
    private static boolean releasedOnly(Comment comment, Caller caller) {
        if (caller.isAnonymous() && comment.moderation() != CommentModeration.PUBLISHED) {
            throw absent();
        }
        return caller.isAnonymous();
    }

    private static ProblemException absent() {
        return new ProblemException(ProblemType.NOT_FOUND);
    }
}
