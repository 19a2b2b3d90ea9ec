package org.spoiwo.api.attachments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.paging.Fingerprint;
import org.spoiwo.api.persistence.NewId;
import org.spoiwo.model.consultations.CommentAttachment;

/** A file that came with a comment. It is read by its members: as a whole it would bring its content along. */
@Entity
@Table(name = "comment_attachment")
public class AttachmentEntity {

    @Id
    UUID id;

    @Column(name = "comment_id")
    UUID commentId;

    String name;

    @Column(name = "media_type")
    String mediaType;

    int size;

    @Column(columnDefinition = "char(64)")
    String sha256;

    @Column(name = "added_at")
    Instant addedAt;

    @Column(name = "released_at")
    @Nullable
    Instant releasedAt;

    @Column(name = "released_by")
    @Nullable
    String releasedBy;

    @Column(columnDefinition = "longblob")
    byte[] content;

    protected AttachmentEntity() {}

    AttachmentEntity(UUID commentId, String name, AttachmentType type, byte[] content, Instant now) {
        this.id = NewId.make();
        this.commentId = commentId;
        this.name = name;
        this.mediaType = type.mediaType();
        this.size = content.length;
        this.sha256 = Fingerprint.of(content);
        this.addedAt = now;
        this.content = content;
    }

    CommentAttachment toRecord() {
        return new CommentAttachment(id, name, mediaType, size, sha256, addedAt, releasedAt != null);
    }
}
