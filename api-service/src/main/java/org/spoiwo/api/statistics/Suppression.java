package org.spoiwo.api.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which counts may be shown, so that nobody learns of a count of one to four people: neither directly nor by subtraction,
 * from one table or from several.
 *
 * <p>All tables that can be asked for are looked at together: grouped by any of the dimensions, with every total. For each count
 * of few people a shift is looked for: numbers that could be otherwise by one here and there, so that this count would be
 * another and yet no number be below 1. All counts that a shift changes are suppressed. Whatever is shown would be shown in
 * just the same way if the numbers were shifted, so that no suppressed count follows from it. Of all shifts the one is taken
 * that hides the fewest people: mostly between two values in two places, so that the totals stay.
 *
 * <p>The same tallies always give the same answer. Tables of different tallies, such as those of two days, are not looked at
 * together: somebody who knows that everything else stayed the same learns of a change.
 */
public final class Suppression {

    /** More are many. */
    private static final int FEW = 4;

    /** Further ones would hardly hide less, and each costs time. */
    private static final int PARTNERS = 64;

    private static final long UNLIKELY = 1_000_000;

    private final int dimensions;
    private final Map<List<String>, Finest> finest;
    private final List<Map<List<String>, Cell>> tables = new ArrayList<>();

    private Suppression(int dimensions, Collection<Tally> tallies) {
        this.dimensions = dimensions;
        for (int table = 0; table < 1 << dimensions; table++) {
            tables.add(new LinkedHashMap<>());
        }
        this.finest = tallies.stream()
                .sorted(Comparator.comparing(Tally::values, Suppression::compare))
                .collect(Collectors.toMap(Tally::values, this::entered, Suppression::twice, LinkedHashMap::new));
    }

    /**
     * @param dimensions how many values each tally has; the time it takes doubles with each
     * @param tallies no two with the same values
     */
    public static Suppression of(int dimensions, Collection<Tally> tallies) {
        Suppression suppression = new Suppression(dimensions, tallies);
        // coarse ones first: a shift that changes them changes finer ones, too
        suppression.tables.stream()
                .flatMap(table -> table.values().stream())
                .sorted(Comparator.comparingInt(cell -> cell.values.size()))
                .forEach(suppression::protect);
        return suppression;
    }

    /** The table grouped by these dimensions, in the order of the values; without any, the total alone. */
    public List<ShownCount> by(Set<Integer> groupedBy) {
        int table = groupedBy.stream().mapToInt(dimension -> 1 << dimension).sum();
        return tables.get(table).values().stream()
                .map(cell -> new ShownCount(cell.values, cell.suppressed ? null : cell.count))
                .sorted(Comparator.comparing(ShownCount::values, Suppression::compare))
                .toList();
    }

    /** A count in one of the tables. */
    private static final class Cell {

        final List<String> values;
        final List<Finest> parts = new ArrayList<>();
        final Set<Object> persons = new HashSet<>();
        int count;
        boolean suppressed;

        Cell(List<String> values) {
            this.values = values;
        }

        void add(Finest part, Set<?> people) {
            parts.add(part);
            count += part.count;
            if (isOfFew()) {
                people.stream().limit(FEW + 1L).forEach(persons::add);
            }
        }

        boolean isOfFew() {
            return persons.size() <= FEW;
        }
    }

    /** A tally, and the count in each table that it is part of. */
    private static final class Finest {

        final List<String> values;
        final int count;
        final Cell[] cells;

        Finest(Tally tally, int tables) {
            values = tally.values();
            count = tally.count();
            cells = new Cell[tables];
        }
    }

    /** Numbers that could be otherwise by one. */
    private record Shift(List<Finest> more, List<Finest> less) {

        /** Nobody believes that there is a row for nobody. */
        boolean isPossible() {
            return less.stream().allMatch(each -> each.count > 1);
        }

        /** By how much it changes which counts. */
        Map<Cell, Integer> changes() {
            Map<Cell, Integer> changes = new LinkedHashMap<>();
            more.forEach(each -> add(each, 1, changes));
            less.forEach(each -> add(each, -1, changes));
            changes.values().removeIf(change -> change == 0);
            return changes;
        }

        private static void add(Finest finest, int change, Map<Cell, Integer> changes) {
            for (Cell cell : finest.cells) {
                changes.merge(cell, change, Integer::sum);
            }
        }
    }

