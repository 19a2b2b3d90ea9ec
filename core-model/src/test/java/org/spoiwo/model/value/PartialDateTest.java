package org.spoiwo.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.spoiwo.model.value.Refusals.assertRefused;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @Property
    void readsBackWhatItWrites(@ForAll("partialDates") String text) {
        PartialDate date = PartialDate.of(text);

        assertThat(date).hasToString(text);
        assertThat(PartialDate.of(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
    }

    @Property
    void beginsBeforeItEnds(@ForAll("datesWithYear") String text) {
        PartialDate date = PartialDate.of(text);

        assertThat(date.yearKnown()).isTrue();
        assertThat(date.earliest().orElseThrow())
                .isBeforeOrEqualTo(date.latest().orElseThrow());
        assertThat(date.sortDate()).isEqualTo(date.earliest().orElseThrow());
        assertThat(date.isDay()).isEqualTo(date.earliest().equals(date.latest()));
    }

    @Property
    void withoutYearHasNoDaysAndComesBeforeEverything(
            @ForAll("datesWithoutYear") String text, @ForAll("days") LocalDate day) {
        PartialDate date = PartialDate.of(text);

        assertThat(date.yearKnown()).isFalse();
        assertThat(date.isDay()).isFalse();
        assertThat(date.earliest()).isEmpty();
        assertThat(date.latest()).isEmpty();
        assertThat(date.month()).hasValue(Integer.parseInt(text.substring(5, 7)));
        assertThat(date.sortDate().getYear()).isEqualTo(1);
        assertThat(date.overlaps(null, null)).isFalse();
        assertThat(date.overlaps(day, day)).isFalse();
    }

    @Property
    void ofOneDayIsThatDay(@ForAll("days") LocalDate day) {
        PartialDate date = PartialDate.ofDay(day);

        assertThat(date).isEqualTo(PartialDate.of(day.toString()));
        assertThat(date.isDay()).isTrue();
        assertThat(date.earliest()).contains(day);
        assertThat(date.latest()).contains(day);
        assertThat(date.month()).hasValue(day.getMonthValue());
    }

    @Property
    void overlapsASpanExactlyWhenADayOfItIsPossible(
            @ForAll("datesWithYear") String text, @ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
        PartialDate date = PartialDate.of(text);
        LocalDate earliest = date.earliest().orElseThrow();
        LocalDate latest = date.latest().orElseThrow();

        assertThat(date.overlaps(null, null)).isTrue();
        assertThat(date.overlaps(from, null)).isEqualTo(from.compareTo(latest) <= 0);
        assertThat(date.overlaps(null, to)).isEqualTo(earliest.compareTo(to) <= 0);
        assertThat(date.overlaps(from, to)).isEqualTo(from.compareTo(latest) <= 0 && earliest.compareTo(to) <= 0);
    }

    @Property
    void touchesTheDaysAtItsEnds(@ForAll("datesWithYear") String text) {
        PartialDate date = PartialDate.of(text);
        LocalDate earliest = date.earliest().orElseThrow();
        LocalDate latest = date.latest().orElseThrow();

        assertThat(date.overlaps(latest, null)).isTrue();
        assertThat(date.overlaps(latest.plusDays(1), null)).isFalse();
        assertThat(date.overlaps(null, earliest)).isTrue();
        assertThat(date.overlaps(null, earliest.minusDays(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-05-24, 2018-05-24, 2018-05-24",
        "2016-12, 2016-12-01, 2016-12-31",
        "2016-02, 2016-02-01, 2016-02-29",
        "2016, 2016-01-01, 2016-12-31",
        "0001, 0001-01-01, 0001-12-31",
        "9999-12-31, 9999-12-31, 9999-12-31",
        "[2016-12-08..2016-12-09], 2016-12-08, 2016-12-09"
    })
    void knowsItsFirstAndLastPossibleDay(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.of(text);

        assertThat(date.earliest()).contains(earliest);
        assertThat(date.latest()).contains(latest);
    }

    @ParameterizedTest
    @CsvSource({"XXXX-03-03, 0001-03-03", "XXXX-03, 0001-03-01", "XXXX-02-29, 0001-02-28", "XXXX-12-31, 0001-12-31"})
    void hasAPlaceInListsEvenWithoutYear(String text, LocalDate place) {
        assertThat(PartialDate.of(text).sortDate()).isEqualTo(place);
    }

    @Test
    void knowsTheMonthOnlyWhereItIsCertain() {
        assertThat(PartialDate.of("2016").month()).isEmpty();
        assertThat(PartialDate.of("2016-12").month()).hasValue(12);
        assertThat(PartialDate.of("[2016-12-08..2016-12-09]").month()).hasValue(12);
        assertThat(PartialDate.of("[2016-11-30..2016-12-01]").month()).isEmpty();
        assertThat(PartialDate.of("[2016-12-08..2017-12-08]").month()).isEmpty();
    }

    @Test
    void choiceOfOneDayIsThatDay() {
        assertThat(PartialDate.of("[2016-12-08..2016-12-08]"))
                .isEqualTo(PartialDate.ofDay(LocalDate.of(2016, 12, 8)))
                .hasToString("2016-12-08");
    }

    @Test
    void leapDayNeedsALeapYearOrNone() {
        assertThat(PartialDate.of("XXXX-02-29").month()).hasValue(2);
        assertThat(PartialDate.of("2020-02-29").isDay()).isTrue();
        assertRefused(Rule.DATE_IMPOSSIBLE, () -> PartialDate.of("2019-02-29"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XXXX-02-30",
                "XXXX-04-31",
                "XXXX-13",
                "XXXX-00",
                "XXXX-13-01",
                "XXXX-01-00",
                "2018-13",
                "2018-00",
                "2018-01-00",
                "2018-01-32",
                "0000",
                "0000-01",
                "0000-01-01",
                "[0000-01-01..0001-01-01]",
                "[2019-02-29..2019-03-01]",
                "[2019-02-28..2019-02-29]"
            })
    void refusesDatesThatDoNotExist(String text) {
        assertRefused(Rule.DATE_IMPOSSIBLE, () -> PartialDate.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 2018",
                "2018 ",
                "18",
                "12018",
                "-2018",
                "2018-5-24",
                "2018-05-24T00:00:00Z",
                "24.05.2018",
                "XXXX",
                "xxxx-03",
                "XXXX-XX-03",
                "201X",
                "2018-XX",
                "--03-03",
                "2016-12-08/2016-12-09",
                "[2016-12-08..]",
                "[2016-12..2017-01]",
                "[2016-12-08, 2016-12-09]",
                "[XXXX-12-08..XXXX-12-09]",
                "２０１８",
                "2018\n"
            })
    void refusesWhatIsNotInTheSubset(String text) {
        assertRefused(Rule.DATE_SYNTAX, () -> PartialDate.of(text));
    }

    @Test
    void refusesReversedChoices() {
        assertRefused(Rule.DATE_REVERSED, () -> PartialDate.of("[2016-12-09..2016-12-08]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01", "0000-12-31", "-0001-01-01"})
    void refusesDaysBeyondTheYearsItCounts(LocalDate day) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> PartialDate.ofDay(day));
    }

    @Provide
    Arbitrary<String> partialDates() {
        return Dates.partialDates();
    }

    @Provide
    Arbitrary<String> datesWithYear() {
        return Dates.withYear();
    }

    @Provide
    Arbitrary<String> datesWithoutYear() {
        return Dates.withoutYear();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.days();
    }
}
