package org.spoiwo.api.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.vocabulary.ChangeType;
import org.spoiwo.model.vocabulary.Visibility;

/** Writes down every change in the transaction that makes it. */
@ApplicationScoped
public class RecordHistory {

    private final EntityManager entities;

    RecordHistory(EntityManager entities) {
        this.entities = entities;
    }

    public void created(AggregateEntity<?> now, Record record, WriteRequest request) {
        add(ChangeType.CREATED, now, record, null, request);
    }

    void updated(AggregateEntity<?> now, Record record, Visibility before, WriteRequest request) {
        add(ChangeType.UPDATED, now, record, before, request);
    }

    void restored(AggregateEntity<?> now, Record record, WriteRequest request) {
        add(ChangeType.RESTORED, now, record, null, request);
    }

    private void add(
            ChangeType type, AggregateEntity<?> now, Record record, @Nullable Visibility before, WriteRequest request) {
        entities.persist(new RecordVersionEntity(
                now, now.version(), type, now.updatedAt, request, before, now.visibility(), Snapshots.write(record)));
    }

    void deleted(AggregateEntity<?> last, Instant at, WriteRequest request) {
        entities.persist(new RecordVersionEntity(
                last, last.version() + 1, ChangeType.DELETED, at, request, last.visibility(), null, null));
    }

    /**
     * How a deleted record last was.
     *
     * @param version of its deletion
     */
    record Last<R>(int version, R record) {}

    /** What there is to restore; nothing when no such record was deleted. */
    <R extends Record & AggregateRecord<R>> Optional<Last<R>> last(UUID id, Resource resource, Class<R> type) {
        List<RecordVersionEntity> newest = newest(id, resource);
        if (newest.size() < 2 || newest.get(0).type != ChangeType.DELETED) {
            return Optional.empty();
        }
        return Optional.ofNullable(newest.get(1).snapshot)
                .map(snapshot -> new Last<>(newest.get(0).version, Snapshots.read(snapshot, type)));
    }

    /** Whether there are versions, and the last is no deletion. */
    boolean goesOn(UUID id, Resource resource) {
        List<RecordVersionEntity> newest = newest(id, resource);
        return !newest.isEmpty() && newest.get(0).type != ChangeType.DELETED;
    }

    /** The last two versions, newest first. */
    private List<RecordVersionEntity> newest(UUID id, Resource resource) {
        return entities.createQuery(
                        "from RecordVersionEntity v where v.recordId = :id and v.resource = :resource"
                                + " order by v.version desc",
                        RecordVersionEntity.class)
                .setParameter("id", id)
                .setParameter("resource", resource)
                .setMaxResults(2)
                .getResultList();
    }
}
