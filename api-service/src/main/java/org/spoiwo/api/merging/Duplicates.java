package org.spoiwo.api.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
import org.spoiwo.api.persistence.Index;
import org.spoiwo.api.persistence.RecordRegister;
import org.spoiwo.api.persistence.SearchText;
import org.spoiwo.api.persistence.Sight;
import org.spoiwo.api.persistence.SpelledOutQuery;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.merging.Duplicate;
import org.spoiwo.model.merging.Mergeable;
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

    /** By name, by number, and by kind and town, as far as the record has these. */
    <R extends Record & Mergeable<R>> List<Duplicate> of(R record, Class<R> type, Caller caller) {
        UUID id = Objects.requireNonNull(record.id());
        Found found = new Found();
        found.add(DuplicateSign.IDENTIFIER, sameNumber(id, record, caller));
        found.add(DuplicateSign.NAME, sameName(id, record, type, caller));
        found.add(DuplicateSign.KIND_AND_LOCALITY, sameKindAndTown(id, record, caller));
        return found.best();
    }

    private List<Candidate> sameNumber(UUID id, Mergeable<?> record, Caller caller) {
        List<String> numbers = record.identifiers().stream()
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

    private List<Candidate> sameKindAndTown(UUID id, Mergeable<?> record, Caller caller) {
        Optional<String> locality = Optional.ofNullable(record.locality());
        return locality.isEmpty() || record.kinds().isEmpty()
                ? List.of()
                : organizations(
                        "e.locality = :locality and exists (select 1 from ClassificationEntity c where c.ownerId = e.id"
                                + " and c.facet = " + Index.Facet.KIND + " and c.code in :codes)",
                        Map.of("locality", locality.get(), "codes", Index.codesOf(record.kinds())),
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
    private <R extends Record & Mergeable<R>> List<Candidate> sameName(
            UUID id, R record, Class<R> type, Caller caller) {
        Set<NameKey> keys = record.nameKeys();
        Set<UUID> named = keys.stream()
                .flatMap(key -> SearchText.query(key.value()).stream())
                .flatMap(query -> candidates(
                        "r.id, r.name, null) from RecordEntity r where r.id <> :self and r.deletedAt is null and r.resource = "
                                + RecordRegister.resource(type) + " and matches(r.searchText, :query) > 0",
                        "r",
                        Map.of("query", query),
                        id,
                        caller)
                        .stream())
                .map(Candidate::id)
                .collect(Collectors.toSet());
        return register.load(named, caller).stream()
                .map(type::cast)
                .filter(other -> other.nameKeys().stream().anyMatch(keys::contains))
                .map(Candidate::of)
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
