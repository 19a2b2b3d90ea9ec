package org.spoiwo.model.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes days and partial dates of every form. */
final class Dates {

    private Dates() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<String> withYear() {
        Arbitrary<String> year = Arbitraries.integers().between(1, 9999).map("%04d"::formatted);
        Arbitrary<String> month = days().map(day -> YearMonth.from(day).toString());
        Arbitrary<String> day = days().map(LocalDate::toString);
        return Arbitraries.oneOf(year, month, day, ranges());
    }

    static Arbitrary<String> withoutYear() {
        Arbitrary<String> month = Arbitraries.of(Month.class).map(m -> "XXXX-%02d".formatted(m.getValue()));
        Arbitrary<String> day = Arbitraries.integers()
                .between(1, 366)
                .map(ordinal -> MonthDay.from(LocalDate.ofYearDay(2016, ordinal)))
                .map(d -> "XXXX-%02d-%02d".formatted(d.getMonthValue(), d.getDayOfMonth()));
        return Arbitraries.oneOf(month, day);
    }

    static Arbitrary<String> partialDates() {
        return Arbitraries.oneOf(withYear(), withoutYear());
    }

    private static Arbitrary<String> ranges() {
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 400);
        return Combinators.combine(days(), length)
                .as((first, more) -> new LocalDate[] {first, first.plusDays(more)})
                .filter(range -> range[1].getYear() <= 9999)
                .map(range -> "[" + range[0] + ".." + range[1] + "]");
    }
}
