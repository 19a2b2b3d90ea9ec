package org.spoiwo.api.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Counts of few people are not told, neither directly nor by subtraction. */
class SuppressionTest {

    private static final int FEW = 4;

    @Test
    void nothingIsSuppressedWhereThereAreMany() {
        Suppression shown = Suppression.of(1, List.of(tally(5, "PL-20"), tally(7, "PL-28")));

        assertThat(shown.by(Set.of(0)))
                .extracting(ShownCount::values, ShownCount::count, ShownCount::suppressed)
                .containsExactly(tuple(List.of("PL-20"), 5, false), tuple(List.of("PL-28"), 7, false));
        assertThat(shown.by(Set.of())).extracting(ShownCount::count).containsExactly(12);
    }

    @Test
    void aCountOfFewTakesTheNextSmallestWithIt() {
        Suppression shown = Suppression.of(1, List.of(tally(3, "A"), tally(6, "B"), tally(9, "C")));

        assertThat(shown.by(Set.of(0))).extracting(ShownCount::count).containsExactly(null, null, 9);
        assertThat(shown.by(Set.of())).extracting(ShownCount::count).containsExactly(18);
    }

    @Test
    void totalsStayWhereTheyGiveNothingAway() {
        Suppression shown = Suppression.of(
                2,
                List.of(
                        tally(20, "PL-20", "MEMBER"),
                        tally(3, "PL-20", "SUBSTITUTE"),
                        tally(18, "PL-28", "MEMBER"),
                        tally(6, "PL-28", "SUBSTITUTE")));

        assertThat(shown.by(Set.of(0, 1))).allMatch(ShownCount::suppressed);
        assertThat(shown.by(Set.of(0))).extracting(ShownCount::count).containsExactly(23, 24);
        assertThat(shown.by(Set.of(1))).extracting(ShownCount::count).containsExactly(38, 9);
        assertThat(shown.by(Set.of())).extracting(ShownCount::count).containsExactly(47);
    }

    @Test
    void aTotalOfFewIsSuppressedToo() {
        Suppression shown = Suppression.of(1, List.of(tally(2, "A")));

        assertThat(shown.by(Set.of(0))).allMatch(ShownCount::suppressed);
        assertThat(shown.by(Set.of())).allMatch(ShownCount::suppressed);
    }

    @Test
    void aTotalThatLeavesOneEachIsSuppressed() {
        Suppression shown =
                Suppression.of(1, List.of(tally(1, "A"), tally(1, "B"), tally(1, "C"), tally(1, "D"), tally(1, "E")));

        assertThat(shown.by(Set.of())).allMatch(ShownCount::suppressed);
    }

    @Test
    void peopleAreFewHoweverOftenTheyAreCounted() {
        Suppression shown = Suppression.of(
                1,
                List.of(
                        new Tally(List.of("A"), 9, Set.of("one", "two")),
                        tally(8, "B"),
                        new Tally(List.of("C"), 8, Set.of("three", "four", "five", "six", "seven"))));

        assertThat(shown.by(Set.of(0))).extracting(ShownCount::count).containsExactly(null, null, 8);
    }

    @Test
    void emptyTablesHaveNoRows() {
        assertThat(Suppression.of(2, List.of()).by(Set.of(0))).isEmpty();
    }

