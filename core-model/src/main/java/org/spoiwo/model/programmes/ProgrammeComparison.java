package org.spoiwo.model.programmes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.programmes.ProgrammeTree.Placed;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.value.NameKey;

/**
 * Finds out which node of one version is which of another, and what has become of it.
 *
 * <p>Codes are meant to stay, but are exchanged and renumbered all the same. So nodes are told apart in this order: by what
 * {@code formerCode} says; by words that only one node has on either side, in the whole tree or else below what is the same
 * node; by code and words both; and in the end by the code alone.
 */
public final class ProgrammeComparison {

    private final ProgrammeVersion before;
    private final ProgrammeVersion after;
    private final Map<String, Placed> unmatchedBefore;
    private final Map<String, Placed> unmatchedAfter;
    /** By the code in the later version. */
    private final Map<String, Pair> pairs = new HashMap<>();

    private final Map<String, String> codesNow = new HashMap<>();
    private final List<Placed> allAfter;
    private final IdentityHashMap<ProgrammeNode, String> wordings = new IdentityHashMap<>();

    private record Pair(Placed before, Placed after) {}

    private ProgrammeComparison(ProgrammeVersion before, ProgrammeVersion after) {
        this.before = before;
        this.after = after;
        this.unmatchedBefore = byCode(ProgrammeTree.flattened(before.nodes()));
        this.allAfter = ProgrammeTree.flattened(after.nodes());
        this.unmatchedAfter = byCode(allAfter);
        match();
    }

    public static ProgrammeComparison of(ProgrammeVersion before, ProgrammeVersion after) {
        return new ProgrammeComparison(before, after);
    }

    /** What code the node with this code has in the later version; nothing when it is not there any more. */
    public Optional<String> codeNow(String formerCode) {
        return Optional.ofNullable(codesNow.get(formerCode));
    }

    /** What code the node with this code had in the earlier version; nothing when it was not there yet. */
    public Optional<String> codeBefore(String code) {
        return Optional.ofNullable(pairs.get(code))
                .map(pair -> pair.before().node().code());
    }

    public ProgrammeDiff diff() {
        return new ProgrammeDiff(
                reference(before),
                reference(after),
                unmatchedAfter.values().stream().map(ProgrammeComparison::alone).toList(),
                unmatchedBefore.values().stream()
                        .map(ProgrammeComparison::alone)
                        .toList(),
                each(this::renaming),
                each(this::move),
                each(ProgrammeComparison::rewordings),
                each(pair -> changes(pair, node -> node.base() == null ? List.of() : List.of(node.base()))),
                each(pair -> changes(pair, ProgrammeNode::targets)));
    }

    private static Reference reference(ProgrammeVersion version) {
        return new Reference(Objects.requireNonNull(version.id()), version.label());
    }

    private <T> List<T> each(Function<Pair, Stream<T>> found) {
        return allAfter.stream()
                .map(placed -> pairs.get(placed.node().code()))
                .filter(Objects::nonNull)
                .flatMap(found)
                .toList();
    }

    private void match() {
        for (Placed placed : List.copyOf(unmatchedAfter.values())) {
            String former = placed.node().formerCode();
            if (former != null && unmatchedBefore.containsKey(former)) {
                pair(unmatchedBefore.get(former), placed);
            }
        }
        matchBy(this::wording);
        for (int level = 1; level <= ProgrammeTree.DEEPEST; level++) {
            // each time those below what has just been told
            matchBy(
                    placed -> wording(placed) + '\n' + codeNowOf(placed.parent()),
                    placed -> wording(placed) + '\n' + codeOf(placed.parent()));
        }
        matchBy(placed -> placed.node().code() + '\n' + wording(placed));
        matchBy(placed -> placed.node().code() + '\n' + placed.node().kind());
    }

    private void matchBy(Function<Placed, String> key) {
        matchBy(key, key);
    }

    /** Pairs those that are the only ones with their key on either side. */
    private void matchBy(Function<Placed, String> keyBefore, Function<Placed, String> keyAfter) {
        Map<String, List<Placed>> earlier = unmatchedBefore.values().stream().collect(Collectors.groupingBy(keyBefore));
        Map<String, List<Placed>> later = unmatchedAfter.values().stream().collect(Collectors.groupingBy(keyAfter));
        later.forEach((said, placed) -> {
            List<Placed> same = earlier.getOrDefault(said, List.of());
            if (placed.size() == 1 && same.size() == 1) {
                pair(same.get(0), placed.get(0));
            }
        });
    }