    private Finest entered(Tally tally) {
        if (tally.values().size() != dimensions || tally.count() < 1) {
            throw new IllegalArgumentException("a tally has a value for each dimension, and counts somebody: " + tally);
        }
        Finest entered = new Finest(tally, tables.size());
        for (int table = 0; table < tables.size(); table++) {
            Cell cell = tables.get(table).computeIfAbsent(chosen(tally.values(), table), Cell::new);
            cell.add(entered, tally.persons());
            entered.cells[table] = cell;
        }
        return entered;
    }

    private List<String> chosen(List<String> values, int table) {
        return IntStream.range(0, dimensions)
                .filter(dimension -> has(table, dimension))
                .mapToObj(values::get)
                .toList();
    }

    private void protect(Cell cell) {
        if (cell.isOfFew() && !cell.suppressed) {
            gentlest(cell).forEach(changed -> changed.suppressed = true);
        }
    }

    /** What the shift changes that does least harm. */
    private Set<Cell> gentlest(Cell cell) {
        Set<Cell> best = null;
        long least = Long.MAX_VALUE;
        for (Shift shift : cell.parts.stream().flatMap(this::shifts).toList()) {
            Map<Cell, Integer> changes = shift.isPossible() ? shift.changes() : Map.of();
            long harm = changes.containsKey(cell) ? harm(changes) : Long.MAX_VALUE;
            if (harm < least) {
                least = harm;
                best = changes.keySet();
            }
            if (least == 0) {
                break;
            }
        }
        return Objects.requireNonNull(best, "there may always be one more");
    }

    /** How many people's counts would be hidden that need not be; worse is a shift that those who know this class rule out. */
    private static long harm(Map<Cell, Integer> changes) {
        return changes.entrySet().stream()
                .mapToLong(change -> {
                    Cell cell = change.getKey();
                    if (cell.isOfFew()) {
                        // as many it would not have been suppressed
                        return cell.count <= FEW && cell.count + change.getValue() > FEW ? UNLIKELY : 0;
                    }
                    return cell.suppressed ? 0 : cell.count;
                })
                .sum();
    }

    private Stream<Shift> shifts(Finest part) {
        Stream<Shift> between = partners(part).stream()
                .flatMap(partner -> Stream.concat(crosswise(part, partner), bothWays(List.of(part), List.of(partner))));
        return Stream.concat(between, bothWays(List.of(part), List.of()));
    }

    /** Between two values in two places: the totals of the values and of the places stay what they are. */
    private Stream<Shift> crosswise(Finest part, Finest partner) {
        int differing = IntStream.range(0, dimensions)
                .filter(dimension -> !part.values.get(dimension).equals(partner.values.get(dimension)))
                .map(dimension -> 1 << dimension)
                .sum();
        return IntStream.range(1, differing)
                .filter(exchanged -> (exchanged & ~differing) == 0)
                .boxed()
                .flatMap(exchanged -> {
                    Finest one = finest.get(mixed(part.values, partner.values, exchanged));
                    Finest other = finest.get(mixed(partner.values, part.values, exchanged));
                    return one == null || other == null
                            ? Stream.empty()
                            : bothWays(List.of(part, partner), List.of(one, other));
                });
    }

    private static Stream<Shift> bothWays(List<Finest> some, List<Finest> others) {
        return Stream.of(new Shift(some, others), new Shift(others, some));
    }

    private List<String> mixed(List<String> values, List<String> others, int exchanged) {
        return IntStream.range(0, dimensions)
                .mapToObj(dimension -> has(exchanged, dimension) ? others.get(dimension) : values.get(dimension))
                .toList();
    }

    /** Those that are most alike. */
    private List<Finest> partners(Finest part) {
        Map<Integer, List<Finest>> alike = finest.values().stream()
                .filter(other -> other != part)
                .collect(Collectors.groupingBy(other -> inCommon(part, other)));
        return IntStream.iterate(dimensions - 1, common -> common >= 0, common -> common - 1)
                .mapToObj(
                        common -> alike.getOrDefault(common, List.of()).stream().limit(PARTNERS))
                .flatMap(Function.identity())
                .toList();
    }

    private int inCommon(Finest one, Finest other) {
        return (int) IntStream.range(0, dimensions)
                .filter(dimension -> one.values.get(dimension).equals(other.values.get(dimension)))
                .count();
    }

    private static boolean has(int set, int dimension) {
        return (set & 1 << dimension) != 0;
    }

    private static Finest twice(Finest one, Finest other) {
        throw new IllegalArgumentException("two tallies with the values " + one.values);
    }

    private static int compare(List<String> one, List<String> other) {
        return IntStream.range(0, one.size())
                .map(i -> one.get(i).compareTo(other.get(i)))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(0);
    }
}
