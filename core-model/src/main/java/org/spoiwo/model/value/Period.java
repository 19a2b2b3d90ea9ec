package org.spoiwo.model.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * From when to when something holds, each end as far as it is known; an end that is absent is open.
 *
 * <p>Refused only when it is certainly reversed: when the earliest possible start is later than the latest possible
 * end.
 *
 * <p>Example: {@code {"from": "2016-12", "to": "2019"}}. Breaks {@link Rule#PERIOD_REVERSED}.
 *
 * @param from the first day of it, absent if unknown or open
 * @param to the last day of it, absent if unknown or still running
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "From when to when something holds; an end that is left out is open or unknown.")
public record Period(@Nullable PartialDate from, @Nullable PartialDate to) {

    public Period {
        if (from != null && to != null && isCertainlyAfter(from, to)) {
            throw new InvalidValueException(Rule.PERIOD_REVERSED, from + " – " + to);
        }
    }

    /** Whether it can be in force on that day: a date without a year rules nothing out. */
    public boolean includes(LocalDate day) {
        PartialDate that = PartialDate.ofDay(day);
        return (from == null || !isCertainlyAfter(from, that)) && (to == null || !isCertainlyAfter(that, to));
    }

    /**
     * Whether both were certainly in force at once, and not just on the day on which one gave way to the other. An end that
     * is absent is unknown here.
     */
    public boolean certainlyOverlaps(Period other) {
        return beginsBeforeEndOf(other) && other.beginsBeforeEndOf(this);
    }

    private boolean beginsBeforeEndOf(Period other) {
        return latestBegin()
                .flatMap(begin -> other.earliestEnd().map(begin::isBefore))
                .orElse(false);
    }

    private Optional<LocalDate> latestBegin() {
        return from == null ? Optional.empty() : from.latest();
    }

    /** The day on which it is certainly over, or in which another may begin; the first day itself belongs to it. */
    private Optional<LocalDate> earliestEnd() {
        Optional<LocalDate> dayAfterFirst = latestBegin().map(begin -> begin.plusDays(1));
        if (to == null) {
            return dayAfterFirst.filter(day -> from != null && from.isDay());
        }
        return to.earliest()
                .flatMap(end -> dayAfterFirst
                        .filter(second -> !end.isBefore(second.minusDays(1)))
                        .map(second -> end.isAfter(second) ? end : second));
    }

    private static boolean isCertainlyAfter(PartialDate later, PartialDate earlier) {
        return later.yearKnown()
                && earlier.yearKnown()
                && later.earliest().orElseThrow().isAfter(earlier.latest().orElseThrow());
    }
}
