package org.spoiwo.api.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
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
        entities.persist(new RecordVersionEntity(
                now.id(),
                now.version(),
                now.resource(),
                ChangeType.CREATED,
                now.updatedAt,
                request,
                null,
                now.visibility(),
                StoredJson.write(record)));
    }

    void updated(AggregateEntity<?> now, Record record, Visibility before, WriteRequest request) {
        entities.persist(new RecordVersionEntity(
                now.id(),
                now.version(),
                now.resource(),
                ChangeType.UPDATED,
                now.updatedAt,
                request,
                before,
                now.visibility(),
                StoredJson.write(record)));
    }

    void deleted(AggregateEntity<?> last, Instant at, WriteRequest request) {
        entities.persist(new RecordVersionEntity(
                last.id(),
                last.version() + 1,
                last.resource(),
                ChangeType.DELETED,
                at,
                request,
                last.visibility(),
                null,
                null));
    }
}
