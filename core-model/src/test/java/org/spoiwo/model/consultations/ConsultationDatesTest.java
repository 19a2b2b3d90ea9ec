package org.spoiwo.model.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.ConsultationPublicationKind;
import org.spoiwo.model.vocabulary.ConsultationStage;
import org.spoiwo.model.vocabulary.ConsultationWarningKind;

/** Deadlines of the act on development policy, art. 6(5) and (6), and what real notices make of them. */
class ConsultationDatesTest {

    private static final LegalBasis PROGRAMME = new LegalBasis("art. 19a", 35, 30);
    private static final LegalBasis CROSS_BORDER = new LegalBasis("art. 14s(2)", 14, 30);

    /** The day of the announcement does not count, nor does that of the deadline. */
    @ParameterizedTest
    @CsvSource({
        // announced, ends,        lawful,     report
        "2020-10-01, 2020-11-05, 2020-11-05, 2020-12-05",
        "2020-09-30, 2020-11-04, 2020-11-04, 2020-12-04",
        // over the end of a year, and over 29 February
        "2023-12-01, 2024-01-05, 2024-01-05, 2024-02-04",
        "2024-01-31, 2024-03-06, 2024-03-06, 2024-04-05",
        "2023-01-31, 2023-03-07, 2023-03-07, 2023-04-06",
        // over the night on which clocks are changed
        "2021-03-01, 2021-04-05, 2021-04-05, 2021-05-05",
        // the report would be due on a Sunday: in calendar days it is
        "2022-08-01, 2022-09-09, 2022-09-05, 2022-10-09"
    })
    void daysAreCountedAfterTheAnnouncement(String announced, String ends, String lawful, String report) {
        Consultation consultation = consultation(PROGRAMME, round(announced, null, ends));

        assertThat(consultation.earliestLawfulEnd()).isEqualTo(PartialDate.of(lawful));
        assertThat(consultation.reportDueOn()).isEqualTo(PartialDate.of(report));
        assertThat(kinds(consultation)).doesNotContain(ConsultationWarningKind.WINDOW_TOO_SHORT);
    }

    @Test
    void oneDayLessThanTheLawAsksIsAWarning() {
        Consultation consultation = consultation(PROGRAMME, round("2020-10-01", null, "2020-11-04"));

        assertThat(consultation.warnings())
                .containsExactly(new ConsultationWarning(
                        ConsultationWarningKind.WINDOW_TOO_SHORT,
                        "/rounds/0/closesOn",
                        PartialDate.of("2020-11-05"),
                        34));
    }

    @Test
    void theLawCountsFromTheAnnouncementAndNotFromTheOpening() {
        assertThat(consultation(PROGRAMME, round("2020-10-01", "2020-10-05", "2020-11-05"))
                        .warnings())
                .isEmpty();
        assertThat(kinds(consultation(PROGRAMME, round(null, "2020-10-05", "2020-11-05"))))
                .as("no announcement is known, so the opening counts")
                .containsExactly(ConsultationWarningKind.WINDOW_TOO_SHORT);
    }

    @Test
    void daysBelongToTheLegalBasis() {
        ConsultationRound twoWeeks = round("2020-10-01", null, "2020-10-15");

        assertThat(consultation(CROSS_BORDER, twoWeeks).warnings()).isEmpty();
        assertThat(kinds(consultation(PROGRAMME, twoWeeks))).hasSize(1);
        assertThat(consultation(new LegalBasis("uchwała rady gminy", null, null), twoWeeks))
                .satisfies(local -> {
                    assertThat(local.earliestLawfulEnd()).isNull();
                    assertThat(local.reportDueOn()).isNull();
                    assertThat(local.warnings()).isEmpty();
                });
        assertThat(consultation(null, twoWeeks).earliestLawfulEnd()).isNull();
    }

