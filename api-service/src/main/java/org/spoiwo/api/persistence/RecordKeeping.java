package org.spoiwo.api.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.Written.Effect;
import org.spoiwo.api.privacy.DataProtection;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.References;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.record.Withheld;
import org.spoiwo.model.value.RegionCode;
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
    DataProtection dataProtection;

    @Inject
    WriteRights rights;

    @Inject
    DryRun dryRun;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Event<RecordChanges> changes;

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

    /**
     * Demands the right to enter such a record where it belongs.
     *
     * @throws ProblemException {@code FOREIGN_REGION}
     */
    protected void demandPlace(R record, Caller caller) {}

    /** What is wrong with the record as sent, in the eyes of the feature, once everything else about it is right. */
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
            E made = existing(earlier.get(), request.caller());
            return new Written<>(made.toRecord(), Effect.CREATED, register.referredToBy(made.id()));
        }
        UUID asked = submission.record().id();
        UUID id = asked == null ? NewId.make() : asked;
        Written<R> written = insert(id, asked == null, submission, request);
        idempotencyKeys.remember(request, submission, id);
        return settled(written, request);
    }

    /**
     * Creates many records, or, when something is wrong with one of them, none. What it asks the database does not grow with
     * their number.
     *
     * @param submissions each with an id that no record ever had
     * @param pointers where each of them was sent
     * @param objections as {@link #objections}, to a record that is new
     * @throws ProblemException naming everything that is wrong with any of them
     */
    protected List<R> createAll(
            List<Submission<R>> submissions,
            List<String> pointers,
            Function<R, Stream<Finding>> objections,
            WriteRequest request) {
        KnownRecords known =
                validation.held(submissions.stream().map(Submission::record).toList());
        Map<List<RegionCode>, Caller> writers = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        List<E> made = new ArrayList<>();
        for (int i = 0; i < submissions.size(); i++) {
            String pointer = pointers.get(i);
            try {
                made.add(checkedAndNew(submissions.get(i), known, writers, objections, request));
            } catch (ProblemException e) {
                List<Finding> found = e.findings().stream()
                        .map(each -> each.seenFromAbove(pointer))
                        .toList();
                if (e.type() != ProblemType.VALIDATION) {
                    throw e.withFindings(found);
                }
                findings.addAll(found);
            }
        }
        if (!findings.isEmpty()) {
            throw ProblemException.invalid(findings);
        }
        List<R> kept = made.stream().map(AggregateEntity::toRecord).toList();
        register.enter(made, kept.stream().map(References::in).toList());
        for (int i = 0; i < made.size(); i++) {
            history.created(made.get(i), kept.get(i), request);
        }
        changes.fire(new RecordChanges(kept.stream()
                .map(record -> new RecordChanges.Change(null, record))
                .toList()));
        return kept;
    }

    private E checkedAndNew(
            Submission<R> submission,
            KnownRecords known,
            Map<List<RegionCode>, Caller> writers,
            Function<R, Stream<Finding>> objections,
            WriteRequest request) {
        Caller caller = request.caller();
        UUID id = Objects.requireNonNull(submission.record().id());
        List<RegionCode> maintainers =
                WriteRights.maintainers(submission.record().meta(), caller.regions());
        WriteRights.demandHandover(List.of(), maintainers, caller);
        demandPlace(submission.record(), caller);
        Caller writer = writers.computeIfAbsent(maintainers, theirs -> dataProtection.toward(caller, type(), theirs));
        R record = completed(submission, null, KnownRecords.NONE.shownTo(writer));
        validation.checkAgainst(
                known,
                new Submission<>(record, submission.findings(), submission.bodyHash()),
                id,
                resource(),
                KnownRecords.NONE,
                caller,
                () -> objections.apply(record));
        E entity = blank();
        entity.begin(id, record, caller.regions(), clock.instant());
        return entity;
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
                throw register.missing(id, request.caller());
            }
            return settled(insertUnlessMade(id, submission, request), request);
        }
        rights.demandChange(stored, request.caller());
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
        E stored = existing(id, request.caller());
        rights.demandChange(stored, request.caller());
        demandPrecondition(stored, request);
        Caller writer = dataProtection.toward(request.caller(), type(), stored.maintainers());
        R readable = References.readableBy(writer.audience(), stored.toRecord());
        return settled(update(stored, change.apply(readable), request), request);
    }

    /** As {@link #change}; what says nothing new needs no precondition, so that a retried request is safe. */
    public Written<R> changeUnlessSaid(UUID id, Function<R, Submission<R>> change, WriteRequest request) {
        E stored = existing(id, request.caller());
        rights.demandChange(stored, request.caller());
        return settled(update(stored, change.apply(stored.toRecord()), request), request);
    }

    /**
     * Changes records in something that they are not found by and that refers to nothing, each by the same function; what says
     * nothing new is left alone. Whatever their number, nothing is asked for; they are written in batches.
     *
     * @return them as they are now, in their order
     */
    public List<R> changeAll(List<E> stored, UnaryOperator<R> change, WriteRequest request) {
        stored.forEach(each -> rights.demandChange(each, request.caller()));
        Instant now = clock.instant();
        List<E> changed = new ArrayList<>();
        List<R> before = new ArrayList<>();
        for (E each : stored) {
            R said = each.toRecord();
            R after = change.apply(said);
            if (!each.says(after)) {
                each.change(after, now);
                changed.add(each);
                before.add(said);
            }
        }
        entities.flush();
        changed.forEach(each -> history.updated(each, each.toRecord(), each.visibility(), request));
        changes.fire(new RecordChanges(IntStream.range(0, changed.size())
                .mapToObj(i ->
                        new RecordChanges.Change(before.get(i), changed.get(i).toRecord()))
                .toList()));
        List<R> after = stored.stream().map(AggregateEntity::toRecord).toList();
        dryRun.undoIfAsked(request);
        return after;
    }

    /** @throws ProblemException when others refer to it, or it has changed since it was read */
    public void delete(UUID id, WriteRequest request) {
        E stored = existing(id, request.caller());
        rights.demandChange(stored, request.caller());
        demandPrecondition(stored, request);
        // whoever is about to refer to it waits, or is waited for
        register.lock(id);
        List<RecordRegister.Referrer> referrers = register.referrersOf(id);
        if (!referrers.isEmpty()) {
            throw new ProblemException(
                    ProblemType.STILL_REFERRED_TO,
                    referrers.stream()
                            .filter(referrer -> request.caller().sees(referrer.visibility(), referrer.maintainers()))
                            .map(RecordKeeping::finding)
                            .toList(),
                    referrers.stream()
                            .map(RecordRegister.Referrer::id)
                            .distinct()
                            .count());
        }
        Instant now = clock.instant();
        R before = stored.toRecord();
        history.deleted(stored, now, request);
        register.remove(stored, now);
        changes.fire(RecordChanges.of(before, null));
        dryRun.undoIfAsked(request);
    }

    /**
     * Brings a deleted record back under its old id, as it last was; versions go on counting.
     *
     * @param isHere whether the record is one that the request speaks of
     * @throws ProblemException when it is not deleted, never was, or does not fit any longer: what it referred to may be
     *     gone by now
     */
    public Written<R> restore(UUID id, Predicate<R> isHere, WriteRequest request) {
        E stored = repository().findById(id);
        if (stored != null) {
            throw new ProblemException(
                    isHere.test(stored.toRecord()) ? ProblemType.NOT_DELETED : ProblemType.NOT_FOUND);
        }
        RecordHistory.Last<R> last = history.last(id, resource(), type())
                .orElseThrow(() -> new ProblemException(
                        // somebody else may have restored it since it was looked for
                        history.goesOn(id, resource()) ? ProblemType.NOT_DELETED : ProblemType.NOT_FOUND));
        if (!isHere.test(last.record())) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        R record = completed(References.nameless(last.record()), null);
        KnownRecords known = fitting(record, id, request.caller());
        E entity = blank();
        entity.resume(record, last.version() + 1, clock.instant());
        register.restore(entity, References.in(record));
        R kept = entity.toRecord();
        history.restored(entity, kept, request);
        return settled(
                new Written<>(kept, Effect.UPDATED, KnownRecords.of(entity).and(known)), request);
    }

    /** What is wrong is told as a conflict: nothing in the request can be corrected. */
    private KnownRecords fitting(R record, UUID id, Caller caller) {
        try {
            return checked(Submission.of(record), record, id, KnownRecords.NONE, KnownRecords.NONE, caller);
        } catch (ProblemException e) {
            throw e.type() == ProblemType.VALIDATION
                    ? new ProblemException(
                            ProblemType.NOT_RESTORABLE,
                            e.findings(),
                            e.findings().size())
                    : e;
        }
    }

    /**
     * A record of a bundle, checked and ready to be entered together with the rest of it.
     *
     * @param others the records of the bundle, which may be referred to though they are not there yet
     */
    public Prepared prepare(Submission<R> submission, KnownRecords others, WriteRequest request) {
        UUID id = Objects.requireNonNull(submission.record().id(), "records of a bundle bring their ids");
        return prepared(id, false, submission, others, request);
    }

    private Prepared prepared(
            UUID id, boolean idIsNew, Submission<R> submission, KnownRecords others, WriteRequest request) {
        List<RegionCode> maintainers = WriteRights.maintainers(
                submission.record().meta(), request.caller().regions());
        WriteRights.demandHandover(List.of(), maintainers, request.caller());
        demandPlace(submission.record(), request.caller());
        if (!idIsNew) {
            refuseTaken(id);
        }
        Caller writer = dataProtection.toward(request.caller(), type(), maintainers);
        R record = completed(submission, null, KnownRecords.NONE.shownTo(writer));
        KnownRecords known = checked(submission, record, id, others, KnownRecords.NONE, request.caller());
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
            return insert(id, false, submission, request);
        } catch (ProblemException e) {
            if (e.type() == ProblemType.DUPLICATE_ID && repository().findById(id) != null) {
                throw new OptimisticLockException(e);
            }
            throw e;
        }
    }

    private Written<R> insert(UUID id, boolean idIsNew, Submission<R> submission, WriteRequest request) {
        R identified = submission.record().kept(id, submission.record().meta());
        Prepared prepared = prepared(
                id,
                idIsNew,
                new Submission<>(identified, submission.findings(), submission.bodyHash()),
                KnownRecords.NONE,
                request);
        register.enter(List.of(prepared.entity()), List.of(prepared.references()));
        history.created(prepared.entity(), prepared.record(), request);
        @SuppressWarnings("unchecked") // the entity turned itself into it
        R kept = (R) prepared.record();
        changes.fire(RecordChanges.of(null, kept));
        return new Written<>(
                kept, Effect.CREATED, KnownRecords.of(prepared.entity()).and(prepared.known()));
    }

    private Written<R> update(E stored, Submission<R> submission, WriteRequest request) {
        R before = stored.toRecord();
        KnownRecords linked = register.referredToBy(stored.id());
        Caller writer = dataProtection.toward(request.caller(), type(), stored.maintainers());
        R record = completed(submission, before, linked.shownTo(writer));
        if (submission.findings().isEmpty() && stored.says(record)) {
            return new Written<>(before, Effect.UNCHANGED, linked);
        }
        demandPrecondition(stored, request);
        WriteRights.demandHandover(
                stored.maintainers(), WriteRights.maintainers(record.meta(), stored.maintainers()), request.caller());
        KnownRecords known = checked(submission, record, stored.id(), KnownRecords.NONE, linked, request.caller());
        Visibility visibleBefore = stored.visibility();
        stored.change(record, clock.instant());
        register.update(stored, before, record);
        entities.flush();
        R kept = stored.toRecord();
        history.updated(stored, kept, visibleBefore, request);
        changes.fire(RecordChanges.of(before, kept));
        return new Written<>(kept, Effect.UPDATED, KnownRecords.of(stored).and(known));
    }

    /** A record that was not understood is only looked at for further errors; it may have gaps. */
    private R completed(Submission<R> submission, @Nullable R before, References.Reader writer) {
        if (!submission.findings().isEmpty()) {
            return submission.record();
        }
        R record = References.nameless(submission.record());
        List<Finding> trespasses = Withheld.trespasses(record, before, writer).stream()
                .map(pointer -> Finding.inBody(pointer, "member.notForYou"))
                .toList();
        if (!trespasses.isEmpty()) {
            throw new ProblemException(ProblemType.FORBIDDEN, trespasses);
        }
        return completed(before == null ? record : Withheld.restored(record, before, writer), before);
    }

    private KnownRecords checked(
            Submission<R> submission, R record, UUID id, KnownRecords others, KnownRecords linked, Caller caller) {
        return validation.check(
                new Submission<>(record, submission.findings(), submission.bodyHash()),
                id,
                resource(),
                others,
                linked,
                caller,
                () -> objections(submission.record(), id));
    }

    private Written<R> settled(Written<R> written, WriteRequest request) {
        dryRun.undoIfAsked(request);
        return written;
    }

    private E existing(UUID id, Caller caller) {
        E stored = repository().findById(id);
        if (stored == null) {
            throw register.missing(id, caller);
        }
        rights.demandSight(stored, caller);
        return stored;
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
        Object name = referrer.name().isBlank() ? referrer.id() : referrer.name();
        return Finding.inBody(at, "reference.incoming", referrer.resource(), name);
    }
}
