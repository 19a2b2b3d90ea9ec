package org.spoiwo.api.comments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.spoiwo.api.security.PrivateLink;

/** A private link to a comment that was given out, by its fingerprint. */
@Entity
@Table(name = "comment_link")
public class CommentLinkEntity {

    @Id
    @Column(name = "token_hash", columnDefinition = "char(64)")
    String tokenHash;

    @Column(name = "comment_id")
    UUID commentId;

    protected CommentLinkEntity() {}

    CommentLinkEntity(PrivateLink link) {
        this.tokenHash = link.fingerprint();
        this.commentId = link.target();
    }
}
