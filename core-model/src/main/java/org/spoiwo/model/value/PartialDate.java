package org.spoiwo.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known, written as a subset of EDTF (ISO 8601-2).
 *
 * <ul>
 *   <li>{@code 2018-05-24}, {@code 2016-12}, {@code 2016} — a day, a month, a year;
 *   <li>{@code XXXX-03-03}, {@code XXXX-03} — a day or a month of a year that the source does not give;
 *   <li>{@code [2016-12-08..2016-12-09]} — one of these days, both ends included; with equal ends it becomes that day.
 * </ul>
 *
 * <p>Years run from 0001 to 9999. A missing year is never filled in: {@code XXXX-02-29} is a date, {@code 2019-02-29}
 * and {@code XXXX-02-30} are not. Breaks {@link Rule#DATE_SYNTAX}, {@link Rule#DATE_IMPOSSIBLE},
 * {@link Rule#DATE_REVERSED}.
 *
 * @param text the EDTF text
 */
@Schema(
        type = SchemaType.STRING,
        pattern = PartialDate.SYNTAX,
        examples = {"2018-05-24", "2016-12", "2016", "XXXX-03-03", "[2016-12-08..2016-12-09]"},
        description = "A date as far as it is known, in EDTF (ISO 8601-2): a day, a month, a year, a day or month of an"
                + " unknown year (XXXX), or one of several days.")
public record PartialDate(String text) {

    static final String SYNTAX = "^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
            + "|XXXX-[0-9]{2}(-[0-9]{2})?"
            + "|\\[[0-9]{4}-[0-9]{2}-[0-9]{2}\\.\\.[0-9]{4}-[0-9]{2}-[0-9]{2}\\])$";

    private static final Pattern SHAPE = Pattern.compile(SYNTAX);

    private static final int LAST_YEAR = 9999;

    private enum Form {
        YEAR,
        MONTH,
        DAY,
        YEARLESS_MONTH,
        YEARLESS_DAY,
        ONE_OF_DAYS
    }

    public PartialDate {
        if (!SHAPE.matcher(text).matches()) {
            throw new InvalidValueException(Rule.DATE_SYNTAX, text);
        }
        try {
            LocalDate first = first(text);
            if (first.getYear() == 0) {
                throw new InvalidValueException(Rule.DATE_IMPOSSIBLE, text);
            }
            if (form(text) == Form.ONE_OF_DAYS) {
                LocalDate last = last(text);
                if (last.isBefore(first)) {
                    throw new InvalidValueException(Rule.DATE_REVERSED, text);
                }
                if (last.equals(first)) {
                    text = first.toString();
                }
            }
        } catch (DateTimeException e) {
            throw new InvalidValueException(Rule.DATE_IMPOSSIBLE, text);
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate of(String text) {
        return new PartialDate(text);
    }

    public static PartialDate ofDay(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /** The first day it can be; empty when the year is unknown. */
    public Optional<LocalDate> earliest() {
        return yearKnown() ? Optional.of(first(text)) : Optional.empty();
    }

    /** The last day it can be; empty when the year is unknown. */
    public Optional<LocalDate> latest() {
        return yearKnown() ? Optional.of(last(text)) : Optional.empty();
    }

    public boolean yearKnown() {
        return !text.startsWith("XXXX");
    }

    /** The month from 1 to 12, if it is certain. */
    public OptionalInt month() {
        return switch (form(text)) {
            case YEAR -> OptionalInt.empty();
            case MONTH, DAY, YEARLESS_MONTH, YEARLESS_DAY -> OptionalInt.of(Integer.parseInt(text, 5, 7, 10));
            case ONE_OF_DAYS ->
                YearMonth.from(first(text)).equals(YearMonth.from(last(text)))
                        ? OptionalInt.of(first(text).getMonthValue())
                        : OptionalInt.empty();
        };
    }

    /** Whether it is exactly one known day. */
    public boolean isDay() {
        return form(text) == Form.DAY;
    }

    /**
     * So many days later, as far as it is known: of a day a day, of anything longer one of several days. Empty when the year is
     * unknown, or would have five digits.
     */
    public Optional<PartialDate> plusDays(int days) {
        if (!yearKnown() || latest().orElseThrow().plusDays(days).getYear() > LAST_YEAR) {
            return Optional.empty();
        }
        LocalDate first = first(text).plusDays(days);
        LocalDate last = last(text).plusDays(days);
        return Optional.of(new PartialDate("[" + first + ".." + last + "]"));
    }

    /**
     * Whether it can lie between the two days, both included; null leaves that end open. A date without a year lies in
     * no span, not even in one open at both ends.
     */
    public boolean overlaps(@Nullable LocalDate from, @Nullable LocalDate to) {
        return yearKnown()
                && (from == null || !last(text).isBefore(from))
                && (to == null || !first(text).isAfter(to));
    }

    /**
     * The day that stands for this date where dates are put in order: the earliest possible one. Dates without a year
     * are placed in the year 0001, before everything else, so that newest-first lists end with them; as that is no leap
     * year, 29 February shares the place of 28 February.
     */
    public LocalDate sortDate() {
        return first(text);
    }

    @JsonValue
    @Override
    public String toString() {
        return text;
    }

    // a year that is not known counts as the year 1 in these two

    private static LocalDate first(String text) {
        return switch (form(text)) {
            case YEAR -> Year.parse(text).atDay(1);
            case MONTH -> YearMonth.parse(text).atDay(1);
            case DAY -> LocalDate.parse(text);
            case YEARLESS_MONTH -> YearMonth.parse("0001" + text.substring(4)).atDay(1);
            case YEARLESS_DAY -> MonthDay.parse("-" + text.substring(4)).atYear(1);
            case ONE_OF_DAYS -> LocalDate.parse(text.substring(1, 11));
        };
    }

    private static LocalDate last(String text) {
        return switch (form(text)) {
            case YEAR -> Year.parse(text).atMonth(Month.DECEMBER).atEndOfMonth();
            case MONTH -> YearMonth.parse(text).atEndOfMonth();
            case DAY -> LocalDate.parse(text);
            case YEARLESS_MONTH -> YearMonth.parse("0001" + text.substring(4)).atEndOfMonth();
            case YEARLESS_DAY -> MonthDay.parse("-" + text.substring(4)).atYear(1);
            case ONE_OF_DAYS -> LocalDate.parse(text.substring(13, 23));
        };
    }

    private static Form form(String text) {
        if (text.startsWith("[")) {
            return Form.ONE_OF_DAYS;
        }
        boolean yearless = text.startsWith("XXXX");
        return switch (text.length()) {
            case 4 -> Form.YEAR;
            case 7 -> yearless ? Form.YEARLESS_MONTH : Form.MONTH;
            default -> yearless ? Form.YEARLESS_DAY : Form.DAY;
        };
    }
}
