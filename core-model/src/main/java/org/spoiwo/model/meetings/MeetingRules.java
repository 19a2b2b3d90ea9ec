package org.spoiwo.model.meetings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.SelfChecking.Inconsistency;

/** The rules that span several members of a meeting. */
final class MeetingRules {

    private final Meeting meeting;
    private final List<Inconsistency> found = new ArrayList<>();
    private final Set<UUID> agendaItems = new HashSet<>();
    private final Set<UUID> outcomes = new HashSet<>();
    private int items;

    MeetingRules(Meeting meeting) {
        this.meeting = meeting;
    }

    Stream<Inconsistency> inconsistencies() {
        checkDates();
        checkTimeZone();
        checkAgenda(meeting.agenda(), "/agenda", 1);
        if (items > Limits.AGENDA_ITEMS) {
            found.add(new Inconsistency("/agenda", "agenda.tooLong"));
        }
        checkOutcomes(meeting.outcomes(), "/outcomes");
        return found.stream();
    }

    private void checkDates() {
        if (meeting.endDate() != null && meeting.startDate() == null) {
            found.add(new Inconsistency("/startDate", "meeting.endWithoutStart"));
        } else if (meeting.startDate() != null && meeting.endDate() != null) {
            LocalDate start = meeting.startDate().earliest().orElse(null);
            LocalDate end = meeting.endDate().latest().orElse(null);
            if (start != null && end != null && end.isBefore(start)) {
                found.add(new Inconsistency("/endDate", "meeting.endBeforeStart"));
            }
        }
        boolean oneDay = meeting.endDate() == null || Objects.equals(meeting.endDate(), meeting.startDate());
        if (oneDay
                && meeting.startTime() != null
                && meeting.endTime() != null
                && meeting.endTime().isBefore(meeting.startTime())) {
            found.add(new Inconsistency("/endTime", "meeting.endBeforeStart"));
        }
    }

    private void checkTimeZone() {
        if (meeting.timeZone() != null && !ZoneId.getAvailableZoneIds().contains(meeting.timeZone())) {
            found.add(new Inconsistency("/timeZone", "timeZone.unknown"));
        }
    }

    private void checkAgenda(List<AgendaItem> level, String pointer, int depth) {
        if (level.isEmpty()) {
            return;
        }
        if (depth > Limits.AGENDA_DEPTH) {
            found.add(new Inconsistency(pointer, "agenda.tooDeep"));
            return;
        }
        long days = days();
        for (int i = 0; i < level.size(); i++) {
            AgendaItem item = level.get(i);
            if (item == null) {
                continue;
            }
            items++;
            String at = pointer + "/" + i;
            if (item.id() != null && !agendaItems.add(item.id())) {
                found.add(new Inconsistency(at + "/id", "agendaItem.duplicateId"));
            }
            if (item.day() != null && item.day() > days) {
                found.add(new Inconsistency(at + "/day", "agendaItem.outsideMeeting"));
            }
            checkOutcomes(item.outcomes(), at + "/outcomes");
            checkAgenda(item.children(), at + "/children", depth + 1);
        }
    }

    /** Days the meeting lasts; unlimited while its dates are not exact. */
    private long days() {
        if (meeting.startDate() == null || !meeting.startDate().isDay()) {
            return meeting.endDate() == null && meeting.startDate() != null ? 1 : Long.MAX_VALUE;
        }
        if (meeting.endDate() == null) {
            return 1;
        }
        LocalDate start = meeting.startDate().earliest().orElseThrow();
        return meeting.endDate()
                .latest()
                .map(end -> ChronoUnit.DAYS.between(start, end) + 1)
                .orElse(Long.MAX_VALUE);
    }

    private void checkOutcomes(List<Outcome> list, String pointer) {
        for (int i = 0; i < list.size(); i++) {
            Outcome outcome = list.get(i);
            if (outcome == null) {
                continue;
            }
            String at = pointer + "/" + i;
            if (outcome.id() != null && !outcomes.add(outcome.id())) {
                found.add(new Inconsistency(at + "/id", "outcome.duplicateId"));
            }
            if (outcome.agendaItem() != null
                    && !inAgenda(meeting.agenda(), outcome.agendaItem().id())) {
                found.add(new Inconsistency(at + "/agendaItem", "agendaItem.unknown"));
            }
        }
    }

    private static boolean inAgenda(List<AgendaItem> level, @Nullable UUID id) {
        return level.stream()
                .filter(Objects::nonNull)
                .anyMatch(item -> Objects.equals(item.id(), id) || inAgenda(item.children(), id));
    }
}
