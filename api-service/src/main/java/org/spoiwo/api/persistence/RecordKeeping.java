package org.spoiwo.api.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.Written.Effect;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.References;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.vocabulary.Visibility;

/**
 * The one way in which records are written: validated whole, versioned, entered in the register and the history, all in
 * one transaction. A feature's use case extends it and says what is special about its record.
 *
 * @param <R> the record
 * @param <E> its entity
 */
@RetriedOnConflict
@Transactional
public abstract class RecordKeeping<R extends Record & AggregateRecord<R>, E extends AggregateEntity<R>> {

    @Inject
    RecordValidation validation;

    @Inject
    RecordRegister register;

    @Inject
    RecordHistory history;

    @Inject
    IdempotencyKeys idempotencyKeys;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** Where the entities are. */
    public abstract PanacheRepositoryBase<E, UUID> repository();

    protected abstract E blank();

    /** The kind of record. */
    protected abstract Resource resource();

    /** The record's type. */
    @SuppressWarnings("unchecked") // the resource says which record it keeps
    public Class<R> type() {
        return (Class<R>) RecordRegister.recordType(resource());
    }

    /** The record with what the server owns put in: ids of parts, positions, what the path says. */
    protected R completed(R record, @Nullable R stored) {
        return record;
    }

    /** What is wrong with the record in the eyes of the feature, once everything else about it is right. */
    protected Stream<Finding> objections(R record, UUID id) {
        return Stream.empty();
    }

    /**
     * Creates a record, or finds the one that the same request with the same Idempotency-Key created.
     *
     * @throws ProblemException when the record is invalid or its id taken
     */
    public Written<R> create(Submission<R> submission, WriteRequest request) {
        Optional<UUID> earlier = idempotencyKeys.earlier(request, submission);
        if (earlier.isPresent()) {
            E made = existing(earlier.get());
            return new Written<>(made.toRecord(), Effect.CREATED, register.referredToBy(made.id()));
        }
        UUID asked = submission.record().id();
        UUID id = asked == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : asked;
        Written<R> written = insert(id, submission, request);
        idempotencyKeys.remember(request, submission, id);
        return settled(written, request);
    }

    /**
     * Creates the record under this id, or replaces the one that is there. Replacing a record by what it already says
     * changes nothing and needs no precondition, so that a retried request is safe.
     *
     * @throws ProblemException when the record is invalid, was deleted, or has changed since it was read
     */
    public Written<R> replace(UUID id, Submission<R> submission, WriteRequest request) {
        UUID inBody = submission.record().id();
        if (inBody != null && !inBody.equals(id)) {
            throw ProblemException.invalid(List.of(Finding.inBody("/id", "id.mismatch")));
        }
        E stored = repository().findById(id);
        if (stored == null) {
            if (request.precondition() != null) {
                refuseMissing(id);
                throw new ProblemException(ProblemType.PRECONDITION_FAILED, 0);
            }
            return settled(insertUnlessMade(id, submission, request), request);
        }
        if (request.mustBeNew()) {
            throw new ProblemException(ProblemType.PRECONDITION_FAILED, stored.version());
        }
        return settled(update(stored, submission, request), request);
    }

    /**
     * Changes the record by a function of what it says now; the JSON Merge Patch of a PATCH is one.
     *
     * @throws ProblemException when there is no such record, the result is invalid, or it has changed since it was read
     */
    public Written<R> change(UUID id, Function<R, Submission<R>> change, WriteRequest request) {
        E stored = existing(id);
        demandPrecondition(stored, request);
        return settled(update(stored, change.apply(stored.toRecord()), request), request);
    }

    /** @throws ProblemException when others refer to it, or it has changed since it was read */
    public void delete(UUID id, WriteRequest request) {
        E stored = existing(id);
        demandPrecondition(stored, request);
        List<RecordRegister.Referrer> referrers = register.referrersOf(id);
        if (!referrers.isEmpty()) {
            throw new ProblemException(
                    ProblemType.STILL_REFERRED_TO,
                    referrers.stream()
                            .filter(referrer -> request.caller().sees(referrer.visibility()))
                            .map(RecordKeeping::finding)
                            .toList(),
                    referrers.stream()
                            .map(RecordRegister.Referrer::id)
                            .distinct()
                            .count());
        }
        Instant now = clock.instant();
        history.deleted(stored, now, request);
        register.remove(stored, now);
        undoIfDry(request);
    }

