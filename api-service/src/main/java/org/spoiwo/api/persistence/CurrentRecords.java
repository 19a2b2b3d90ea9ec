package org.spoiwo.api.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.spoiwo.api.problem.MovedException;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.PersonalMembers;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.Visibility;

/**
 * Records as they are now. What a version says never changes, so a record that was put together once is kept for a while;
 * which version there is and who sees it is asked of the database each time. Records with personal data are not kept.
 */
@ApplicationScoped
public class CurrentRecords {

    private static final int MOST = 5_000;
    private static final Duration UNUSED = Duration.ofMinutes(10);

    private final EntityManager entities;
    private final RecordRegister register;
    // softly: large ones give way when the heap runs short
    private final Cache<UUID, Record> kept = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(UNUSED)
            .softValues()
            .build();

    CurrentRecords(EntityManager entities, RecordRegister register) {
        this.entities = entities;
        this.register = register;
    }

    /** What decides whether a record is there for somebody, and whether it has changed. */
    public record Head(int version, Visibility visibility, List<RegionCode> maintainers) {}

    /**
     * The record, references as ids.
     *
     * @throws ProblemException {@code NOT_FOUND} or {@code GONE}
     * @throws MovedException when it was merged into another
     */
    public <R extends Record & AggregateRecord<R>> R found(Class<R> type, UUID id, Caller caller) {
        if (PersonalMembers.areIn(type)) {
            return loaded(type, id, caller);
        }
        Head head = head(type, id, caller);
        Record record = kept.getIfPresent(id);
        if (type.isInstance(record) && isOf(type.cast(record), head)) {
            return type.cast(record);
        }
        R loaded = loaded(type, id, caller);
        kept.put(id, loaded);
        return loaded;
    }

    /**
     * Demands that there is such a record for the caller; one statement.
     *
     * @throws ProblemException {@code NOT_FOUND} or {@code GONE}
     * @throws MovedException when it was merged into another
     */
    public void demandThere(Class<? extends Record> type, UUID id, Caller caller) {
        head(type, id, caller);
    }

    private Head head(Class<? extends Record> type, UUID id, Caller caller) {
        return entities
                .createQuery(
                        "select new org.spoiwo.api.persistence.CurrentRecords$Head(e.version, e.visibility, e.maintainers)"
                                + " from " + RecordRegister.entityName(type) + " e where e.id = :id",
                        Head.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .filter(head -> caller.sees(head.visibility(), head.maintainers()))
                .findFirst()
                .orElseThrow(() -> absent(id, caller));
    }

    /** It may have changed since its head was read, so who sees it is asked once more. */
    private <R extends Record & AggregateRecord<R>> R loaded(Class<R> type, UUID id, Caller caller) {
        return entities
                .createQuery("from " + RecordRegister.entityName(type) + " e where e.id = :id", AggregateEntity.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(entity -> (AggregateEntity<?>) entity)
                .filter(entity -> caller.sees(entity.visibility(), entity.maintainers()))
                .map(entity -> type.cast(entity.toRecord()))
                .findFirst()
                .orElseThrow(() -> absent(id, caller));
    }

    private RuntimeException absent(UUID id, Caller caller) {
        return register.leadingTo(id, caller)
                .<RuntimeException>map(other -> new MovedException(id, other))
                .orElseGet(() -> register.missing(id, caller));
    }

    private static boolean isOf(AggregateRecord<?> record, Head head) {
        return Integer.valueOf(head.version())
                .equals(Objects.requireNonNull(record.meta()).version());
    }
}
