package org.spoiwo.api.attachments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.consultations.CommentAttachment;

/** Files that came with comments, and how they are found. Their content is read one at a time. */
@ApplicationScoped
public class Attachments implements PanacheRepositoryBase<AttachmentEntity, UUID> {

    private static final String WITHOUT_CONTENT = "select new org.spoiwo.model.consultations.CommentAttachment("
            + "a.id, a.name, a.mediaType, a.size, a.sha256, a.addedAt, case when a.releasedAt is null then false else true end)"
            + " from AttachmentEntity a where a.commentId = :comment";

    /** A file with what is in it. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    public record File(String name, String mediaType, String sha256, byte[] content) {}

    /** Of a comment, in the order in which they came; one statement. */
    List<CommentAttachment> of(UUID comment, boolean releasedOnly) {
        return getEntityManager()
                .createQuery(
                        WITHOUT_CONTENT + (releasedOnly ? " and a.releasedAt is not null" : "") + " order by a.id",
                        CommentAttachment.class)
                .setParameter("comment", comment)
                .getResultList();
    }

    Optional<CommentAttachment> find(UUID comment, UUID id) {
        return getEntityManager()
                .createQuery(WITHOUT_CONTENT + " and a.id = :id", CommentAttachment.class)
                .setParameter("comment", comment)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<File> file(UUID comment, UUID id, boolean releasedOnly) {
        return getEntityManager()
                .createQuery(
                        "select new org.spoiwo.api.attachments.Attachments$File(a.name, a.mediaType, a.sha256, a.content)"
                                + " from AttachmentEntity a where a.commentId = :comment and a.id = :id"
                                + (releasedOnly ? " and a.releasedAt is not null" : ""),
                        File.class)
                .setParameter("comment", comment)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** From now on, or, without an instant, no longer, everybody may have it. */
    boolean release(UUID comment, UUID id, @Nullable Instant at, @Nullable String by) {
        return getEntityManager()
                        .createQuery("update AttachmentEntity a set a.releasedAt = :at, a.releasedBy = :by"
                                + " where a.commentId = :comment and a.id = :id")
                        .setParameter("at", at)
                        .setParameter("by", by)
                        .setParameter("comment", comment)
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    boolean remove(UUID comment, UUID id) {
        return delete("commentId = ?1 and id = ?2", comment, id) > 0;
    }

    void removeAllOf(UUID comment) {
        delete("commentId", comment);
    }
}
