package org.spoiwo.api.participants;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.participants.Absentee;
import org.spoiwo.model.value.PolishCalendar;

/** Finds members who missed several meetings in a row. */
@ApplicationScoped
class Absences {

    private final Participations participations;
    private final Clock clock;

    Absences(Participations participations, Clock clock) {
        this.participations = participations;
        this.clock = clock;
    }

    /** Two statements: the sessions of those who missed as many at all, and the memberships. */
    List<Absentee> of(UUID network, int consecutive, Caller caller) {
        Map<UUID, List<Session>> byHolder = new LinkedHashMap<>();
        participations
                .sessions(network, consecutive, caller)
                .forEach(session -> byHolder.computeIfAbsent(session.holder(), holder -> new ArrayList<>())
                        .add(session));
        Map<UUID, List<Absentee.Missed>> missed = new LinkedHashMap<>();
        byHolder.forEach((holder, sessions) -> {
            List<Absentee.Missed> row = latestRow(sessions, consecutive);
            if (!row.isEmpty()) {
                missed.put(holder, row);
            }
        });
        return missed.isEmpty()
                ? List.of()
                : participations.membersToday(network, missed.keySet(), PolishCalendar.today(clock), caller).stream()
                        .map(member -> new Absentee(
                                member.id(),
                                member.person(),
                                member.organization(),
                                missed.getOrDefault(member.holder(), List.of())))
                        .toList();
    }

    private static List<Absentee.Missed> latestRow(List<Session> sessions, int consecutive) {
        List<Absentee.Missed> latest = List.of();
        List<Absentee.Missed> row = new ArrayList<>();
        for (Session session : sessions) {
            if (session.missed()) {
                row.add(new Absentee.Missed(session.meeting(), session.title(), session.startDate()));
            } else {
                row = new ArrayList<>();
            }
            if (row.size() >= consecutive) {
                latest = row;
            }
        }
        return latest;
    }
}
