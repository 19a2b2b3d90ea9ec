package org.spoiwo.api.agenda;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.meetings.AgendaItem;
import org.spoiwo.model.meetings.AgendaItemSummary;
import org.spoiwo.model.record.Audience;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.References;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.Visibility;

/**
 * A row of the list across meetings, as the database gives it.
 *
 * @param names the visible records the item refers to, separated: id, space, name
 */
public record AgendaItemRow(
        UUID id,
        UUID meetingId,
        String meetingTitle,
        @Nullable PartialDate meetingStartDate,
        String sortKey,
        String latestFirstKey,
        @Nullable UUID parentId,
        AgendaItem item,
        @Nullable String names,
        Visibility visibility) {

    /** Control characters stand in no name; line ends do. */
    static final String SEPARATOR = "\u001e";

    private static final int UUID_LENGTH = 36;

    AgendaItemSummary summary() {
        return References.named(
                new AgendaItemSummary(
                        id,
                        new Reference(meetingId, meetingTitle),
                        meetingStartDate,
                        parentId,
                        Objects.requireNonNull(item.position()),
                        item.number(),
                        item.day(),
                        item.kind(),
                        item.title(),
                        item.abstractText(),
                        item.track(),
                        item.contributions(),
                        visibility),
                targets());
    }

    private References.Reader targets() {
        Map<UUID, String> known = names == null
                ? new HashMap<>()
                : Arrays.stream(names.split(SEPARATOR))
                        .collect(Collectors.toMap(
                                line -> UUID.fromString(line.substring(0, UUID_LENGTH)),
                                line -> line.substring(UUID_LENGTH + 1),
                                (one, same) -> one,
                                HashMap::new));
        known.put(meetingId, meetingTitle);
        return new References.Reader() {
            @Override
            public boolean knows(UUID target) {
                return known.containsKey(target);
            }

            @Override
            public @Nullable String nameOf(UUID target) {
                return known.get(target);
            }

            @Override
            public boolean reads(Audience audience) {
                return audience == Audience.PUBLIC;
            }
        };
    }
}
