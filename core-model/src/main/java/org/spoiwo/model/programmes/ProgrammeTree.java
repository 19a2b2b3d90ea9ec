package org.spoiwo.model.programmes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.SelfChecking.Inconsistency;

/** The tree of a version of a programme as a whole: its nodes in order, and what holds across them. */
public final class ProgrammeTree {

    /** Nodes of one version, on all levels: several times what the longest programmes have. */
    public static final int LARGEST = 5_000;
    /** Levels, indicators included. */
    public static final int DEEPEST = 8;

    private ProgrammeTree() {}

    /**
     * A node with its place.
     *
     * @param pointer JSON Pointer from the version: {@code /nodes/0/children/2}
     */
    public record Placed(ProgrammeNode node, @Nullable ProgrammeNode parent, String pointer) {}

    /** All nodes, depth first. */
    public static List<Placed> flattened(List<ProgrammeNode> nodes) {
        List<Placed> flat = new ArrayList<>();
        flatten(nodes, null, "/nodes", flat);
        return flat;
    }

    /** The node with this code, at any depth. */
    public static Optional<ProgrammeNode> find(List<ProgrammeNode> nodes, String code) {
        return flattened(nodes).stream()
                .map(Placed::node)
                .filter(node -> code.equals(node.code()))
                .findFirst();
    }

    /** What is wrong with the tree as a whole. */
    static Stream<Inconsistency> inconsistencies(List<ProgrammeNode> nodes) {
        List<Inconsistency> found = new ArrayList<>();
        if (depth(nodes) > DEEPEST) {
            found.add(new Inconsistency("/nodes", "programme.tooDeep"));
            return found.stream();
        }
        List<Placed> flat = flattened(nodes);
        if (flat.size() > LARGEST) {
            found.add(new Inconsistency("/nodes", "programme.tooLong"));
        }
        Set<String> codes = new HashSet<>();
        Set<String> formerCodes = new HashSet<>();
        for (Placed placed : flat) {
            if (placed.node().code() != null && !codes.add(placed.node().code())) {
                found.add(new Inconsistency(placed.pointer() + "/code", "programmeNode.sameCode"));
            }
            String former = placed.node().formerCode();
            if (former != null && !formerCodes.add(former)) {
                found.add(new Inconsistency(placed.pointer() + "/formerCode", "programmeNode.sameFormerCode"));
            }
        }
        return found.stream();
    }

    private static int depth(List<ProgrammeNode> nodes) {
        return nodes.stream()
                .filter(Objects::nonNull)
                .mapToInt(node -> 1 + depth(node.children()))
                .max()
                .orElse(0);
    }

    private static void flatten(
            List<ProgrammeNode> level, @Nullable ProgrammeNode parent, String pointer, List<Placed> flat) {
        for (int i = 0; i < level.size(); i++) {
            ProgrammeNode node = level.get(i);
            if (node != null) {
                flat.add(new Placed(node, parent, pointer + "/" + i));
                flatten(node.children(), node, pointer + "/" + i + "/children", flat);
            }
        }
    }
}
