package org.spoiwo.model.record;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.SelfChecking.Inconsistency;
import org.spoiwo.model.value.InvalidValueException;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.Period;

/** Members {@code from} and {@code to} of a record form a {@link Period}: the end is not certainly before the start. */
public final class PeriodRule {

    private PeriodRule() {}

    public static Stream<Inconsistency> inconsistencies(@Nullable PartialDate from, @Nullable PartialDate to) {
        try {
            new Period(from, to);
            return Stream.empty();
        } catch (InvalidValueException e) {
            return Stream.of(new Inconsistency("/to", e.code()));
        }
    }
}
