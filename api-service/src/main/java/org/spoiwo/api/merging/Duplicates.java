package org.spoiwo.api.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoiwo.api.persistence.Index;
import org.spoiwo.api.persistence.RecordRegister;
import org.spoiwo.api.persistence.SearchText;
import org.spoiwo.api.persistence.Sight;
import org.spoiwo.api.persistence.SpelledOutQuery;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.merging.Duplicate;
import org.spoiwo.model.organizations.Organization;
import org.spoiwo.model.people.Person;
import org.spoiwo.model.record.Alias;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.NameKey;
import org.spoiwo.model.vocabulary.DuplicateSign;

/** Finds records that may be about the same as another; a fixed number of statements, each of which ends early. */
@ApplicationScoped
class Duplicates {

    /** More would be read by nobody. */
    private static final int MOST = 50;

    private final EntityManager entities;
    private final RecordRegister register;

    Duplicates(EntityManager entities, RecordRegister register) {
        this.entities = entities;
        this.register = register;
    }

    /** Of a person: by name. */
    List<Duplicate> of(UUID id, Person person, Caller caller) {
        Found found = new Found();
        found.add(DuplicateSign.NAME, sameName(id, person, Resource.PEOPLE, caller));
        return found.best();
    }

    /** Of an organisation: by numbers, names, and by kind and town. */
    List<Duplicate> of(UUID id, Organization organization, Caller caller) {
        Found found = new Found();
        found.add(DuplicateSign.IDENTIFIER, sameNumber(id, organization, caller));
        found.add(DuplicateSign.NAME, sameName(id, organization, Resource.ORGANIZATIONS, caller));
        found.add(DuplicateSign.KIND_AND_LOCALITY, sameKindAndTown(id, organization, caller));
        return found.best();
    }

    private List<Candidate> sameNumber(UUID id, Organization organization, Caller caller) {
        List<String> numbers = organization.identifiers().stream()
                .map(identifier -> identifier.scheme() + ":" + identifier.value())
                .toList();
        return numbers.isEmpty()
                ? List.of()
                : organizations(
                        "e.id in (select c.ownerId from ClassificationEntity c where c.facet = "
                                + Index.Facet.IDENTIFIER + " and c.code in :codes)",
                        Map.of("codes", numbers),
                        id,
                        caller);
    }

    private List<Candidate> sameKindAndTown(UUID id, Organization organization, Caller caller) {
        Optional<String> locality = Optional.ofNullable(organization.locality());
        return locality.isEmpty() || organization.kinds().isEmpty()
                ? List.of()
                : organizations(
                        "e.locality = :locality and exists (select 1 from ClassificationEntity c where c.ownerId = e.id"
                                + " and c.facet = " + Index.Facet.KIND + " and c.code in :codes)",
                        Map.of("locality", locality.get(), "codes", Index.codesOf(organization.kinds())),
                        id,
                        caller);
    }

    private List<Candidate> organizations(String condition, Map<String, Object> sought, UUID id, Caller caller) {
        return candidates(
                "e.id, e.name, e.locality) from OrganizationEntity e where e.id <> :self and " + condition,
                "e",
                sought,
                id,
                caller);
    }

    /** The search finds those with all words of a name; whether it is the name, its key says. */
    private List<Candidate> sameName(UUID id, Record record, Resource resource, Caller caller) {
        Set<NameKey> keys = keys(record);
        Set<UUID> named = keys.stream()
                .flatMap(key -> SearchText.query(key.value()).stream())
                .flatMap(query -> candidates(
                        "r.id, r.name, null) from RecordEntity r where r.id <> :self and r.deletedAt is null and r.resource = "
                                + resource + " and matches(r.searchText, :query) > 0",
                        "r",
                        Map.of("query", query),
                        id,
                        caller)
                        .stream())
                .map(Candidate::id)
                .collect(Collectors.toSet());
        return register.load(named, caller).stream()
                .filter(other -> keys(other).stream().anyMatch(keys::contains))
                .map(Duplicates::candidate)
                .toList();
    }

    private List<Candidate> candidates(String what, String alias, Map<String, Object> sought, UUID id, Caller caller) {
        Sight sight = Sight.of(caller);
        Map<String, Object> parameters = new LinkedHashMap<>(sought);
        parameters.put("self", id);
        parameters.putAll(sight.parameters());
        return SpelledOutQuery.of(
                        entities,
                        "select new org.spoiwo.api.merging.Candidate(" + what + " and " + sight.covers(alias)
                                + " order by " + alias + ".id",
                        parameters,
                        Candidate.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    private static Set<NameKey> keys(Record record) {
        Stream<String> names = record instanceof Organization organization
                ? Stream.concat(Stream.of(organization.name()), named(organization.aliases()))
                : record instanceof Person person
                        ? Stream.concat(Stream.of(person.displayName()), named(person.aliases()))
                        : Stream.empty();
        return names.map(NameKey::of).collect(Collectors.toSet());
    }

    private static Stream<String> named(Collection<Alias> aliases) {
        return aliases.stream().map(Alias::name);
    }

    private static Candidate candidate(Record record) {
        return record instanceof Organization organization
                ? new Candidate(Objects.requireNonNull(organization.id()), organization.name(), organization.locality())
                : new Candidate(Objects.requireNonNull(((Person) record).id()), ((Person) record).displayName(), null);
    }

    /** The signs of each, gathered. */
    private static final class Found {

        private final Map<UUID, Candidate> candidates = new LinkedHashMap<>();
        private final Map<UUID, Set<DuplicateSign>> signs = new LinkedHashMap<>();

        void add(DuplicateSign sign, List<Candidate> found) {
            found.forEach(candidate -> {
                candidates.putIfAbsent(candidate.id(), candidate);
                signs.computeIfAbsent(candidate.id(), id -> EnumSet.noneOf(DuplicateSign.class))
                        .add(sign);
            });
        }

        /** Those with most signs first, and of as many, those with the weightiest. */
        List<Duplicate> best() {
            return candidates.values().stream()
                    .map(candidate -> new Duplicate(
                            candidate.id(),
                            candidate.name(),
                            candidate.locality(),
                            List.copyOf(signs.getOrDefault(candidate.id(), Set.of()))))
                    .sorted(Comparator.comparingInt(
                                    (Duplicate each) -> -each.signs().size())
                            .thenComparing(each -> each.signs().get(0))
                            .thenComparing(Duplicate::name)
                            .thenComparing(Duplicate::id))
                    .limit(MOST)
                    .toList();
        }
    }
}
