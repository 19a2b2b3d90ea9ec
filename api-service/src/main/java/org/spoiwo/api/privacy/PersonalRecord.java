package org.spoiwo.api.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.RecordRegister;
import org.spoiwo.api.persistence.Sight;
import org.spoiwo.api.persistence.Snapshots;
import org.spoiwo.api.persistence.StoredJson;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.people.Person;
import org.spoiwo.model.people.PersonalContact;
import org.spoiwo.model.privacy.PersonalData;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.Evidence;
import org.spoiwo.model.record.Resource;

/** What the database has about a person: the record, how it read before, and where others refer to it. */
@ApplicationScoped
class PersonalRecord {

    private final EntityManager entities;
    private final RecordRegister register;

    PersonalRecord(EntityManager entities, RecordRegister register) {
        this.entities = entities;
        this.register = register;
    }

    /** The record as it is kept; nothing when it was deleted. */
    @Nullable
    Person now(UUID id) {
        return register.load(List.of(id), Caller.SERVICE).stream()
                .map(Person.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** The ids under which the person was entered: that of the record, and those of records that were merged into it. */
    List<UUID> idsOf(UUID id) {
        return Stream.concat(Stream.of(id), register.mergedInto(id).stream()).toList();
    }

    /** How the records read, the oldest first. */
    List<PersonalData.Version> versions(List<UUID> ids) {
        return entities
                .createQuery(
                        "select v.recordId, v.version, v.at, v.snapshot from RecordVersionEntity v"
                                + " where v.recordId in :ids and v.resource = :people"
                                + " order by v.at, v.recordId, v.version",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("people", Resource.PEOPLE)
                .getResultList()
                .stream()
                .map(row -> new PersonalData.Version(
                        (UUID) row[0],
                        (int) row[1],
                        (Instant) row[2],
                        row[3] == null ? null : Snapshots.read((String) row[3], Person.class)))
                .toList();
    }

    /** A place where a record refers to the person. */
    public record Place(Resource resource, UUID id, String name, String pointer) {}

    /** Where records refer to the person that the caller may see. */
    List<PersonalData.Mention> mentions(UUID id, Caller caller) {
        Sight sight = Sight.of(caller);
        TypedQuery<Place> query = entities.createQuery(
                        "select new org.spoiwo.api.privacy.PersonalRecord$Place(r.resource, r.id, r.name, f.pointer)"
                                + " from ReferenceEntity f join RecordEntity r on r.id = f.ownerId"
                                + " where f.targetId = :person and f.ownerId <> :person and " + sight.covers("r")
                                + " order by r.resource, r.id, f.pointer",
                        Place.class)
                .setParameter("person", id);
        sight.parameters().forEach(query::setParameter);
        List<Place> places = query.getResultList();
        Map<UUID, Record> owners = register
                .load(places.stream().map(Place::id).distinct().toList(), caller)
                .stream()
                .collect(Collectors.toMap(
                        record -> Objects.requireNonNull(((AggregateRecord<?>) record).id()), record -> record));
        return places.stream()
                .map(place -> new PersonalData.Mention(
                        place.resource(),
                        place.id(),
                        place.name(),
                        place.pointer(),
                        StoredJson.tree(Objects.requireNonNull(owners.get(place.id())))
                                .at(parent(place.pointer()))))
                .toList();
    }

    /** What a reference belongs to: the contribution, the office; of a list of references, the reference itself. */
    private static String parent(String pointer) {
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        return pointer.matches(".*/\\d+") ? pointer : parent;
    }

    /** Every name that the person has or had under one of these ids, and the addresses they have. */
    Traces tracesOf(List<UUID> ids, Pseudonym pseudonym) {
        Traces traces = new Traces(pseudonym);
        List<Person> known = new ArrayList<>();
        ids.forEach(id -> Optional.ofNullable(now(id)).ifPresent(known::add));
        versions(ids).stream()
                .map(PersonalData.Version::person)
                .filter(Objects::nonNull)
                .forEach(known::add);
        known.forEach(person -> {
            traces.name(person.givenName(), person.familyName());
            person.aliases().forEach(alias -> traces.alias(alias.name()));
            spellings(person).forEach(traces::alias);
            contact(person.contact()).forEach(traces::contact);
        });
        return traces;
    }

    private static List<String> spellings(Person person) {
        return person.provenance() == null
                ? List.of()
                : person.provenance().evidence().stream()
                        .filter(evidence -> evidence.pointer().matches("/(name|familyName|aliases.*)"))
                        .map(Evidence::asFound)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static List<String> contact(@Nullable PersonalContact contact) {
        List<String> values = new ArrayList<>();
        if (contact != null && contact.email() != null) {
            values.add(contact.email());
        }
        if (contact != null && contact.phone() != null) {
            values.add(contact.phone());
        }
        return values;
    }
}
