package org.spoiwo.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.model.value.Refusals.assertRefused;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @Property
    void isRefusedExactlyWhenItsStartIsCertainlyAfterItsEnd(
            @ForAll("datesWithYear") String from, @ForAll("datesWithYear") String to) {
        PartialDate start = PartialDate.of(from);
        PartialDate end = PartialDate.of(to);

        if (start.earliest().orElseThrow().isAfter(end.latest().orElseThrow())) {
            assertRefused(Rule.PERIOD_REVERSED, () -> new Period(start, end));
        } else {
            assertThat(new Period(start, end)).isEqualTo(new Period(start, end));
        }
    }

    @Property
    void withAnUnknownYearIsNeverRefused(@ForAll("datesWithoutYear") String yearless, @ForAll("dates") String other) {
        PartialDate unknown = PartialDate.of(yearless);
        PartialDate date = PartialDate.of(other);

        assertThat(new Period(unknown, date).from()).isEqualTo(unknown);
        assertThat(new Period(date, unknown).to()).isEqualTo(unknown);
    }

    @Property
    void includesEveryDayWhenOpen(@ForAll("days") LocalDate day) {
        assertThat(new Period(null, null).includes(day)).isTrue();
    }

    @Property
    void includesTheDaysThatItsEndsAllow(@ForAll("datesWithYear") String text, @ForAll("days") LocalDate day) {
        PartialDate date = PartialDate.of(text);

        assertThat(new Period(date, null).includes(day))
                .isEqualTo(!day.isBefore(date.earliest().orElseThrow()));
        assertThat(new Period(null, date).includes(day))
                .isEqualTo(!day.isAfter(date.latest().orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-01, 2018-12-31, 2018-06-01, 2020, true",
        "2016-01-01, 2018-12-31, 2018-12-31, 2020, false",
        "2016-01-01, 2018-12-31, 2018-12-30, , true",
        "2016-01-01, 2018-12-31, 2018-12-31, , false",
        "2016-01-01, , 2018-01-01, , false",
        "2018-01-01, , 2018-01-01, , true",
        "2018-01-01, 2018-01-01, 2017, 2019, true",
        "2016, 2018, 2018, 2020, false",
        "2016, 2018, 2017, 2020, true",
        "2016, 2018, 2017, , false",
        ", 2018, 2016, 2017, false",
        "2016, XXXX-05, 2016, 2017, false"
    })
    void overlapsAnotherOnlyWhenThatIsCertain(
            String from, String to, String otherFrom, String otherTo, boolean overlaps) {
        Period one = new Period(date(from), date(to));
        Period other = new Period(date(otherFrom), date(otherTo));

        assertThat(one.certainlyOverlaps(other)).isEqualTo(overlaps);
        assertThat(other.certainlyOverlaps(one)).isEqualTo(overlaps);
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.of(text);
    }

    @ParameterizedTest
    @CsvSource({"2016-11-30, false", "2016-12-01, true", "2018-06-15, true", "2018-12-31, true", "2019-01-01, false"})
    void takesImpreciseEndsAtTheirWidest(LocalDate day, boolean included) {
        Period period = new Period(PartialDate.of("2016-12"), PartialDate.of("2018"));

        assertThat(period.includes(day)).isEqualTo(included);
    }

    @Test
    void endWithoutYearRulesNothingOut() {
        Period period = new Period(PartialDate.of("2016"), PartialDate.of("XXXX-03-03"));

        assertThat(period.includes(LocalDate.of(2015, 12, 31))).isFalse();
        assertThat(period.includes(LocalDate.of(2099, 1, 1))).isTrue();
    }

    @Provide
    Arbitrary<String> dates() {
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
