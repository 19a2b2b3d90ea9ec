package org.spoiwo.api.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.vocabulary.Visibility;

/**
 * Changes what records say, and what they said: personal data that has to go. Nothing else changes the history. Rights and
 * transaction are those of the use case.
 */
@ApplicationScoped
public class RecordRewriting {
    private static final int PAGE = 100;

    private final EntityManager entities;
    private final RecordRegister register;
    private final RecordHistory history;
    private final Clock clock;
    private final Event<RecordRewritten> rewritten;

    RecordRewriting(
            EntityManager entities,
            RecordRegister register,
            RecordHistory history,
            Clock clock,
            Event<RecordRewritten> rewritten) {
        this.entities = entities;
        this.register = register;
        this.history = history;
        this.clock = clock;
        this.rewritten = rewritten;
    }

    /** A record, deleted ones included. */
    public record Found(UUID id, Resource resource) {}

    /** The records that say, or once said, something like one of these patterns of SQL; it reads the whole history. */
    public List<Found> saying(List<String> patterns) {
        String condition = IntStream.range(0, patterns.size())
                .mapToObj(i -> "v.snapshot like :pattern" + i + " or v.reason like :pattern" + i)
                .collect(Collectors.joining(" or "));
        TypedQuery<Found> query = entities.createQuery(
                "select distinct new org.spoiwo.api.persistence.RecordRewriting$Found(v.recordId, v.resource)"
                        + " from RecordVersionEntity v where " + condition + " order by v.recordId",
                Found.class);
        IntStream.range(0, patterns.size()).forEach(i -> query.setParameter("pattern" + i, patterns.get(i)));
        return query.getResultList();
    }

    /** The records that refer to another. */
    public List<Found> referringTo(UUID target) {
        return entities.createQuery("""
                        select distinct new org.spoiwo.api.persistence.RecordRewriting$Found(r.id, r.resource)
                        from ReferenceEntity f join RecordEntity r on r.id = f.ownerId
                        where f.targetId = :target and f.ownerId <> :target order by r.id""", Found.class)
                .setParameter("target", target)
                .getResultList();
    }

    /**
     * Gives a record a new version that says something else.
     *
     * @return whether it does; a deleted record says nothing
     */
    public boolean rewrite(Found found, UnaryOperator<JsonNode> change, WriteRequest request) {
        List<?> stored = entities.createQuery(
                        "from " + RecordRegister.entityName(found.resource()) + " e where e.id = :id",
                        AggregateEntity.class)
                .setParameter("id", found.id())
                .getResultList();
        return !stored.isEmpty() && rewrite((AggregateEntity<?>) stored.get(0), change, request);
    }

    private <R extends Record & AggregateRecord<R>> boolean rewrite(
            AggregateEntity<R> entity, UnaryOperator<JsonNode> change, WriteRequest request) {
        R before = entity.toRecord();
        JsonNode said = StoredJson.tree(before);
        JsonNode says = change.apply(said.deepCopy());
        if (says.equals(said)) {
            return false;
        }
        @SuppressWarnings("unchecked") // the resource says which record it keeps
        R after = StoredJson.read(says.toString(), (Class<R>) RecordRegister.recordType(entity.resource()));
        Visibility visibleBefore = entity.visibility();
        entity.change(after, clock.instant());
        register.update(entity, before, after);
        entities.flush();
        history.updated(entity, entity.toRecord(), visibleBefore, request);
        rewritten.fire(new RecordRewritten(before, after));
        return true;
    }

    /** Changes the versions of a record, and the reasons given for them; says how many were changed. */
    public int rewriteVersions(UUID id, UnaryOperator<JsonNode> change, UnaryOperator<String> wording) {
        int rewritten = 0;
        List<Version> page = versionsAfter(0, id);
        while (!page.isEmpty()) {
            for (Version version : page) {
                rewritten += rewrite(id, version, change, wording) ? 1 : 0;
            }
            page = versionsAfter(page.get(page.size() - 1).number(), id);
        }
        return rewritten;
    }

    /** What is kept of a version as text. */
    public record Version(
            int number, @Nullable String snapshot, @Nullable String reason) {}

    private List<Version> versionsAfter(int number, UUID id) {
        return entities.createQuery(
                        "select new org.spoiwo.api.persistence.RecordRewriting$Version(v.version, v.snapshot, v.reason)"
                                + " from RecordVersionEntity v where v.recordId = :id and v.version > :number"
                                + " order by v.version",
                        Version.class)
                .setParameter("id", id)
                .setParameter("number", number)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private boolean rewrite(UUID id, Version version, UnaryOperator<JsonNode> change, UnaryOperator<String> wording) {
        String reason = version.reason() == null ? null : wording.apply(version.reason());
        String snapshot = version.snapshot() == null ? null : rewritten(version.snapshot(), change);
        if (Objects.equals(snapshot, version.snapshot()) && Objects.equals(reason, version.reason())) {
            return false;
        }
        entities.createQuery("update RecordVersionEntity v set v.snapshot = :snapshot, v.reason = :reason"
                        + " where v.recordId = :id and v.version = :number")
                .setParameter("snapshot", snapshot)
                .setParameter("reason", reason)
                .setParameter("id", id)
                .setParameter("number", version.number())
                .executeUpdate();
        return true;
    }

    private static String rewritten(String snapshot, UnaryOperator<JsonNode> change) {
        JsonNode said = StoredJson.parsed(snapshot);
        JsonNode says = change.apply(said.deepCopy());
        return says.equals(said) ? snapshot : says.toString();
    }

    /** A fingerprint of what was sent could be compared with a guess. */
    public void forgetRequests(UUID id) {
        entities.createQuery("delete from IdempotencyKeyEntity k where k.recordId = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
