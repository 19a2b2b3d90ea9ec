package org.spoiwo.api.networks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.problem.Messages;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.networks.NetworkWarning;
import org.spoiwo.model.networks.Office;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.Period;

/** What is odd about a network and its roster. History is messy: nothing of it is refused. */
final class Oddities {

    /** Later than any day: an office or a membership without an end goes on. */
    private static final PartialDate STILL = PartialDate.of("9999-12-31");

    private final Network network;
    private final List<RosterEntry> roster;
    private final Seating seating;
    private final Locale language;

    /**
     * @param roster everybody who ever was a member
     * @param day for which seats are counted
     */
    Oddities(Network network, List<RosterEntry> roster, LocalDate day, Locale language) {
        this.network = network;
        this.roster = roster;
        this.seating = new Seating(network, roster, day);
        this.language = language;
    }

    List<NetworkWarning> all() {
        return Stream.of(
                        overlappingOffices(),
                        officesOutsideTerms(),
                        overfullSeats(),
                        membersOutsideTerms(),
                        membersTwice(),
                        otherKinds())
                .flatMap(each -> each)
                .toList();
    }

    private Stream<NetworkWarning> overlappingOffices() {
        List<Office> offices = network.offices();
        return IntStream.range(0, offices.size())
                .boxed()
                .flatMap(later -> IntStream.range(0, later)
                        .filter(earlier -> clash(offices.get(earlier), offices.get(later)))
                        .mapToObj(
                                earlier -> about("/offices/" + later, "warning.officeOverlap", "/offices/" + earlier)));
    }

    private boolean clash(Office one, Office other) {
        boolean samePlace = one.office() == other.office()
                && Objects.equals(one.ordinal(), other.ordinal())
                && one.office().hasOneHolder(one.ordinal());
        // somebody may stand in while the holder cannot come
        boolean bothHold = !Boolean.TRUE.equals(one.acting()) && !Boolean.TRUE.equals(other.acting());
        boolean sameHolder = one.person() != null
                && other.person() != null
                && one.person().id().equals(other.person().id());
        return samePlace && bothHold && !sameHolder && held(one).certainlyOverlaps(held(other));
    }

    /** An office without known beginning was held on the day of which the source speaks. */
    private Period held(Office office) {
        Period period = network.periodOf(office);
        if (period.from() == null && office.asOf() != null) {
            return new Period(office.asOf(), null);
        }
        return new Period(period.from(), period.to() == null ? STILL : period.to());
    }

    private Stream<NetworkWarning> officesOutsideTerms() {
        return IntStream.range(0, network.offices().size())
                .filter(i -> {
                    Office office = network.offices().get(i);
                    return isOutside(office.term(), office.from(), office.to());
                })
                .mapToObj(i -> about(
                        "/offices/" + i,
                        "warning.officeOutsideTerm",
                        String.valueOf(network.offices().get(i).term())));
    }

    private Stream<NetworkWarning> overfullSeats() {
        return IntStream.range(0, network.seats().size())
                .filter(i -> maximum(i) < seating.taken(network.seats().get(i)))
                .mapToObj(i -> about(
                        "/seats/" + i,
                        "warning.seatOverfull",
                        seating.taken(network.seats().get(i)),
                        maximum(i)));
    }

    private int maximum(int seat) {
        Integer maximum = network.seats().get(seat).maximum();
        return maximum == null ? Integer.MAX_VALUE : maximum;
    }

    private Stream<NetworkWarning> membersOutsideTerms() {
        return roster.stream()
                .filter(entry -> isOutside(
                        entry.membership().term(),
                        entry.membership().begin(),
                        entry.membership().to()))
                .map(entry -> about(
                        entry,
                        "warning.memberOutsideTerm",
                        String.valueOf(entry.membership().term())));
    }

    /** Who is a member in one record and at the same time, in the same role, in another. */
    private Stream<NetworkWarning> membersTwice() {
        Map<List<@Nullable Object>, List<RosterEntry>> byHolder = new LinkedHashMap<>();
        roster.stream()
                .filter(RosterEntry::takesSeat)
                .forEach(entry -> entry.holderId()
                        .ifPresent(holder -> byHolder.computeIfAbsent(
                                        Arrays.asList(holder, entry.membership().role()), key -> new ArrayList<>())
                                .add(entry)));
        return byHolder.values().stream()
                .flatMap(entries -> IntStream.range(1, entries.size())
                        .boxed()
                        .flatMap(later -> entries.subList(0, later).stream()
                                .filter(earlier -> lasting(earlier).certainlyOverlaps(lasting(entries.get(later))))
                                .map(earlier -> about(entries.get(later), "warning.memberTwice", earlier.id()))));
    }

    private Period lasting(RosterEntry entry) {
        Period period = network.periodOf(entry.membership());
        return new Period(period.from(), period.to() == null ? STILL : period.to());
    }

    private Stream<NetworkWarning> otherKinds() {
        return roster.stream()
                .filter(entry -> !network.memberKinds().isEmpty()
                        && !entry.organizationKinds().isEmpty()
                        && Collections.disjoint(network.memberKinds(), entry.organizationKinds()))
                .map(entry -> about(entry, "warning.memberKind", entry.organizationKinds(), network.memberKinds()));
    }

    /** Whether it certainly began before the term or ended after it. */
    private boolean isOutside(@Nullable Integer number, @Nullable PartialDate from, @Nullable PartialDate to) {
        Optional<Network.Term> term = network.term(number);
        PartialDate termBegin = term.map(Network.Term::from).orElse(null);
        PartialDate termEnd = term.map(Network.Term::to).orElse(null);
        return isCertainlyBefore(from, termBegin)
                || isCertainlyBefore(to, termBegin)
                || isCertainlyBefore(termEnd, from)
                || isCertainlyBefore(termEnd, to);
    }

    private static boolean isCertainlyBefore(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null
                && other != null
                && one.latest()
                        .flatMap(last -> other.earliest().map(last::isBefore))
                        .orElse(false);
    }

    private NetworkWarning about(String pointer, String code, Object... arguments) {
        return new NetworkWarning(code, Messages.text(code, language, arguments), pointer, null);
    }

    private NetworkWarning about(RosterEntry entry, String code, Object... arguments) {
        Reference member = entry.reference();
        return new NetworkWarning(code, Messages.text(code, language, arguments), null, member);
    }
}
