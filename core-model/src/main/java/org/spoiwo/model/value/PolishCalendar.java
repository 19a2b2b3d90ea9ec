package org.spoiwo.model.value;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Map;

/**
 * The days of Poland, and those on which nobody works there: Saturdays, Sundays and public holidays (Act of 18 January 1951 on days off work,
 * with the changes that 1990, 2011, 2018 and 2025 brought). A deadline that ends on one ends, by the Civil Code, art. 115,
 * on the next working day.
 */
public final class PolishCalendar {

    /** Of the days that Polish law counts, and of meetings that do not say theirs. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    /** The first year in which the day was a holiday. */
    private static final Map<MonthDay, Integer> FIXED = Map.of(
            MonthDay.of(1, 1), 1951,
            MonthDay.of(1, 6), 2011,
            MonthDay.of(5, 1), 1951,
            MonthDay.of(5, 3), 1990,
            MonthDay.of(8, 15), 1990,
            MonthDay.of(11, 1), 1951,
            MonthDay.of(11, 11), 1990,
            MonthDay.of(12, 24), 2025,
            MonthDay.of(12, 25), 1951,
            MonthDay.of(12, 26), 1951);

    /** A hundred years of independence were a holiday once. */
    private static final LocalDate CENTENARY = LocalDate.of(2018, 11, 12);

    private static final int EASTER_MONDAY = 1;
    private static final int CORPUS_CHRISTI = 60;

    private PolishCalendar() {}

    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    public static boolean isDayOff(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY || isHoliday(day);
    }

    /** The day itself, when it is one. */
    public static LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day;
        while (isDayOff(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static boolean isHoliday(LocalDate day) {
        Integer since = FIXED.get(MonthDay.from(day));
        LocalDate easter = easter(day.getYear());
        return (since != null && day.getYear() >= since)
                || day.equals(easter.plusDays(EASTER_MONDAY))
                || day.equals(easter.plusDays(CORPUS_CHRISTI))
                || day.equals(CENTENARY);
    }

    /** Easter Sunday by the Gregorian calendar (Meeus, Jones and Butcher). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
