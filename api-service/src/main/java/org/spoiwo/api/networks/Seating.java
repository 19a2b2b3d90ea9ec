package org.spoiwo.api.networks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.networks.Office;
import org.spoiwo.model.networks.Vacancy;
import org.spoiwo.model.value.Count;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.OfficeKind;

/** Who sits where in a network on a day, and what stays empty. */
final class Seating {

    private final Network network;
    private final List<RosterEntry> present;
    private final LocalDate day;

    /** @param roster everybody who ever was a member */
    Seating(Network network, List<RosterEntry> roster, LocalDate day) {
        this.network = network;
        this.day = day;
        this.present = roster.stream()
                .filter(RosterEntry::takesSeat)
                .filter(entry -> network.periodOf(entry.membership()).includes(day))
                .toList();
    }

    /** Offices first; none while there is no such network. */
    List<Vacancy> vacancies() {
        return network.life().includes(day)
                ? Stream.concat(offices(), seats().stream()).toList()
                : List.of();
    }

    private record Position(OfficeKind office, @Nullable Integer ordinal) {}

    /** An office is known by those who held it: it is vacant when all who did have gone. */
    private Stream<Vacancy> offices() {
        Map<Position, List<Office>> positions = new LinkedHashMap<>();
        network.offices().stream()
                .filter(held -> held.office().canBeVacant())
                .forEach(held -> positions
                        .computeIfAbsent(new Position(held.office(), held.ordinal()), position -> new ArrayList<>())
                        .add(held));
        return positions.entrySet().stream()
                .filter(position -> position.getValue().stream().noneMatch(this::isHeld))
                .flatMap(position -> position.getValue().stream()
                        .filter(this::isOver)
                        .max(Comparator.comparing(this::lastDay))
                        .map(last -> new Vacancy(
                                position.getKey().office(),
                                position.getKey().ordinal(),
                                last.title(),
                                network.periodOf(last).to(),
                                null,
                                1))
                        .stream());
    }

    private boolean isHeld(Office held) {
        return network.periodOf(held).includes(day);
    }

    private boolean isOver(Office held) {
        PartialDate end = network.periodOf(held).to();
        return end != null && end.latest().filter(last -> last.isBefore(day)).isPresent();
    }

    private LocalDate lastDay(Office held) {
        return Objects.requireNonNull(network.periodOf(held).to()).latest().orElseThrow();
    }

    private List<Vacancy> seats() {
        List<Vacancy> vacant = new ArrayList<>();
        for (Network.Seat seat : network.seats()) {
            int minimum = seat.minimum() == null ? 1 : seat.minimum();
            int missing = minimum
                    - (int) present.stream()
                            .filter(entry -> mayTake(seat, entry))
                            .count();
            // whoever has the post has the seat, named or not
            if (missing > 0 && !Boolean.TRUE.equals(seat.exOfficio())) {
                vacant.add(new Vacancy(null, null, null, null, seat, missing));
            }
        }
        return hasUnnamedMembers() ? List.of() : vacant;
    }

    /** The source speaks of more members than are known by name: any of them may sit anywhere. */
    private boolean hasUnnamedMembers() {
        Count stated = network.statedMembers();
        BigDecimal value = stated == null ? null : stated.value();
        return value != null && value.compareTo(BigDecimal.valueOf(present.size())) > 0;
    }

    /** How many certainly have one of these seats. */
    int taken(Network.Seat seat) {
        return (int)
                present.stream().filter(entry -> certainlyTakes(seat, entry)).count();
    }

    private boolean mayTake(Network.Seat seat, RosterEntry entry) {
        String named = entry.membership().seat();
        if (named != null && network.seats().stream().anyMatch(other -> isCalled(named, other))) {
            return isCalled(named, seat);
        }
        if (seat.group() != null && entry.membership().seatGroup() != null) {
            return seat.group() == entry.membership().seatGroup();
        }
        return seat.kind() != null && entry.organizationKinds().contains(seat.kind());
    }

    private boolean certainlyTakes(Network.Seat seat, RosterEntry entry) {
        return mayTake(seat, entry)
                && network.seats().stream()
                                .filter(other -> mayTake(other, entry))
                                .count()
                        == 1;
    }

    private static boolean isCalled(String name, Network.Seat seat) {
        return seat.label() != null && seat.label().strip().equalsIgnoreCase(name.strip());
    }
}
