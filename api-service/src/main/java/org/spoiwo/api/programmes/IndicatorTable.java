package org.spoiwo.api.programmes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.web.CsvRows;
import org.spoiwo.model.programmes.IndicatorValue;
import org.spoiwo.model.programmes.ProgrammeNode;
import org.spoiwo.model.programmes.ProgrammeNodeBuilder;
import org.spoiwo.model.programmes.ProgrammeTree;
import org.spoiwo.model.value.NameKey;
import org.spoiwo.model.vocabulary.ProgrammeNodeKind;

/** A table of the nodes of a programme, one a row, read into a tree, with everything that is wrong with it by row and column. */
final class IndicatorTable {

    private static final Pattern TARGET =
            Pattern.compile("(?:(?:target|cel|wartosc docelowa)[ _]?)?((?:19|20|21)\\d\\d)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d{1,10})?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern SPACES = Pattern.compile("[\\p{IsWhite_Space}]+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");

    /** What a column may hold, by its headings as {@link NameKey} has them. */
    private enum Column {
        CODE("code", "kod"),
        FORMER_CODE("former_code", "dawny kod"),
        KIND("kind", "rodzaj"),
        PARENT("parent", "nadrzedny"),
        NAME("name", "nazwa"),
        TEXT("text", "opis"),
        UNIT("unit", "jednostka"),
        BASE_YEAR("base_year", "rok bazowy"),
        BASE_VALUE("base_value", "wartosc bazowa"),
        SOURCE("source", "zrodlo");

        private final String english;
        private final String polish;

        Column(String english, String polish) {
            this.english = english;
            this.polish = polish;
        }

        static Optional<Column> of(String key) {
            return Arrays.stream(values())
                    .filter(column -> column.english.equals(key)
                            || column.english.replace('_', ' ').equals(key)
                            || column.polish.equals(key))
                    .findFirst();
        }
    }

    /** A row that has been read, before its place in the tree is known. */
    private record Row(
            int number, ProgrammeNode node, @Nullable String parent) {}

    private final List<Finding> findings = new ArrayList<>();
    private final Map<Column, Integer> columns = new LinkedHashMap<>();
    private final Map<Integer, Integer> targetYears = new LinkedHashMap<>();
    private final List<String> headings = new ArrayList<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, Integer> rowsByPointer = new HashMap<>();
    private List<ProgrammeNode> tree = List.of();

    private IndicatorTable() {}

    static IndicatorTable read(byte[] table) {
        IndicatorTable read = new IndicatorTable();
        List<String[]> cells = CsvRows.read(table);
        read.readHeadings(cells.isEmpty() ? new String[0] : cells.get(0));
        if (read.findings.isEmpty()) {
            for (int i = 1; i < cells.size(); i++) {
                read.readRow(i + 1, cells.get(i));
            }
            read.checkParents();
        }
        if (read.findings.isEmpty()) {
            read.tree = read.grown();
        }
        return read;
    }

    /** What is wrong with it, in the order of its rows. */
    List<Finding> findings() {
        return findings;
    }

    List<ProgrammeNode> tree() {
        return tree;
    }

    /** What was found wrong with the tree, told of the table. */
    Finding inTable(Finding found) {
        return rowsByPointer.entrySet().stream()
                .filter(row -> found.at().startsWith(row.getKey() + "/"))
                .max(Map.Entry.comparingByKey())
                .map(row -> found.seenFrom(row.getKey()).seenFromAbove("/" + row.getValue()))
                .orElse(found);
    }

    private void readHeadings(String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            headings.add(cells[i]);
            if (!cells[i].isBlank()) {
                readHeading(i);
            }
        }
        for (Column required : List.of(Column.CODE, Column.NAME)) {
            if (!columns.containsKey(required)) {
                findings.add(Finding.inBody("/1/" + required.english, "table.noColumn", required.english));
            }
        }
    }

    private void readHeading(int place) {
        String key = NameKey.of(headings.get(place)).value();
        Optional<Column> column = Column.of(key);
        Matcher target = TARGET.matcher(key);
        if (column.isPresent()) {
            if (columns.putIfAbsent(column.get(), place) != null) {
                refuse(1, place, "table.sameColumn");
            }
        } else if (target.matches()) {
            if (targetYears.containsValue(Integer.valueOf(target.group(1)))) {
                refuse(1, place, "table.sameColumn");
            }
            targetYears.put(place, Integer.valueOf(target.group(1)));
        } else {
            refuse(1, place, "table.unknownColumn", headings.get(place), knownHeadings());
        }
    }

    private static String knownHeadings() {
        return Stream.concat(Arrays.stream(Column.values()).map(column -> column.english), Stream.of("target_2027"))
                .collect(Collectors.joining(", "));
    }

