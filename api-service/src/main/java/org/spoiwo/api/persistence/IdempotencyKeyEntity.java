package org.spoiwo.api.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A POST that was answered: sent again with the same key it gets the same record, not a second one. */
@Entity
@Table(name = "idempotency_key")
public class IdempotencyKeyEntity {

    @Id
    @Column(name = "key_hash", columnDefinition = "char(64)")
    String keyHash;

    @Column(name = "body_hash", columnDefinition = "char(64)")
    String bodyHash;

    @Column(name = "record_id")
    UUID recordId;

    @Column(name = "expires_at")
    Instant expiresAt;

    protected IdempotencyKeyEntity() {}

    IdempotencyKeyEntity(String keyHash, String bodyHash, UUID recordId, Instant expiresAt) {
        this.keyHash = keyHash;
        this.bodyHash = bodyHash;
        this.recordId = recordId;
        this.expiresAt = expiresAt;
    }
}
