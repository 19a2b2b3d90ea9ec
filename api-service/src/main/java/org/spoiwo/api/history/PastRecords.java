package org.spoiwo.api.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.paging.PageParameters;
import org.spoiwo.api.paging.Slice;
import org.spoiwo.api.persistence.KnownRecords;
import org.spoiwo.api.persistence.RecordRegister;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.record.PatchOperation;
import org.spoiwo.model.record.RecordVersion;
import org.spoiwo.model.record.References;
import org.spoiwo.model.vocabulary.ChangeType;
import org.spoiwo.model.vocabulary.Visibility;

/**
 * What records were. Two things are asked each time: whether the caller may see the record as it is now – what was withdrawn
 * stays withdrawn, and a deleted record is read on by its editors only – and whether they may see the version.
 */
@ApplicationScoped
public class PastRecords {

    private final RecordVersions versions;
    private final RecordRegister register;

    PastRecords(RecordVersions versions, RecordRegister register) {
        this.versions = versions;
        this.register = register;
    }

    /**
     * What was done to the record, newest first: three statements whatever the size of the history.
     *
     * @param isHere whether the record is one that the request speaks of
     * @throws ProblemException {@code NOT_FOUND} or {@code GONE}
     */
    public <R extends Record & AggregateRecord<R>> Page<RecordVersion> history(
            Class<R> type, UUID id, PageParameters parameters, Caller caller, Predicate<R> isHere) {
        demandReadable(type, id, caller);
        Slice<StoredVersion> slice = versions.page(id, parameters, caller);
        List<Read<R>> read = new ArrayList<>();
        Stream.concat(slice.items().stream(), Stream.ofNullable(slice.following()))
                .map(version -> Read.of(version, type))
                .forEach(read::add);
        if (read.stream().anyMatch(each -> each.record != null && !isHere.test(each.record))) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        References.Reader shown = shown(read.stream().flatMap(each -> Stream.ofNullable(each.record)), caller);
        List<RecordVersion> items = new ArrayList<>(slice.items().size());
        for (int i = 0; i < slice.items().size(); i++) {
            Read<R> before = i + 1 < read.size() ? read.get(i + 1) : null;
            items.add(told(read.get(i), before, shown, caller));
        }
        return new Page<>(items, slice.nextCursor(), null);
    }

    /**
     * The record as it read at that instant.
     *
     * @throws ProblemException {@code NOT_FOUND} when there was none that the caller might see
     */
    public <R extends Record & AggregateRecord<R>> Past<R> asOf(
            Class<R> type, UUID id, Instant instant, Caller caller, Predicate<R> isHere) {
        demandReadable(type, id, caller);
        return past(versions.asOf(id, instant), type, caller, isHere);
    }

    /**
     * The record as it read from that version on.
     *
     * @throws ProblemException {@code NOT_FOUND} when there is no such version that the caller may see
     */
    public <R extends Record & AggregateRecord<R>> Past<R> numbered(
            Class<R> type, UUID id, int version, Caller caller, Predicate<R> isHere) {
        demandReadable(type, id, caller);
        return past(versions.numbered(id, version), type, caller, isHere);
    }

    /**
     * Refuses who may not see the record as it is now.
     *
     * @throws ProblemException {@code NOT_FOUND} or {@code GONE}
     */
    public void demandReadable(Class<? extends Record> type, UUID id, Caller caller) {
        KnownRecords.Known record = register.byIds(List.of(id))
                .find(id)
                .filter(found -> RecordRegister.recordType(found.resource()).equals(type))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        if (record.deletedAt() == null) {
            if (!record.isThereFor(caller)) {
                throw new ProblemException(ProblemType.NOT_FOUND);
            }
            return;
        }
        StoredVersion deletion = versions.newest(id)
                .filter(last -> VersionSight.of(caller).sees(last))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        if (!VersionSight.of(caller).seesBeyondDeletion(deletion)) {
            throw new ProblemException(ProblemType.GONE);
        }
    }

    /** Refuses when there was no such record at that instant that the caller might see. */
    public void demandThere(UUID id, Instant instant, Caller caller) {
        visible(versions.asOf(id, instant), caller);
    }

    /** What the caller may know of all that these records refer to; one statement. */
    public References.Reader shown(Stream<? extends Record> records, Caller caller) {
        return register.byIds(records.flatMap(record -> References.in(record).stream())
                        .map(References.Found::target)
                        .collect(Collectors.toSet()))
                .shownInThePast(caller);
    }

    private <R extends Record & AggregateRecord<R>> Past<R> past(
            Optional<StoredVersion> version, Class<R> type, Caller caller, Predicate<R> isHere) {
        R record = visible(version, caller).record(type);
        if (!isHere.test(record)) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        return new Past<>(record, shown(Stream.of(record), caller));
    }

    private static StoredVersion visible(Optional<StoredVersion> version, Caller caller) {
        return version.filter(StoredVersion::isThere)
                .filter(there -> VersionSight.of(caller).sees(there))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    /** A version with its record; none after a deletion. */
    private record Read<R extends Record & AggregateRecord<R>>(
            StoredVersion version, @Nullable R record) {

        static <R extends Record & AggregateRecord<R>> Read<R> of(StoredVersion version, Class<R> type) {
            return new Read<>(version, version.isThere() ? version.record(type) : null);
        }
    }

    /** @param older the next older version that the caller sees, which need not be the one before */
    private static <R extends Record & AggregateRecord<R>> RecordVersion told(
            Read<R> read, @Nullable Read<R> older, References.Reader shown, Caller caller) {
        StoredVersion version = read.version;
        Read<R> before = older != null && older.version.version() == version.version() - 1 ? older : null;
        Visibility visibleBefore = before == null ? null : version.visibilityBefore();
        boolean sameVisibility = visibleBefore == version.visibilityAfter();
        return new RecordVersion(
                version.version(),
                version.at(),
                caller.isAnonymous() ? null : version.actor(),
                caller.isAnonymous() ? null : version.reason(),
                version.type() == ChangeType.UPDATED && before == null ? ChangeType.CREATED : version.type(),
                sameVisibility ? null : visibleBefore,
                sameVisibility ? null : version.visibilityAfter(),
                before == null ? null : patch(before, read, shown));
    }

    private static <R extends Record & AggregateRecord<R>> @Nullable List<PatchOperation> patch(
            Read<R> before, Read<R> after, References.Reader shown) {
        return before.record == null || after.record == null
                ? null
                : PatchBetween.records(
                        References.named(comparable(before.record), shown),
                        References.named(comparable(after.record), shown));
    }

    /** Without what changes each time, and is told beside the patch. */
    private static <R extends Record & AggregateRecord<R>> R comparable(R record) {
        Meta meta = record.meta();
        return meta == null
                ? record
                : record.kept(
                        record.id(), new Meta(null, meta.createdAt(), null, meta.visibility(), meta.maintainers()));
    }
}