    private void readRow(int number, String[] cells) {
        if (Arrays.stream(cells).allMatch(String::isBlank)) {
            return;
        }
        int before = findings.size();
        for (int i = 0; i < cells.length; i++) {
            if (i >= headings.size() && !cells[i].isBlank()) {
                findings.add(Finding.inBody("/" + number + "/" + (i + 1), "table.noHeading", i + 1));
            } else if (CONTROL.matcher(cells[i]).find()) {
                refuse(number, i, "text.control");
            }
        }
        String code = cell(cells, Column.CODE);
        String name = cell(cells, Column.NAME);
        demand(number, Column.CODE, code);
        demand(number, Column.NAME, name);
        ProgrammeNodeKind kind = kind(number, cells);
        ProgrammeNodeBuilder node = ProgrammeNodeBuilder.builder()
                .code(String.valueOf(code))
                .formerCode(cell(cells, Column.FORMER_CODE))
                .kind(kind)
                .title(kind == ProgrammeNodeKind.INDICATOR ? null : name)
                .name(kind == ProgrammeNodeKind.INDICATOR ? name : null)
                .text(cell(cells, Column.TEXT))
                .unit(cell(cells, Column.UNIT))
                .base(base(number, cells))
                .targets(targets(number, cells))
                .source(cell(cells, Column.SOURCE));
        if (code != null && findings.size() == before) {
            Row earlier = rows.putIfAbsent(code, new Row(number, node.build(), cell(cells, Column.PARENT)));
            if (earlier != null) {
                refuse(number, Column.CODE, "table.sameCode", code, earlier.number());
            }
        }
    }

    private void demand(int number, Column column, @Nullable String cell) {
        if (cell == null) {
            refuse(number, column, "required");
        }
    }

    private ProgrammeNodeKind kind(int number, String[] cells) {
        String said = cell(cells, Column.KIND);
        if (said == null) {
            return ProgrammeNodeKind.INDICATOR;
        }
        String key = NameKey.of(said).value();
        return Arrays.stream(ProgrammeNodeKind.values())
                .filter(kind -> NameKey.of(kind.name()).value().equals(key)
                        || NameKey.of(kind.pl()).value().equals(key))
                .findFirst()
                .orElseGet(() -> {
                    String known = Arrays.stream(ProgrammeNodeKind.values())
                            .map(kind -> kind.name() + " (" + kind.pl() + ")")
                            .collect(Collectors.joining(", "));
                    refuse(number, Column.KIND, "table.kind", said, known);
                    return ProgrammeNodeKind.INDICATOR;
                });
    }

    private @Nullable IndicatorValue base(int number, String[] cells) {
        String year = cell(cells, Column.BASE_YEAR);
        String value = cell(cells, Column.BASE_VALUE);
        if (year == null && value == null) {
            return null;
        }
        if (year == null || value == null) {
            refuse(number, year == null ? Column.BASE_YEAR : Column.BASE_VALUE, "table.halfBase");
            return null;
        }
        BigDecimal read = number(number, columns.get(Column.BASE_VALUE), value);
        if (!YEAR.matcher(year).matches()) {
            refuse(number, Column.BASE_YEAR, "table.year", year);
            return null;
        }
        return read == null ? null : new IndicatorValue(Integer.valueOf(year), read);
    }

    private List<IndicatorValue> targets(int number, String[] cells) {
        List<IndicatorValue> targets = new ArrayList<>();
        targetYears.forEach((place, year) -> {
            String said = place < cells.length ? cells[place] : "";
            BigDecimal value = said.isBlank() ? null : number(number, place, said);
            if (value != null) {
                targets.add(new IndicatorValue(year, value));
            }
        });
        return targets;
    }

    private @Nullable BigDecimal number(int row, @Nullable Integer place, String said) {
        String digits = SPACES.matcher(said).replaceAll("");
        if (!NUMBER.matcher(digits).matches()) {
            refuse(row, Objects.requireNonNull(place), "table.number", said);
            return null;
        }
        return new BigDecimal(digits.replace(',', '.'));
    }

    private void checkParents() {
        for (Row row : rows.values()) {
            if (row.parent() == null) {
                continue;
            }
            if (!rows.containsKey(row.parent())) {
                refuse(row.number(), Column.PARENT, "table.noParent", row.parent());
            } else if (isBelowItself(row)) {
                refuse(row.number(), Column.PARENT, "parent.cycle");
            }
        }
    }

    private boolean isBelowItself(Row row) {
        Set<String> seen = new HashSet<>();
        Row above = row;
        while (above != null && above.parent() != null) {
            if (!seen.add(above.parent()) || seen.size() > ProgrammeTree.DEEPEST) {
                return seen.contains(row.node().code());
            }
            above = rows.get(above.parent());
        }
        return false;
    }

    private List<ProgrammeNode> grown() {
        Map<String, List<Row>> byParent =
                rows.values().stream().collect(Collectors.groupingBy(row -> row.parent() == null ? "" : row.parent()));
        return grown("", "/nodes", byParent, 1);
    }

    private List<ProgrammeNode> grown(String parent, String pointer, Map<String, List<Row>> byParent, int level) {
        List<Row> children = byParent.getOrDefault(parent, List.of());
        if (level > ProgrammeTree.DEEPEST + 1) {
            return List.of();
        }
        List<ProgrammeNode> nodes = new ArrayList<>();
        for (Row row : children) {
            String at = pointer + "/" + nodes.size();
            rowsByPointer.put(at, row.number());
            nodes.add(row.node().withChildren(grown(row.node().code(), at + "/children", byParent, level + 1)));
        }
        return nodes;
    }

    private @Nullable String cell(String[] cells, Column column) {
        Integer place = columns.get(column);
        return place == null || place >= cells.length || cells[place].isBlank() ? null : cells[place].strip();
    }

    private void refuse(int row, Column column, String code, Object... arguments) {
        Integer place = columns.get(column);
        if (place == null) {
            findings.add(Finding.inBody("/" + row + "/" + column.english, code, arguments));
        } else {
            refuse(row, place, code, arguments);
        }
    }

    private void refuse(int row, int place, String code, Object... arguments) {
        String heading = headings.get(place).replace("~", "~0").replace("/", "~1");
        findings.add(Finding.inBody("/" + row + "/" + heading, code, arguments));
    }
}