    /** What the code of a node of the earlier version has become; empty at the top, and nothing's code when it is gone. */
    private String codeNowOf(@Nullable ProgrammeNode node) {
        return node == null ? "" : codesNow.getOrDefault(node.code(), "\n");
    }

    private boolean isSameParent(Placed earlier, Placed later) {
        return codeNowOf(earlier.parent()).equals(codeOf(later.parent()));
    }

    private void pair(Placed earlier, Placed later) {
        unmatchedBefore.remove(earlier.node().code());
        unmatchedAfter.remove(later.node().code());
        pairs.put(later.node().code(), new Pair(earlier, later));
        codesNow.put(earlier.node().code(), later.node().code());
    }

    private String wording(Placed placed) {
        return wordings.computeIfAbsent(placed.node(), node -> node.kind() + "\n" + NameKey.of(node.called()));
    }

    private static ProgrammeDiff.Node alone(Placed placed) {
        ProgrammeNode node = placed.node();
        return new ProgrammeDiff.Node(node.code(), node.kind(), node.called(), codeOrNull(placed.parent()));
    }

    private Stream<ProgrammeDiff.Renaming> renaming(Pair pair) {
        String code = pair.after().node().code();
        String former = pair.before().node().code();
        return code.equals(former)
                ? Stream.empty()
                : Stream.of(new ProgrammeDiff.Renaming(
                        code,
                        former,
                        pair.after().node().called(),
                        codeBefore(former).filter(code::equals).isPresent()));
    }

    private Stream<ProgrammeDiff.Move> move(Pair pair) {
        ProgrammeNode parent = pair.before().parent();
        return isSameParent(pair.before(), pair.after())
                ? Stream.empty()
                : Stream.of(new ProgrammeDiff.Move(
                        pair.after().node().code(),
                        codeOrNull(parent),
                        codeOrNull(pair.after().parent())));
    }

    private static Stream<ProgrammeDiff.Rewording> rewordings(Pair pair) {
        Map<String, Function<ProgrammeNode, @Nullable String>> members = new LinkedHashMap<>();
        members.put("kind", node -> node.kind().name());
        members.put("title", ProgrammeNode::title);
        members.put("name", ProgrammeNode::name);
        members.put("text", ProgrammeNode::text);
        members.put("unit", ProgrammeNode::unit);
        members.put("source", ProgrammeNode::source);
        List<ProgrammeDiff.Rewording> found = new ArrayList<>();
        members.forEach((member, value) -> {
            String former = value.apply(pair.before().node());
            String current = value.apply(pair.after().node());
            if (!Objects.equals(former, current)) {
                found.add(new ProgrammeDiff.Rewording(pair.after().node().code(), member, former, current));
            }
        });
        return found.stream();
    }

    private static Stream<ProgrammeDiff.ValueChange> changes(
            Pair pair, Function<ProgrammeNode, Collection<IndicatorValue>> values) {
        Map<Integer, IndicatorValue> former = byYear(values.apply(pair.before().node()));
        Map<Integer, IndicatorValue> current = byYear(values.apply(pair.after().node()));
        TreeSet<Integer> years = new TreeSet<>(former.keySet());
        years.addAll(current.keySet());
        return years.stream()
                .filter(year -> {
                    IndicatorValue then = former.get(year);
                    IndicatorValue now = current.get(year);
                    return then == null || now == null || !then.says(now);
                })
                .map(year -> {
                    IndicatorValue then = former.get(year);
                    IndicatorValue now = current.get(year);
                    return new ProgrammeDiff.ValueChange(
                            pair.after().node().code(),
                            year,
                            then == null ? null : then.value(),
                            now == null ? null : now.value());
                });
    }

    private static Map<Integer, IndicatorValue> byYear(Collection<IndicatorValue> values) {
        return values.stream()
                .collect(Collectors.toMap(IndicatorValue::year, value -> value, (first, second) -> first));
    }

    private static Map<String, Placed> byCode(List<Placed> placed) {
        Map<String, Placed> byCode = new LinkedHashMap<>();
        placed.forEach(each -> byCode.putIfAbsent(each.node().code(), each));
        return byCode;
    }

    /** Empty at the top. */
    private static String codeOf(@Nullable ProgrammeNode node) {
        return node == null ? "" : node.code();
    }

    private static @Nullable String codeOrNull(@Nullable ProgrammeNode node) {
        return node == null ? null : node.code();
    }
}
