package org.spoiwo.api.participants;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.meetings.AgendaItem;
import org.spoiwo.model.meetings.Contribution;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.participants.Appearance;
import org.spoiwo.model.participants.ParticipationSummary;
import org.spoiwo.model.record.Page;

/** What people did at meetings: whether they took part, and what stands in the agendas. */
@ApplicationScoped
class Appearances {

    private final Participations participations;

    Appearances(Participations participations) {
        this.participations = participations;
    }

    /** Four statements: the meetings of the page, the participations, the agenda items, and what is tied to no item. */
    Page<Appearance> page(UUID person, ListParameters list, Caller caller) {
        Page<Appearance> page = participations.meetingsOf(person, list, caller);
        List<UUID> meetings = page.items().stream().map(Appearance::id).toList();
        if (meetings.isEmpty()) {
            return page;
        }
        Map<UUID, ParticipationSummary> taken = participations.ofPerson(person, meetings, caller);
        Map<UUID, List<Appearance.Act>> made = new HashMap<>();
        for (Object[] row : participations.meetingsWithActsOf(person, meetings)) {
            add((UUID) row[0], ((Meeting) row[1]).contributions(), null, person, made);
        }
        for (Object[] row : participations.itemsWithActsOf(person, meetings)) {
            AgendaItem item = ((AgendaItem) row[2]).withId((UUID) row[1]);
            add((UUID) row[0], item.contributions(), item, person, made);
        }
        return new Page<>(
                page.items().stream()
                        .map(each -> each.with(taken.get(each.id()), made.getOrDefault(each.id(), List.of())))
                        .toList(),
                page.nextCursor(),
                page.total());
    }

    private static void add(
            UUID meeting,
            List<Contribution> contributions,
            @Nullable AgendaItem item,
            UUID person,
            Map<UUID, List<Appearance.Act>> made) {
        contributions.stream()
                .filter(contribution -> contribution.person() != null
                        && person.equals(contribution.person().id()))
                .map(contribution -> new Appearance.Act(
                        item == null ? null : item.id(),
                        item == null ? null : item.title(),
                        contribution.capacity(),
                        contribution.designation(),
                        contribution.acting(),
                        contribution.confirmed()))
                .forEach(act ->
                        made.computeIfAbsent(meeting, each -> new ArrayList<>()).add(act));
    }
}
