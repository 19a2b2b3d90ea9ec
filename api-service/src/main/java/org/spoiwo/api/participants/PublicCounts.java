package org.spoiwo.api.participants;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.statistics.ShownCount;
import org.spoiwo.api.statistics.Suppression;
import org.spoiwo.api.statistics.Tally;

/**
 * Counts as everybody may have them. Those whose participation is public can be counted by everybody anyway; it is the others
 * who must not follow from a number, so they are protected by themselves, and the public ones are added.
 */
final class PublicCounts {

    private final List<CountedRow> rows;
    private final @Nullable Suppression others;

    private PublicCounts(List<CountedRow> rows, @Nullable Suppression others) {
        this.rows = rows;
        this.others = others;
    }

    /** @param dimensions how many values each row has */
    static PublicCounts of(int dimensions, Collection<CountedRow> rows) {
        List<CountedRow> all = List.copyOf(rows);
        return new PublicCounts(
                all,
                Suppression.of(
                        dimensions,
                        all.stream()
                                .filter(row -> !row.open())
                                .map(row -> new Tally(row.values(), row.count(), row.persons()))
                                .toList()));
    }

    /** For those who may see each of them: nothing is suppressed. */
    static PublicCounts exact(Collection<CountedRow> rows) {
        return new PublicCounts(List.copyOf(rows), null);
    }

    /** The table grouped by these values, in their order. */
    List<ShownCount> by(Set<Integer> dimensions) {
        Set<Integer> ordered = new TreeSet<>(dimensions);
        Map<String, Integer> open = counted(ordered, true);
        Map<String, Integer> closed = counted(ordered, false);
        Map<String, ShownCount> shown = others == null
                ? Map.of()
                : others.by(ordered).stream()
                        .collect(Collectors.toMap(each -> key(each.values()), Function.identity()));
        Map<String, List<String>> values = new TreeMap<>();
        rows.forEach(row -> values.put(key(chosen(row, ordered)), chosen(row, ordered)));
        List<ShownCount> table = new ArrayList<>();
        values.forEach((key, chosen) -> {
            boolean hidden = shown.containsKey(key) && shown.get(key).suppressed();
            int count = open.getOrDefault(key, 0) + closed.getOrDefault(key, 0);
            table.add(new ShownCount(chosen, hidden ? null : count));
        });
        return table;
    }

    /** All together; nobody is nought. */
    @Nullable
    Integer total() {
        List<ShownCount> all = by(Set.of());
        return all.isEmpty() ? Integer.valueOf(0) : all.get(0).count();
    }

    private Map<String, Integer> counted(Set<Integer> dimensions, boolean open) {
        return rows.stream()
                .filter(row -> row.open() == open)
                .collect(Collectors.groupingBy(
                        row -> key(chosen(row, dimensions)), Collectors.summingInt(CountedRow::count)));
    }

    private static List<String> chosen(CountedRow row, Set<Integer> dimensions) {
        return dimensions.stream().map(row.values()::get).toList();
    }

    /** No value has a line end. */
    private static String key(List<String> values) {
        return Stream.concat(Stream.of(""), values.stream()).collect(Collectors.joining("\n"));
    }
}