    @Test
    void whatIsKnownNoBetterGivesADeadlineThatIsKnownNoBetter() {
        Consultation month = consultation(PROGRAMME, round("2020-10", null, null));
        Consultation oneOfTwo = consultation(PROGRAMME, round("[2020-10-01..2020-10-02]", null, "2020-11-04"));

        assertThat(month.earliestLawfulEnd()).isEqualTo(PartialDate.of("[2020-11-05..2020-12-05]"));
        assertThat(month.reportDueOn()).isNull();
        assertThat(oneOfTwo.earliestLawfulEnd()).isEqualTo(PartialDate.of("[2020-11-05..2020-11-06]"));
        assertThat(kinds(oneOfTwo)).containsExactly(ConsultationWarningKind.WINDOW_TOO_SHORT);
        assertThat(consultation(PROGRAMME, round("XXXX-10-01", null, "XXXX-10-05")))
                .satisfies(yearless -> {
                    assertThat(yearless.earliestLawfulEnd()).isNull();
                    assertThat(yearless.warnings()).isEmpty();
                });
        assertThat(kinds(consultation(PROGRAMME, round("[2020-10-01..2020-10-02]", null, "2020-11-05"))))
                .as("it may have been lawful")
                .isEmpty();
    }

    @Test
    void anExtensionMovesTheDeadlineOfTheReport() {
        ConsultationRound extended = new ConsultationRound(
                1,
                null,
                PartialDate.of("2020-09-29"),
                null,
                PartialDate.of("2020-11-13"),
                null,
                List.of(new ConsultationRound.Extension(
                        PartialDate.of("2020-10-30"), PartialDate.of("2020-11-03"), "na wniosek rady")));

        Consultation consultation = consultation(PROGRAMME, extended);

        assertThat(consultation.reportDueOn()).isEqualTo(PartialDate.of("2020-12-13"));
        assertThat(consultation.rounds().get(0).extensions().get(0).previousEnd())
                .isEqualTo(PartialDate.of("2020-11-03"));
        assertThat(extended.inconsistencies()).isEmpty();
    }

