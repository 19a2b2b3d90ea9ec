package org.spoiwo.model.consultations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.PolishCalendar;
import org.spoiwo.model.vocabulary.ConsultationPublicationKind;
import org.spoiwo.model.vocabulary.ConsultationWarningKind;

/**
 * Deadlines by the legal basis, and what is at odds with them. Days are counted as calendar days, without the day of the
 * announcement, and without the day of the deadline for the report (Act of 6 December 2006, art. 6(5) and (6)). What is
 * known only as a month or as one of several days gives a deadline that is known no better.
 */
final class ConsultationDates {

    private final @Nullable LegalBasis basis;
    private final List<ConsultationRound> rounds;

    ConsultationDates(@Nullable LegalBasis basis, List<ConsultationRound> rounds) {
        this.basis = basis;
        this.rounds = rounds;
    }

    /** Of the last round. */
    Optional<PartialDate> earliestLawfulEnd() {
        return last().flatMap(this::earliestLawfulEnd);
    }

    /** After the end of the last round. */
    Optional<PartialDate> reportDueOn() {
        return last().map(ConsultationRound::closesOn)
                .flatMap(end -> basis == null || basis.reportDays() == null
                        ? Optional.empty()
                        : end.plusDays(basis.reportDays()));
    }

    List<ConsultationWarning> warnings(List<Consultation.Publication> publications) {
        List<ConsultationWarning> warnings = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            ConsultationRound round = rounds.get(i);
            if (round != null) {
                String pointer = "/rounds/" + i;
                Stream.of(
                                tooShort(round, pointer + "/closesOn"),
                                statedLength(round, pointer + "/statedDays"),
                                dayOff(round, pointer + "/closesOn"))
                        .flatMap(Optional::stream)
                        .forEach(warnings::add);
            }
        }
        for (int i = 0; i < publications.size(); i++) {
            late(publications.get(i), "/publications/" + i + "/publishedOn").ifPresent(warnings::add);
        }
        return warnings;
    }

    private Optional<ConsultationRound> last() {
        return rounds.stream().filter(Objects::nonNull).reduce((earlier, later) -> later);
    }

    private Optional<PartialDate> earliestLawfulEnd(ConsultationRound round) {
        PartialDate from = round.countedFrom();
        return from == null || basis == null || basis.minimumDays() == null
                ? Optional.empty()
                : from.plusDays(basis.minimumDays());
    }

    private Optional<ConsultationWarning> tooShort(ConsultationRound round, String pointer) {
        return earliestLawfulEnd(round)
                .filter(lawful -> isCertainlyBefore(round.closesOn(), lawful))
                .map(lawful -> new ConsultationWarning(
                        ConsultationWarningKind.WINDOW_TOO_SHORT, pointer, lawful, days(round.countedFrom(), round)));
    }

    /** Whether the first day counts is a matter of opinion in real notices; either way is right. */
    private static Optional<ConsultationWarning> statedLength(ConsultationRound round, String pointer) {
        Integer fromOpening = days(round.opensOn(), round);
        Integer fromNotice = days(round.announcedOn(), round);
        Integer stated = round.statedDays();
        if (stated == null || (fromOpening == null && fromNotice == null)) {
            return Optional.empty();
        }
        boolean right = Stream.of(fromOpening, fromNotice)
                .filter(Objects::nonNull)
                .anyMatch(days -> stated.equals(days) || stated.equals(days + 1));
        return right
                ? Optional.empty()
                : Optional.of(new ConsultationWarning(
                        ConsultationWarningKind.STATED_LENGTH_DIFFERS,
                        pointer,
                        null,
                        fromOpening == null ? fromNotice : fromOpening));
    }

    private static Optional<ConsultationWarning> dayOff(ConsultationRound round, String pointer) {
        PartialDate end = round.closesOn();
        if (end == null || !end.isDay()) {
            return Optional.empty();
        }
        LocalDate day = end.earliest().orElseThrow();
        return PolishCalendar.isDayOff(day)
                ? Optional.of(new ConsultationWarning(
                        ConsultationWarningKind.ENDS_ON_DAY_OFF,
                        pointer,
                        PartialDate.ofDay(PolishCalendar.nextWorkingDay(day)),
                        null))
                : Optional.empty();
    }

    private Optional<ConsultationWarning> late(Consultation.@Nullable Publication publication, String pointer) {
        if (publication == null || publication.kind() != ConsultationPublicationKind.REPORT) {
            return Optional.empty();
        }
        return reportDueOn()
                .filter(due -> publication.publishedOn() != null && isCertainlyBefore(due, publication.publishedOn()))
                .map(due -> new ConsultationWarning(ConsultationWarningKind.REPORT_LATE, pointer, due, null));
    }

    /** From one day to the last one, the first not counted; absent when one of them is not known to the day. */
    private static @Nullable Integer days(@Nullable PartialDate from, ConsultationRound round) {
        PartialDate end = round.closesOn();
        return from == null || end == null || !from.isDay() || !end.isDay()
                ? null
                : (int) ChronoUnit.DAYS.between(
                        from.earliest().orElseThrow(), end.earliest().orElseThrow());
    }

    private static boolean isCertainlyBefore(@Nullable PartialDate one, PartialDate other) {
        return one != null
                && one.latest()
                        .flatMap(last -> other.earliest().map(last::isBefore))
                        .orElse(false);
    }
}
