package org.spoiwo.api.agenda;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.NewId;
import org.spoiwo.model.meetings.Outcome;

/** Outcomes of a meeting or an agenda item. */
public final class Outcomes {

    private Outcomes() {}

    /** Each with an id: its own, that of the stored one at the same place, or a new one. */
    public static List<Outcome> identified(List<Outcome> outcomes, List<Outcome> stored) {
        return IntStream.range(0, outcomes.size())
                .mapToObj(i -> identified(
                        outcomes.get(i), i < stored.size() ? stored.get(i).id() : null))
                .toList();
    }

    private static Outcome identified(Outcome outcome, @Nullable UUID before) {
        if (outcome.id() != null) {
            return outcome;
        }
        return outcome.withId(before != null ? before : NewId.make());
    }
}
