package org.spoiwo.api.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.NewId;
import org.spoiwo.model.meetings.AgendaItem;
import org.spoiwo.model.meetings.Meeting;

/** An agenda as a tree, and as the flat list of its items that is kept. */
public final class AgendaTree {

    private AgendaTree() {}

    /** An item with its place in the whole agenda, depth first. */
    public record Placed(AgendaItem item, @Nullable UUID parentId, int sequence) {}

    /**
     * The agenda with an id and a position on every item and an id on every outcome. An item that comes without an id
     * takes the id of the stored item at the same place, so that a request sent twice means the same twice.
     *
     * @param taken the ids that the parts of the meeting have; those that are given here are added
     */
    public static List<AgendaItem> identified(List<AgendaItem> level, List<AgendaItem> stored, Set<UUID> taken) {
        List<AgendaItem> identified = new ArrayList<>(level.size());
        for (int i = 0; i < level.size(); i++) {
            AgendaItem item = level.get(i);
            AgendaItem before = i < stored.size() ? stored.get(i) : null;
            UUID id = item.id() != null ? item.id() : idAt(before, taken);
            identified.add(item.withId(id)
                    .withPosition(i + 1)
                    .withOutcomes(
                            Outcomes.identified(item.outcomes(), before == null ? List.of() : before.outcomes(), taken))
                    .withChildren(identified(item.children(), before == null ? List.of() : before.children(), taken)));
        }
        return identified;
    }

    /** The ids that the agenda items and the outcomes of the meeting bring with them. */
    public static Set<UUID> ids(Meeting meeting) {
        Set<UUID> ids = new HashSet<>();
        collectIds(meeting.agenda(), ids);
        Outcomes.collectIds(meeting.outcomes(), ids);
        return ids;
    }

    /** All items, depth first, each without knowing its children. */
    public static List<Placed> flattened(List<AgendaItem> agenda) {
        List<Placed> flat = new ArrayList<>();
        flatten(agenda, null, flat);
        return flat;
    }

    /** The tree of items kept flat, in their sequence. */
    public static List<AgendaItem> grown(List<AgendaItemEntity> flat) {
        Map<@Nullable UUID, List<AgendaItemEntity>> byParent = new HashMap<>();
        flat.forEach(item -> byParent.computeIfAbsent(item.parentId(), parent -> new ArrayList<>())
                .add(item));
        return grown(null, byParent);
    }

    /** Finds an item at any depth. */
    public static Optional<AgendaItem> find(List<AgendaItem> agenda, UUID id) {
        return flattened(agenda).stream()
                .map(Placed::item)
                .filter(item -> id.equals(item.id()))
                .findFirst();
    }

    /** The agenda with the item of this id replaced; by nothing, if {@code change} says so. */
    public static List<AgendaItem> replaced(
            List<AgendaItem> agenda, UUID id, Function<AgendaItem, Optional<AgendaItem>> change) {
        return agenda.stream()
                .flatMap(item -> id.equals(item.id())
                        ? change.apply(item).stream()
                        : Stream.of(item.withChildren(replaced(item.children(), id, change))))
                .toList();
    }

    /** Where the item stands: {@code /agenda/3/children/0}. */
    public static Optional<String> pointer(List<AgendaItem> level, String at, UUID id) {
        for (int i = 0; i < level.size(); i++) {
            String here = at + "/" + i;
            if (id.equals(level.get(i).id())) {
                return Optional.of(here);
            }
            Optional<String> below = pointer(level.get(i).children(), here + "/children", id);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    private static UUID idAt(@Nullable AgendaItem before, Set<UUID> taken) {
        if (before != null && before.id() != null && taken.add(before.id())) {
            return before.id();
        }
        return NewId.make();
    }

    private static void collectIds(List<AgendaItem> level, Set<UUID> ids) {
        for (AgendaItem item : level) {
            if (item.id() != null) {
                ids.add(item.id());
            }
            Outcomes.collectIds(item.outcomes(), ids);
            collectIds(item.children(), ids);
        }
    }

    private static void flatten(List<AgendaItem> level, @Nullable UUID parentId, List<Placed> flat) {
        for (AgendaItem item : level) {
            flat.add(new Placed(item, parentId, flat.size() + 1));
            flatten(item.children(), item.id(), flat);
        }
    }

    private static List<AgendaItem> grown(@Nullable UUID parent, Map<@Nullable UUID, List<AgendaItemEntity>> byParent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(item -> item.content().withChildren(grown(item.id(), byParent)))
                .toList();
    }
}
