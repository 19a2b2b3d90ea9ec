package org.spoiwo.api.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;

/** Remembers for 24 hours which record a POST with an Idempotency-Key made. */
@ApplicationScoped
public class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);

    private final EntityManager entities;
    private final Clock clock;

    IdempotencyKeys(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * The record that the same request made before.
     *
     * @throws ProblemException {@code IDEMPOTENCY_KEY_REUSED} when the key came with another body
     */
    public Optional<UUID> earlier(WriteRequest request, Submission<?> submission) {
        if (request.idempotencyKey() == null || request.dryRun()) {
            return Optional.empty();
        }
        IdempotencyKeyEntity known = entities.find(IdempotencyKeyEntity.class, request.idempotencyKey());
        if (known == null) {
            return Optional.empty();
        }
        if (known.expiresAt.isBefore(clock.instant())) {
            entities.remove(known);
            entities.flush();
            return Optional.empty();
        }
        if (!known.bodyHash.equals(submission.bodyHash())) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        return Optional.of(known.recordId);
    }

    public void remember(WriteRequest request, Submission<?> submission, UUID made) {
        if (request.idempotencyKey() != null && !request.dryRun()) {
            Instant expires = clock.instant().plus(KEPT);
            entities.persist(new IdempotencyKeyEntity(request.idempotencyKey(), submission.bodyHash(), made, expires));
        }
    }
}