    @Test
    void theLastOfSeveralRoundsCounts() {
        Consultation consultation =
                consultation(PROGRAMME, round("2020-09-01", null, "2020-10-06"), round(2, "2020-11-02", "2020-11-12"));

        assertThat(consultation.earliestLawfulEnd()).isEqualTo(PartialDate.of("2020-12-07"));
        assertThat(consultation.reportDueOn()).isEqualTo(PartialDate.of("2020-12-12"));
        assertThat(consultation.warnings())
                .extracting(ConsultationWarning::pointer)
                .containsExactly("/rounds/1/closesOn");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-11-07, 2020-11-09", // Saturday
        "2020-11-08, 2020-11-09", // Sunday
        "2020-11-11, 2020-11-12", // Independence Day, a Wednesday
        "2018-11-12, 2018-11-13", // its hundredth year had one more
        "2021-04-05, 2021-04-06", // Easter Monday
        "2021-06-03, 2021-06-04", // Corpus Christi
        "2025-12-24, 2025-12-29", // Christmas Eve, off since that year, then Christmas and a weekend
        "2021-05-01, 2021-05-04" // 1 May on a Saturday, then Sunday and 3 May
    })
    void anEndOnADayOffIsAWarningWithTheNextWorkingDay(String end, String next) {
        assertThat(consultation(null, round("2010-01-01", null, end)).warnings())
                .containsExactly(new ConsultationWarning(
                        ConsultationWarningKind.ENDS_ON_DAY_OFF, "/rounds/0/closesOn", PartialDate.of(next), null));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-24", "2020-11-12", "2010-01-06", "2020-04-10"})
    void aWorkingDayIsNone(String end) {
        assertThat(consultation(null, round("2009-01-01", null, end)).warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"35, 0", "36, 0", "34, 1", "30, 1"})
    void aStatedLengthMayCountTheFirstDayOrNot(int stated, int warnings) {
        ConsultationRound round = new ConsultationRound(
                1, null, null, PartialDate.of("2020-10-01"), PartialDate.of("2020-11-05"), stated, List.of());

        assertThat(kinds(consultation(PROGRAMME, round)))
                .hasSize(warnings)
                .allMatch(kind -> kind == ConsultationWarningKind.STATED_LENGTH_DIFFERS);
    }

    @Test
    void aReportAfterTheDayItWasDueIsLate() {
        Consultation due = consultation(PROGRAMME, round("2020-10-01", null, "2020-11-05"));

        assertThat(due.withPublications(List.of(report("2020-12-05"))).warnings())
                .isEmpty();
        assertThat(due.withPublications(List.of(report("2020-12"))).warnings())
                .as("it may have been in time")
                .isEmpty();
        assertThat(due.withPublications(List.of(report("2020-12-06"))).warnings())
                .containsExactly(new ConsultationWarning(
                        ConsultationWarningKind.REPORT_LATE,
                        "/publications/0/publishedOn",
                        PartialDate.of("2020-12-05"),
                        null));
    }

    @Test
    void daysLeftAreThoseAfterToday() {
        Consultation consultation = consultation(PROGRAMME, round("2020-10-01", null, "2020-11-05"));

        assertThat(consultation.seenOn(LocalDate.of(2020, 9, 30)).daysLeft()).isNull();
        assertThat(consultation.seenOn(LocalDate.of(2020, 10, 1)).daysLeft()).isEqualTo(35);
        assertThat(consultation.seenOn(LocalDate.of(2020, 11, 5)).daysLeft()).isZero();
        assertThat(consultation.seenOn(LocalDate.of(2020, 11, 5)).reportDaysLeft())
                .isNull();
        assertThat(consultation.seenOn(LocalDate.of(2020, 11, 6)).daysLeft()).isNull();
        assertThat(consultation.seenOn(LocalDate.of(2020, 11, 6)).reportDaysLeft())
                .isEqualTo(29);
        assertThat(consultation.seenOn(LocalDate.of(2020, 12, 7)).reportDaysLeft())
                .isEqualTo(-2);
        assertThat(consultation
                        .withPublications(List.of(report("2020-12-01")))
                        .seenOn(LocalDate.of(2020, 12, 7))
                        .reportDaysLeft())
                .isNull();
    }

    @Test
    void whatWasCalledOffTakesNoComments() {
        Consultation cancelled = consultation(PROGRAMME, round("2020-10-01", null, "2020-11-05"))
                .withStages(List.of(new Consultation.Stage(ConsultationStage.CANCELLED, null, null, null)));

        assertThat(cancelled.openRound(LocalDate.of(2020, 10, 10))).isEmpty();
        assertThat(cancelled.seenOn(LocalDate.of(2020, 12, 1)).reportDaysLeft()).isNull();
    }

    @Test
    void ofTwoRoundsThatAreOpenTheLastTakesComments() {
        ConsultationRound first = round("2020-10-01", null, "2020-11-05");
        Consultation again = consultation(PROGRAMME, first)
                .withRounds(List.of(
                        first,
                        new ConsultationRound(
                                2,
                                null,
                                null,
                                PartialDate.of("2020-10-20"),
                                PartialDate.of("2020-11-20"),
                                null,
                                List.of())));

        assertThat(again.openRound(LocalDate.of(2020, 10, 19)).map(ConsultationRound::number))
                .hasValue(1);
        assertThat(again.openRound(LocalDate.of(2020, 10, 20)).map(ConsultationRound::number))
                .hasValue(2);
    }

    private static Consultation.Publication report(String day) {
        return new Consultation.Publication(ConsultationPublicationKind.REPORT, null, null, PartialDate.of(day), null);
    }

    private static List<ConsultationWarningKind> kinds(Consultation consultation) {
        return consultation.warnings().stream().map(ConsultationWarning::kind).toList();
    }

    private static Consultation consultation(@Nullable LegalBasis basis, ConsultationRound... rounds) {
        return ConsultationBuilder.builder()
                .title("Konsultacje")
                .legalBasis(basis)
                .rounds(List.of(rounds))
                .build();
    }

    private static ConsultationRound round(
            @Nullable String announced, @Nullable String opens, @Nullable String closes) {
        return new ConsultationRound(1, null, date(announced), date(opens), date(closes), null, List.of());
    }

    private static ConsultationRound round(int number, String announced, String closes) {
        return new ConsultationRound(number, null, date(announced), null, date(closes), null, List.of());
    }

    private static @Nullable PartialDate date(@Nullable String date) {
        return date == null ? null : PartialDate.of(date);
    }
}