    @Test
    void refusesTalliesThatAreNone() {
        assertThatThrownBy(() -> Suppression.of(2, List.of(tally(1, "A"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Suppression.of(1, List.of(new Tally(List.of("A"), 0, Set.of()))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Suppression.of(1, List.of(tally(1, "A"), tally(2, "A"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 1000)
    void whatIsShownIsTrueAndNeverOfFew(@ForAll("counts") Map<List<String>, Integer> counts) {
        allTables(counts, shown(counts)).filter(row -> !row.shown.suppressed()).forEach(row -> {
            assertThat(row.shown.count()).isEqualTo(row.sumOf(counts)).isGreaterThan(FEW);
        });
    }

    @Property(tries = 1000)
    void nothingIsSuppressedWithoutNeed(@ForAll("counts") Map<List<String>, Integer> counts) {
        List<Row> rows = allTables(counts, shown(counts)).toList();

        assertThat(rows.stream().anyMatch(row -> row.shown.suppressed()))
                .isEqualTo(rows.stream().anyMatch(row -> row.sumOf(counts) <= FEW));
    }

    /**
     * Whoever puts together all tables there are finds more than one number for every suppressed count. Other numbers are tried
     * out here, each tally one more, one less or the same, without a thought to how the class comes to its decision.
     */
    @Property(tries = 300)
    void noSuppressedCountFollowsFromAllThatIsShown(@ForAll("counts") Map<List<String>, Integer> counts) {
        List<Row> rows = allTables(counts, shown(counts)).toList();
        List<Row> open = rows.stream().filter(row -> !row.shown.suppressed()).toList();
        List<Row> hidden = new ArrayList<>(
                rows.stream().filter(row -> row.shown.suppressed()).toList());
        List<List<String>> places = List.copyOf(counts.keySet());
        int possibilities = (int) Math.pow(3, places.size());
        for (int i = 0; i < possibilities && !hidden.isEmpty(); i++) {
            Map<List<String>, Integer> others = new LinkedHashMap<>();
            int left = i;
            for (List<String> place : places) {
                others.put(place, counts.get(place) + left % 3 - 1);
                left /= 3;
            }
            boolean looksTheSame = others.values().stream().allMatch(count -> count > 0)
                    && open.stream().allMatch(row -> row.sumOf(others) == row.sumOf(counts));
            if (looksTheSame) {
                hidden.removeIf(row -> row.sumOf(others) != row.sumOf(counts));
            }
        }
        assertThat(hidden).as("follow from what is shown").isEmpty();
    }

    @Property(tries = 200)
    void theOrderOfTheTalliesMakesNoDifference(@ForAll("counts") Map<List<String>, Integer> counts) {
        List<Tally> tallies = tallies(counts);
        List<Tally> reversed = IntStream.rangeClosed(1, tallies.size())
                .mapToObj(i -> tallies.get(tallies.size() - i))
                .toList();
        int dimensions = dimensions(counts);

        assertThat(allTables(counts, Suppression.of(dimensions, reversed)).map(row -> row.shown))
                .containsExactlyElementsOf(
                        allTables(counts, shown(counts)).map(row -> row.shown).toList());
    }

    @Test
    void aThousandTalliesTakeNoTimeToSpeakOf() {
        List<Tally> tallies = IntStream.range(0, 1000)
                .mapToObj(i -> tally(1 + i * 7 % 11, "n" + i % 200, "k" + i % 7, "r" + i % 5, "o" + i / 100))
                .toList();
        long before = System.nanoTime();

        Suppression.of(4, tallies);

        assertThat((System.nanoTime() - before) / 1_000_000).isLessThan(10_000);
    }

    @Provide
    Arbitrary<Map<List<String>, Integer>> counts() {
        return Arbitraries.integers().between(1, 3).flatMap(dimensions -> {
            Arbitrary<List<String>> values =
                    Arbitraries.of("a", "b", "c").list().ofSize(dimensions);
            Arbitrary<Integer> counts = Arbitraries.frequencyOf(
                    net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(1, 4)),
                    net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(5, 12)));
            return Combinators.combine(
                            values.set().ofMinSize(1).ofMaxSize(dimensions == 1 ? 3 : 7),
                            counts.list().ofSize(7))
                    .as((places, numbers) -> {
                        Map<List<String>, Integer> map = new LinkedHashMap<>();
                        places.forEach(place -> map.put(place, numbers.get(map.size())));
                        return map;
                    });
        });
    }

    /** A row of one of the tables. */
    private record Row(List<Integer> groupedBy, ShownCount shown) {

        int sumOf(Map<List<String>, Integer> counts) {
            return counts.entrySet().stream()
                    .filter(entry -> groupedBy.stream()
                            .map(dimension -> entry.getKey().get(dimension))
                            .toList()
                            .equals(shown.values()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
    }

    private static Stream<Row> allTables(Map<List<String>, Integer> counts, Suppression suppression) {
        int dimensions = dimensions(counts);
        return IntStream.range(0, 1 << dimensions)
                .mapToObj(table -> IntStream.range(0, dimensions)
                        .filter(dimension -> (table & 1 << dimension) != 0)
                        .boxed()
                        .toList())
                .flatMap(groupedBy ->
                        suppression.by(Set.copyOf(groupedBy)).stream().map(shown -> new Row(groupedBy, shown)));
    }

    private static Suppression shown(Map<List<String>, Integer> counts) {
        return Suppression.of(dimensions(counts), tallies(counts));
    }

    private static int dimensions(Map<List<String>, Integer> counts) {
        return counts.keySet().iterator().next().size();
    }

    private static List<Tally> tallies(Map<List<String>, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> tally(entry.getValue(), entry.getKey().toArray(String[]::new)))
                .toList();
    }

    /** So many different people. */
    private static Tally tally(int count, String... values) {
        String place = String.join(" ", values);
        return new Tally(
                Arrays.asList(values),
                count,
                IntStream.range(0, count).mapToObj(i -> place + " " + i).collect(Collectors.toSet()));
    }
}
