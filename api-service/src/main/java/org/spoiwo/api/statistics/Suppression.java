package org.spoiwo.api.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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

    /** Of those that have as much in common: further ones would hardly do less harm, and each costs time. */
    private static final int PARTNERS = 32;

    /** Worse than hiding anything. */
    private static final long UNLIKELY = 1_000_000_000;

    private final int dimensions;
    private final List<Map<List<String>, Cell>> tables = new ArrayList<>();
    private final Map<List<String>, Finest> finest = new LinkedHashMap<>();

    private Suppression(int dimensions, Collection<Tally> tallies) {
        this.dimensions = dimensions;
        for (int table = 0; table < 1 << dimensions; table++) {
            tables.add(new LinkedHashMap<>());
        }
        tallies.stream()
                .sorted(Comparator.comparing(Tally::values, Suppression::compare))
                .forEach(this::enter);
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
                .filter(Cell::isOfFew)
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
        /** By how much a shift that is being tried out changes it. */
        int change;

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
        final List<Cell> cells = new ArrayList<>();

        Finest(Tally tally) {
            values = tally.values();
            count = tally.count();
        }
    }

    /** The shift that does least harm, of those that were tried out for a count. */
    private static final class Search {

        private final Cell cell;
        private final List<Cell> touched = new ArrayList<>();
        private List<Cell> best = List.of();
        private long least = Long.MAX_VALUE;

        Search(Cell cell) {
            this.cell = cell;
        }

        boolean isOver() {
            return least == 0;
        }

        /** One more of some and one less of the others, and the other way round. */
        void tryBothWays(List<Finest> some, List<Finest> others) {
            if (isOver()) {
                return;
            }
            some.forEach(each -> count(each, 1));
            others.forEach(each -> count(each, -1));
            if (cell.change != 0) {
                tryOut(1, others);
                tryOut(-1, some);
            }
            touched.forEach(each -> each.change = 0);
            touched.clear();
        }

        private void count(Finest finest, int by) {
            for (Cell each : finest.cells) {
                touched.add(each);
                each.change += by;
            }
        }

        private void tryOut(int direction, List<Finest> less) {
            // nobody believes that there is a row for nobody
            if (less.stream().allMatch(each -> each.count > 1)) {
                long harm = touched.stream()
                        .mapToLong(each -> harm(each, direction))
                        .sum();
                if (harm < least) {
                    least = harm;
                    best = touched.stream().filter(each -> each.change != 0).toList();
                }
            }
        }

        /** How many people's count is hidden that need not be; worse is a shift that those who know this class rule out. */
        private static long harm(Cell cell, int direction) {
            if (cell.change == 0) {
                return 0;
            }
            if (cell.isOfFew()) {
                // as many it would not have been suppressed
                return cell.count <= FEW && cell.count + direction * cell.change > FEW ? UNLIKELY : 0;
            }
            return cell.suppressed ? 0 : cell.count;
        }

        void suppress() {
            best.forEach(each -> each.suppressed = true);
        }
    }

    private void enter(Tally tally) {
        if (tally.values().size() != dimensions || tally.count() < 1) {
            throw new IllegalArgumentException("a tally has a value for each dimension, and counts somebody: " + tally);
        }
        Finest entered = new Finest(tally);
        if (finest.put(entered.values, entered) != null) {
            throw new IllegalArgumentException("two tallies with the values " + entered.values);
        }
        for (int table = 0; table < tables.size(); table++) {
            Cell cell = tables.get(table).computeIfAbsent(chosen(tally.values(), table), Cell::new);
            cell.add(entered, tally.persons());
            entered.cells.add(cell);
        }
    }

    private List<String> chosen(List<String> values, int table) {
        return IntStream.range(0, dimensions)
                .filter(dimension -> has(table, dimension))
                .mapToObj(values::get)
                .toList();
    }

    private void protect(Cell cell) {
        if (!cell.suppressed) {
            Search search = new Search(cell);
            cell.parts.forEach(part -> lookAround(part, search));
            search.suppress();
        }
    }

    private void lookAround(Finest part, Search search) {
        for (Finest partner : search.isOver() ? List.<Finest>of() : partners(part)) {
            crosswise(part, partner, search);
            search.tryBothWays(List.of(part), List.of(partner));
        }
        search.tryBothWays(List.of(part), List.of());
    }

    /** Between two values in two places: the totals of the values and of the places stay what they are. */
    private void crosswise(Finest part, Finest partner, Search search) {
        int differing = 0;
        for (int dimension = 0; dimension < dimensions; dimension++) {
            differing |= sameAt(dimension, part, partner) ? 0 : 1 << dimension;
        }
        // every choice of the dimensions in which they differ, each with what it leaves
        for (int some = differing - 1 & differing; some > 0 && !search.isOver(); some = some - 1 & differing) {
            Finest one = finest.get(mixed(part.values, partner.values, some));
            Finest other = one == null ? null : finest.get(mixed(partner.values, part.values, some));
            if (one != null && other != null) {
                search.tryBothWays(List.of(part, partner), List.of(one, other));
            }
        }
    }

    private List<String> mixed(List<String> values, List<String> others, int exchanged) {
        List<String> mixed = new ArrayList<>(dimensions);
        for (int dimension = 0; dimension < dimensions; dimension++) {
            mixed.add((has(exchanged, dimension) ? others : values).get(dimension));
        }
        return mixed;
    }

    /** Those that are most alike come first. */
    private List<Finest> partners(Finest part) {
        List<List<Finest>> alike = new ArrayList<>();
        IntStream.range(0, dimensions).forEach(common -> alike.add(new ArrayList<>()));
        for (Finest other : finest.values()) {
            int common = 0;
            for (int dimension = 0; dimension < dimensions; dimension++) {
                common += sameAt(dimension, part, other) ? 1 : 0;
            }
            if (common < dimensions && alike.get(common).size() < PARTNERS) {
                alike.get(common).add(other);
            }
        }
        return IntStream.rangeClosed(1, dimensions)
                .mapToObj(different -> alike.get(dimensions - different))
                .flatMap(List::stream)
                .toList();
    }

    private static boolean sameAt(int dimension, Finest one, Finest other) {
        return one.values.get(dimension).equals(other.values.get(dimension));
    }

    private static boolean has(int set, int dimension) {
        return (set & 1 << dimension) != 0;
    }

    private static int compare(List<String> one, List<String> other) {
        return IntStream.range(0, one.size())
                .map(i -> one.get(i).compareTo(other.get(i)))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(0);
    }
}
