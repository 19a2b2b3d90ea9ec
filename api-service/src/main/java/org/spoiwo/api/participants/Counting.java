package org.spoiwo.api.participants;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.KnownRecords;
import org.spoiwo.api.persistence.RecordRegister;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.security.Caller;
import org.spoiwo.api.statistics.ShownCount;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.participants.MeetingAttendance;
import org.spoiwo.model.participants.ParticipationCount;
import org.spoiwo.model.participants.ParticipationCounts;
import org.spoiwo.model.participants.Tallied;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.Capacity;
import org.spoiwo.model.vocabulary.OrganizationKind;
import org.spoiwo.model.vocabulary.ParticipationMode;

/** Counts people without naming them. */
@ApplicationScoped
class Counting {

    private final Participations participations;
    private final RecordRegister register;

    Counting(Participations participations, RecordRegister register) {
        this.participations = participations;
        this.register = register;
    }

    /** One statement; accounts, who see the participations themselves, get every number. */
    MeetingAttendance attendance(Meeting meeting, Caller caller) {
        List<CountedRow> rows = participations.countedAt(Objects.requireNonNull(meeting.id()));
        PublicCounts counts = caller.isAnonymous() ? PublicCounts.of(3, rows) : PublicCounts.exact(rows);
        return new MeetingAttendance(
                meeting.attendance(),
                new MeetingAttendance.Counted(
                        Tallied.of(null, counts.total()), by(0, counts), by(1, counts), by(2, counts)));
    }

    private static List<Tallied> by(int dimension, PublicCounts counts) {
        return counts.by(Set.of(dimension)).stream()
                .map(each -> Tallied.of(known(each.values().get(0)), each.count()))
                .toList();
    }

    /** What everybody may know of public meetings, the same for every caller; three statements. */
    ParticipationCounts statistics(Set<CountedBy> by) {
        if (!CountedBy.OF_MEETINGS.containsAll(by) && !CountedBy.OF_PEOPLE.containsAll(by)) {
            throw ProblemException.invalid(List.of(Finding.inParameter("groupBy", "groupBy.mixed")));
        }
        PublicCounts meetings = counts(CountedBy.OF_MEETINGS);
        PublicCounts people = counts(CountedBy.OF_PEOPLE);
        boolean ofMeetings = CountedBy.OF_MEETINGS.containsAll(by);
        List<CountedBy> all = List.copyOf(ofMeetings ? CountedBy.OF_MEETINGS : CountedBy.OF_PEOPLE);
        List<CountedBy> asked = all.stream().filter(by::contains).toList();
        List<ShownCount> table = (ofMeetings ? meetings : people)
                .by(asked.stream().map(all::indexOf).collect(Collectors.toSet()));
        KnownRecords networks = register.byIds(
                asked.contains(CountedBy.NETWORK)
                        ? table.stream()
                                .map(row -> row.values().get(asked.indexOf(CountedBy.NETWORK)))
                                .filter(id -> !id.isEmpty())
                                .map(UUID::fromString)
                                .collect(Collectors.toSet())
                        : Set.of());
        // a number that one family of tables hides does not follow from the other
        Integer total = meetings.total() == null ? null : people.total();
        return new ParticipationCounts(
                Tallied.of(null, total),
                asked.isEmpty()
                        ? List.of()
                        : table.stream().map(row -> count(row, asked, networks)).toList());
    }

    private PublicCounts counts(Set<CountedBy> by) {
        return PublicCounts.of(by.size(), participations.counted(List.copyOf(by)));
    }

    private static ParticipationCount count(ShownCount row, List<CountedBy> by, KnownRecords networks) {
        Map<CountedBy, String> values = by.stream()
                .collect(Collectors.toMap(each -> each, each -> row.values().get(by.indexOf(each))));
        String network = known(values.get(CountedBy.NETWORK));
        String year = known(values.get(CountedBy.YEAR));
        String capacity = known(values.get(CountedBy.CAPACITY));
        String mode = known(values.get(CountedBy.MODE));
        return new ParticipationCount(
                network == null
                        ? null
                        : networks.find(UUID.fromString(network))
                                .map(found -> new Reference(found.id(), found.name()))
                                .orElse(null),
                codes(values.get(CountedBy.REGION)).map(RegionCode::of).toList(),
                year == null ? null : Integer.valueOf(year),
                codes(values.get(CountedBy.KIND)).map(OrganizationKind::valueOf).toList(),
                capacity == null ? null : Capacity.valueOf(capacity),
                mode == null ? null : ParticipationMode.valueOf(mode),
                row.count(),
                row.suppressed());
    }

    private static Stream<String> codes(@Nullable String column) {
        return column == null || column.isEmpty() ? Stream.empty() : Stream.of(column.split(",", -1));
    }

    private static @Nullable String known(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
