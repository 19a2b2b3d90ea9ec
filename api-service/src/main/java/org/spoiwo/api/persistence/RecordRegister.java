package org.spoiwo.api.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.CommentResponse;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.documents.Document;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.networks.Membership;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.organizations.Organization;
import org.spoiwo.model.participants.Participation;
import org.spoiwo.model.people.Person;
import org.spoiwo.model.programmes.Programme;
import org.spoiwo.model.programmes.ProgrammeVersion;
import org.spoiwo.model.projects.Project;
import org.spoiwo.model.record.References;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.Visibility;

/** All ids there are, the references between them, and what they are found by. */
@ApplicationScoped
public class RecordRegister {

    private static final String KNOWN = "select new org.spoiwo.api.persistence.KnownRecords$Known("
            + "r.id, r.resource, r.name, r.visibility, r.maintainers, r.deletedAt) from RecordEntity r ";

    private final EntityManager entities;

    RecordRegister(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether there never was a record. */
    public boolean isEmpty() {
        return entities.createQuery("select 1 from RecordEntity r", Integer.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The records with these ids, as far as there are such; one statement, none for no ids. */
    public KnownRecords byIds(Collection<UUID> ids) {
        return new KnownRecords(
                ids.isEmpty()
                        ? List.of()
                        : SpelledOutQuery.of(
                                        entities,
                                        KNOWN + "where r.id in :ids",
                                        Map.of("ids", ids),
                                        KnownRecords.Known.class)
                                .getResultList());
    }

    /** The same, and until the transaction ends nobody deletes one of them: for those who are about to refer to them. */
    KnownRecords heldByIds(Collection<UUID> ids) {
        return new KnownRecords(
                ids.isEmpty()
                        ? List.of()
                        : entities.createQuery(KNOWN + "where r.id in :ids", KnownRecords.Known.class)
                                .setParameter("ids", ids)
                                .setLockMode(LockModeType.PESSIMISTIC_READ)
                                .getResultList());
    }

    /** Until the transaction ends nobody else begins to refer to the record. */
    void lock(UUID id) {
        entities.find(RecordEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The records that {@code owner} refers to; one statement. */
    public KnownRecords referredToBy(UUID owner) {
        return new KnownRecords(entities.createQuery(
                        KNOWN + "where r.id in (select f.targetId from ReferenceEntity f where f.ownerId = :owner)",
                        KnownRecords.Known.class)
                .setParameter("owner", owner)
                .getResultList());
    }

    /** The records with these ids that the caller may see, as they are kept; one statement for each kind among them. */
    public List<? extends Record> load(Collection<UUID> ids, Caller caller) {
        Map<Resource, List<UUID>> byResource = byIds(ids).all().stream()
                .filter(known -> known.isThereFor(caller))
                .collect(Collectors.groupingBy(
                        KnownRecords.Known::resource, Collectors.mapping(KnownRecords.Known::id, Collectors.toList())));
        return byResource.entrySet().stream()
                .flatMap(kind -> load(kind.getKey(), kind.getValue()))
                .toList();
    }

    private Stream<? extends Record> load(Resource resource, List<UUID> ids) {
        return entities
                .createQuery("from " + entityName(resource) + " e where e.id in :ids", AggregateEntity.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .map(entity -> ((AggregateEntity<?>) entity).toRecord());
    }

    /** The record of a kind. */
    public static Class<? extends Record> recordType(Resource resource) {
        return switch (resource) {
            case ORGANIZATIONS -> Organization.class;
            case PEOPLE -> Person.class;
            case PROJECTS -> Project.class;
            case DOCUMENTS -> Document.class;
            case NETWORKS -> Network.class;
            case MEMBERSHIPS -> Membership.class;
            case MEETINGS -> Meeting.class;
            case PARTICIPATIONS -> Participation.class;
            case PROGRAMMES -> Programme.class;
            case PROGRAMME_VERSIONS -> ProgrammeVersion.class;
            case CONSULTATIONS -> Consultation.class;
            case COMMENTS -> Comment.class;
            case RESPONSES -> CommentResponse.class;
        };
    }

    /** The kind that records of a type are. */
    public static Resource resource(Class<? extends Record> type) {
        return Arrays.stream(Resource.values())
                .filter(resource -> recordType(resource).equals(type))
                .findFirst()
                .orElseThrow();
    }

    static String entityName(Resource resource) {
        return entityName(recordType(resource));
    }

    static String entityName(Class<? extends Record> type) {
        return type.getSimpleName() + "Entity";
    }

    /** Why the caller does not get this record: it was deleted, or, as far as they may know, never was. */
    public ProblemException missing(UUID id, Caller caller) {
        return byIds(List.of(id))
                .find(id)
                .filter(known -> known.deletedAt() != null && caller.sees(known.visibility(), known.maintainers()))
                .map(deleted -> new ProblemException(ProblemType.GONE))
                .orElseGet(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    /** From now on the address of a deleted record leads to another. */
    public void leadOn(UUID deleted, UUID to) {
        entities.find(RecordEntity.class, deleted).leadTo(to);
    }

    /** The record that speaks for this one now: the last that it was merged into, or itself. */
    public UUID spokenForBy(UUID id) {
        RecordEntity record = entities.find(RecordEntity.class, id);
        return record == null || record.mergedIntoId == null ? id : spokenForBy(record.mergedIntoId);
    }

    /** The records that were merged into this one, and those that had been merged into them. */
    public List<UUID> mergedInto(UUID id) {
        List<UUID> merged = new ArrayList<>();
        List<UUID> into = List.of(id);
        while (!into.isEmpty()) {
            into = entities.createQuery(
                            "select r.id from RecordEntity r where r.mergedIntoId in :into order by r.id", UUID.class)
                    .setParameter("into", into)
                    .getResultList();
            merged.addAll(into);
        }
        return merged;
    }

    /** Where the address of a record that was merged leads, if the caller may know of both. */
    Optional<UUID> leadingTo(UUID merged, Caller caller) {
        return entities
                .createQuery(
                        KNOWN
                                + "where r.id = :id or r.id = (select m.mergedIntoId from RecordEntity m where m.id = :id)",
                        KnownRecords.Known.class)
                .setParameter("id", merged)
                .getResultList()
                .stream()
                .filter(known -> caller.sees(known.visibility(), known.maintainers()))
                .sorted(Comparator.comparing(known -> !known.id().equals(merged)))
                .map(KnownRecords.Known::id)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), ids -> ids.size() == 2 ? Optional.of(ids.get(1)) : Optional.empty()));
    }

    /** A reference that keeps its target from being deleted. */
    public record Referrer(
            UUID id,
            Resource resource,
            String name,
            Visibility visibility,
            List<RegionCode> maintainers,
            String pointer) {}

    /** Who refers to {@code target} from outside it. */
    List<Referrer> referrersOf(UUID target) {
        return entities.createQuery("""
                        select new org.spoiwo.api.persistence.RecordRegister$Referrer(
                          r.id, r.resource, r.name, r.visibility, r.maintainers, f.pointer)
                        from ReferenceEntity f join RecordEntity r on r.id = f.ownerId
                        where f.targetId = :target and f.ownerId <> :target
                        order by r.resource, r.id, f.pointer""", Referrer.class)
                .setParameter("target", target)
                .setMaxResults(100)
                .getResultList();
    }

    /**
     * Enters new records; they may refer to each other in any direction, but a parent stands before its children.
     *
     * @param references of each record, in the same order
     */
    public void enter(List<? extends AggregateEntity<?>> aggregates, List<List<References.Found>> references) {
        aggregates.forEach(aggregate -> entities.persist(new RecordEntity(aggregate)));
        // the rows to come point at these by foreign keys that Hibernate does not know of
        entities.flush();
        aggregates.forEach(aggregate -> {
            entities.persist(aggregate);
            insertCodes(aggregate);
        });
        for (int i = 0; i < aggregates.size(); i++) {
            insertReferences(aggregates.get(i).id(), references.get(i));
        }
    }

    /** Enters what a record says now; most changes leave its references as they are. */
    void update(AggregateEntity<?> aggregate, Record before, Record after) {
        entities.find(RecordEntity.class, aggregate.id()).describe(aggregate);
        List<References.Found> references = References.in(after);
        if (!references.equals(References.in(before))) {
            delete("ReferenceEntity", aggregate.id());
            insertReferences(aggregate.id(), references);
        }
        delete("ClassificationEntity", aggregate.id());
        insertCodes(aggregate);
    }

    void remove(AggregateEntity<?> aggregate, Instant now) {
        delete("ReferenceEntity", aggregate.id());
        delete("ClassificationEntity", aggregate.id());
        entities.remove(aggregate);
        entities.find(RecordEntity.class, aggregate.id()).forget(now);
    }

    /** Enters a record again that was removed. */
    void restore(AggregateEntity<?> aggregate, Collection<References.Found> references) {
        entities.find(RecordEntity.class, aggregate.id()).revive(aggregate);
        entities.persist(aggregate);
        insertCodes(aggregate);
        insertReferences(aggregate.id(), references);
    }

    private void insertReferences(UUID owner, Collection<References.Found> references) {
        references.forEach(found -> entities.persist(new ReferenceEntity(owner, found)));
    }

    private void insertCodes(AggregateEntity<?> aggregate) {
        Index index = aggregate.index();
        index.codes()
                .forEach((facet, codes) -> codes.forEach(code ->
                        entities.persist(new ClassificationEntity(aggregate.id(), facet, code, index.sortDate()))));
    }

    private void delete(String entity, UUID owner) {
        entities.flush();
        entities.createQuery("delete from " + entity + " e where e.ownerId = :owner")
                .setParameter("owner", owner)
                .executeUpdate();
    }
}