    /**
     * A record of a bundle, checked and ready to be entered together with the rest of it.
     *
     * @param others the records of the bundle, which may be referred to though they are not there yet
     */
    public Prepared prepare(Submission<R> submission, KnownRecords others, WriteRequest request) {
        UUID id = Objects.requireNonNull(submission.record().id(), "records of a bundle bring their ids");
        refuseTaken(id);
        R record = completed(submission, null);
        KnownRecords known = checked(submission, record, id, others);
        E entity = blank();
        entity.begin(id, record, request.caller().regions(), clock.instant());
        return new Prepared(entity, entity.toRecord(), References.in(record), known);
    }

    /** A record that has been checked and not yet been entered. */
    public record Prepared(
            AggregateEntity<?> entity, Record record, List<References.Found> references, KnownRecords known) {}

    /** Somebody may have made the record since it was looked for; the use case is run again then. */
    private Written<R> insertUnlessMade(UUID id, Submission<R> submission, WriteRequest request) {
        try {
            return insert(id, submission, request);
        } catch (ProblemException e) {
            if (e.type() == ProblemType.DUPLICATE_ID && repository().findById(id) != null) {
                throw new OptimisticLockException(e);
            }
            throw e;
        }
    }

    private Written<R> insert(UUID id, Submission<R> submission, WriteRequest request) {
        R identified = submission.record().kept(id, submission.record().meta());
        Prepared prepared = prepare(
                new Submission<>(identified, submission.findings(), submission.bodyHash()), KnownRecords.NONE, request);
        register.enter(List.of(prepared.entity()), List.of(prepared.references()));
        history.created(prepared.entity(), prepared.record(), request);
        @SuppressWarnings("unchecked") // the entity turned itself into it
        R kept = (R) prepared.record();
        return new Written<>(kept, Effect.CREATED, prepared.known());
    }

    private Written<R> update(E stored, Submission<R> submission, WriteRequest request) {
        R before = stored.toRecord();
        R record = completed(submission, before);
        if (submission.findings().isEmpty() && stored.says(record)) {
            return new Written<>(before, Effect.UNCHANGED, register.referredToBy(stored.id()));
        }
        demandPrecondition(stored, request);
        KnownRecords known = checked(submission, record, stored.id(), KnownRecords.NONE);
        Visibility visibleBefore = stored.visibility();
        stored.change(record, clock.instant());
        List<References.Found> references = References.in(record);
        register.update(stored, references.equals(References.in(before)) ? null : references);
        entities.flush();
        R kept = stored.toRecord();
        history.updated(stored, kept, visibleBefore, request);
        return new Written<>(kept, Effect.UPDATED, known);
    }

    /** A record that was not understood is only looked at for further errors; it may have gaps. */
    private R completed(Submission<R> submission, @Nullable R before) {
        return submission.findings().isEmpty()
                ? completed(References.nameless(submission.record()), before)
                : submission.record();
    }

    private KnownRecords checked(Submission<R> submission, R record, UUID id, KnownRecords others) {
        return validation.check(
                new Submission<>(record, submission.findings(), submission.bodyHash()),
                id,
                resource(),
                others,
                () -> objections(record, id));
    }

    private Written<R> settled(Written<R> written, WriteRequest request) {
        undoIfDry(request);
        return written;
    }

    /** The database has its say before everything is undone. */
    private void undoIfDry(WriteRequest request) {
        if (request.dryRun()) {
            entities.flush();
            QuarkusTransaction.setRollbackOnly();
        }
    }

    private E existing(UUID id) {
        E stored = repository().findById(id);
        if (stored == null) {
            refuseMissing(id);
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        return stored;
    }

    private void refuseMissing(UUID id) {
        if (register.byIds(List.of(id)).find(id).filter(this::wasOurs).isPresent()) {
            throw new ProblemException(ProblemType.GONE);
        }
    }

    private boolean wasOurs(KnownRecords.Known known) {
        return known.deletedAt() != null && known.resource() == resource();
    }

    private void refuseTaken(UUID id) {
        register.byIds(List.of(id)).find(id).ifPresent(taken -> {
            throw wasOurs(taken)
                    ? new ProblemException(ProblemType.GONE)
                    : new ProblemException(ProblemType.DUPLICATE_ID, id);
        });
    }

    private static void demandPrecondition(AggregateEntity<?> stored, WriteRequest request) {
        if (request.precondition() == null) {
            throw new ProblemException(ProblemType.PRECONDITION_REQUIRED);
        }
        if (!request.precondition().holdsFor(stored.version())) {
            throw new ProblemException(ProblemType.PRECONDITION_FAILED, stored.version());
        }
    }

    private static Finding finding(RecordRegister.Referrer referrer) {
        String at = "/" + referrer.resource().path() + "/" + referrer.id() + referrer.pointer();
        return Finding.inBody(at, "reference.incoming", referrer.resource().path(), referrer.name());
    }
}
