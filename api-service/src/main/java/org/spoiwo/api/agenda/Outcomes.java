package org.spoiwo.api.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.spoiwo.api.persistence.NewId;
import org.spoiwo.model.meetings.Outcome;

/** Outcomes of a meeting or an agenda item. */
public final class Outcomes {

    private Outcomes() {}

    /**
     * Each with an id: its own, that of the stored one at the same place, or a new one.
     *
     * @param taken the ids that the parts of the meeting have; those that are given here are added
     */
    public static List<Outcome> identified(List<Outcome> outcomes, List<Outcome> stored, Set<UUID> taken) {
        List<Outcome> identified = new ArrayList<>(outcomes.size());
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i);
            UUID before = i < stored.size() ? stored.get(i).id() : null;
            identified.add(
                    outcome.id() != null
                            ? outcome
                            : outcome.withId(before != null && taken.add(before) ? before : NewId.make()));
        }
        return identified;
    }

    static void collectIds(List<Outcome> outcomes, Set<UUID> ids) {
        outcomes.stream().map(Outcome::id).filter(Objects::nonNull).forEach(ids::add);
    }
}
