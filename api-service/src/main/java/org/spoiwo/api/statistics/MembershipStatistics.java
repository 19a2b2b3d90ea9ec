package org.spoiwo.api.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.networks.CountedMember;
import org.spoiwo.api.networks.Memberships;
import org.spoiwo.model.statistics.MembershipCount;
import org.spoiwo.model.statistics.MembershipDimension;
import org.spoiwo.model.statistics.NetworkStatistics;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.MembershipRole;
import org.spoiwo.model.vocabulary.NetworkKind;
import org.spoiwo.model.vocabulary.OrganizationKind;

/**
 * Counts members of networks. Whatever is asked for is taken from the same counts, grouped by everything there is, so that no
 * two answers together tell what neither of them does; and everybody gets the same answers.
 */
@ApplicationScoped
public class MembershipStatistics {

    private static final String BETWEEN = ",";

    private final Memberships memberships;

    /** The last that was worked out: who groups the same members in another way need not wait for it again. */
    private volatile @Nullable Known known;

    MembershipStatistics(Memberships memberships) {
        this.memberships = memberships;
    }

    private record Known(List<Tally> tallies, Suppression suppression) {}

    /**
     * One statement.
     *
     * @param on the day on which they were members; null for all who are or were
     * @param wanted values of which one must be there, by dimension
     */
    NetworkStatistics count(
            @Nullable LocalDate on, Set<MembershipDimension> groupedBy, Map<MembershipDimension, List<String>> wanted) {
        Set<MembershipDimension> dimensions = EnumSet.noneOf(MembershipDimension.class);
        dimensions.addAll(groupedBy);
        dimensions.addAll(wanted.keySet());
        List<CountedMember> members = memberships.counted(on);
        Map<List<String>, Integer> organizations =
                frequencies(members.stream().filter(CountedMember::isOrganization), dimensions);
        Map<List<String>, Integer> posts = frequencies(members.stream().filter(CountedMember::isPost), dimensions);
        Map<List<String>, ShownCount> persons =
                suppression(members)
                        .by(dimensions.stream()
                                .map(MembershipDimension::ordinal)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(ShownCount::values, Function.identity()));
        Map<List<String>, MembershipCount> counts =
                new TreeMap<>(Comparator.comparing(values -> String.join("\n", values)));
        Stream.of(organizations.keySet(), posts.keySet(), persons.keySet())
                .flatMap(Set::stream)
                .filter(values -> isWanted(values, dimensions, wanted))
                .forEach(values -> counts.put(
                        values,
                        row(
                                values,
                                dimensions,
                                organizations.getOrDefault(values, 0),
                                posts.getOrDefault(values, 0),
                                persons.getOrDefault(values, new ShownCount(values, 0)))));
        return new NetworkStatistics(on, List.copyOf(dimensions), List.copyOf(counts.values()));
    }

    private Suppression suppression(Collection<CountedMember> members) {
        Map<List<String>, List<UUID>> people = new LinkedHashMap<>();
        for (CountedMember member : members) {
            if (member.person() != null) {
                people.computeIfAbsent(
                                values(member, EnumSet.allOf(MembershipDimension.class)), values -> new ArrayList<>())
                        .add(member.person());
            }
        }
        List<Tally> tallies = people.entrySet().stream()
                .map(entry -> new Tally(entry.getKey(), entry.getValue().size(), new HashSet<>(entry.getValue())))
                .toList();
        Known last = known;
        if (last == null || !last.tallies.equals(tallies)) {
            last = new Known(tallies, Suppression.of(MembershipDimension.values().length, tallies));
            known = last;
        }
        return last.suppression;
    }

    private static Map<List<String>, Integer> frequencies(
            Stream<CountedMember> members, Set<MembershipDimension> dimensions) {
        return members.collect(Collectors.toMap(member -> values(member, dimensions), member -> 1, Integer::sum));
    }

    private static List<String> values(CountedMember member, Set<MembershipDimension> dimensions) {
        return dimensions.stream().map(dimension -> value(member, dimension)).toList();
    }

    /** Empty when not known. */
    private static String value(CountedMember member, MembershipDimension dimension) {
        return switch (dimension) {
            case NETWORK -> member.network().toString();
            case REGION -> joined(member.regions());
            case NETWORK_KIND -> text(member.networkKind());
            case ORGANIZATION_KIND -> joined(member.organizationKinds());
            case ROLE -> text(member.role());
            case YEAR ->
                member.begin() == null ? "" : String.valueOf(member.begin().getYear());
        };
    }

    private static String text(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).sorted().distinct().collect(Collectors.joining(BETWEEN));
    }

    private static boolean isWanted(
            List<String> values, Set<MembershipDimension> dimensions, Map<MembershipDimension, List<String>> wanted) {
        List<MembershipDimension> order = List.copyOf(dimensions);
        return wanted.entrySet().stream().allMatch(each -> {
            List<String> there =
                    List.of(values.get(order.indexOf(each.getKey())).split(BETWEEN, -1));
            return each.getValue().stream().anyMatch(there::contains);
        });
    }

    private static MembershipCount row(
            List<String> values,
            Set<MembershipDimension> dimensions,
            int organizations,
            int posts,
            ShownCount persons) {
        Map<MembershipDimension, String> known = new TreeMap<>();
        List<MembershipDimension> order = List.copyOf(dimensions);
        for (int i = 0; i < order.size(); i++) {
            if (!values.get(i).isEmpty()) {
                known.put(order.get(i), values.get(i));
            }
        }
        return new MembershipCount(
                read(known.get(MembershipDimension.NETWORK), UUID::fromString),
                list(known.get(MembershipDimension.REGION), RegionCode::of),
                read(known.get(MembershipDimension.NETWORK_KIND), NetworkKind::valueOf),
                list(known.get(MembershipDimension.ORGANIZATION_KIND), OrganizationKind::valueOf),
                read(known.get(MembershipDimension.ROLE), MembershipRole::valueOf),
                read(known.get(MembershipDimension.YEAR), Integer::valueOf),
                organizations,
                posts,
                persons.count(),
                persons.suppressed());
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> reading) {
        return text == null ? null : reading.apply(text);
    }

    private static <T> @Nullable List<T> list(@Nullable String text, Function<String, T> reading) {
        return text == null
                ? null
                : Stream.of(text.split(BETWEEN, -1)).map(reading).toList();
    }
}
