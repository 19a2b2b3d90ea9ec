package org.spoiwo.model.programmes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.PassageState;

/**
 * Versions of a programme, one after the other: where a node is in each whatever its code there, and where a passage is
 * whatever its node and wording.
 */
public final class VersionPath {

    private final List<ProgrammeVersion> versions;
    /** From each version to the next. */
    private final List<ProgrammeComparison> steps = new ArrayList<>();

    private final List<@Nullable PassageFinder> finders = new ArrayList<>();

    private VersionPath(List<ProgrammeVersion> versions) {
        this.versions = List.copyOf(versions);
        for (int i = 1; i < versions.size(); i++) {
            steps.add(ProgrammeComparison.of(versions.get(i - 1), versions.get(i)));
        }
        versions.forEach(version -> finders.add(null));
    }

    /** @param versions in the order in which they came */
    public static VersionPath of(List<ProgrammeVersion> versions) {
        return new VersionPath(versions);
    }

    /**
     * What a version has of what is followed.
     *
     * @param code of the node; absent when this version does not have it any more
     * @param passage absent when none is followed
     */
    public record Stop(
            ProgrammeVersion version,
            @Nullable String code,
            @Nullable PassageThen passage) {}

    /**
     * Follows a node, a passage or both from one version to the last; from none of these, nowhere.
     *
     * @param from the version in which they stand
     * @param node its code there
     */
    public List<Stop> follow(UUID from, @Nullable String node, @Nullable String passage) {
        List<Stop> stops = new ArrayList<>();
        String code = node;
        // where the passage was seen last, and in which words
        String place = node;
        String wording = passage;
        for (int i = indexOf(from); i >= 0 && i < versions.size(); i++) {
            if (!stops.isEmpty()) {
                ProgrammeComparison step = steps.get(i - 1);
                code = code == null ? null : step.codeNow(code).orElse(null);
                place = place == null ? null : step.codeNow(place).orElse(null);
            }
            PassageFinder.Found found =
                    wording == null ? null : finder(i).find(wording, place).orElse(null);
            if (found != null) {
                place = found.node();
                wording = found.wording();
            }
            if (node == null && stops.isEmpty()) {
                // a passage has a node, even if nobody named it
                code = place;
            }
            stops.add(new Stop(versions.get(i), code, passage == null ? null : then(passage, code, found)));
        }
        return stops;
    }

    private static PassageThen then(String passage, @Nullable String code, PassageFinder.@Nullable Found found) {
        if (found == null) {
            return new PassageThen(PassageState.LOST, null, null);
        }
        if (!found.wording().equals(passage)) {
            return new PassageThen(PassageState.REWORDED, found.node(), found.wording());
        }
        return new PassageThen(
                found.node().equals(code) ? PassageState.STANDS : PassageState.MOVED, found.node(), null);
    }

    /** What code a node has in each version that has it, before and after the one in which it is named. */
    public Map<UUID, String> codes(UUID in, String code) {
        Map<UUID, String> codes = new HashMap<>();
        int named = indexOf(in);
        Optional<String> now = Optional.of(code);
        for (int i = named; i >= 0 && now.isPresent(); i--) {
            codes.put(idOf(i), now.get());
            now = i == 0 ? Optional.empty() : steps.get(i - 1).codeBefore(now.get());
        }
        now = Optional.of(code);
        for (int i = named; i >= 0 && i + 1 < versions.size() && now.isPresent(); i++) {
            now = steps.get(i).codeNow(now.get());
            if (now.isPresent()) {
                codes.put(idOf(i + 1), now.get());
            }
        }
        return codes;
    }

    private UUID idOf(int index) {
        return Objects.requireNonNull(versions.get(index).id());
    }

    /** -1 when it is none of them. */
    private int indexOf(UUID version) {
        for (int i = 0; i < versions.size(); i++) {
            if (version.equals(versions.get(i).id())) {
                return i;
            }
        }
        return -1;
    }

    private PassageFinder finder(int index) {
        PassageFinder finder = finders.get(index);
        if (finder == null) {
            finder = new PassageFinder(versions.get(index));
            finders.set(index, finder);
        }
        return finder;
    }
}
