package org.spoiwo.model.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.CountQualifier;

/**
 * A quantity with how exactly it is known and what it counts.
 *
 * <p>Zero says "none" and an absent count says "not recorded". Every qualifier needs a value but {@code SOME}, which
 * has none; a value without a qualifier is exact. Values run from 0 with at most 15 whole digits and 4 decimals;
 * trailing zeros are dropped, so 100.0 equals 100.
 *
 * <p>Example: „prawie 3400 osób” is {@code {"value": 3400, "qualifier": "ALMOST", "unit": "osoby"}}. Breaks
 * {@link Rule#COUNT_VALUE_MISSING}, {@link Rule#COUNT_VALUE_UNEXPECTED}, {@link Rule#COUNT_RANGE}.
 *
 * @param value the number, absent for {@code SOME} alone
 * @param qualifier how exact the number is
 * @param unit what is counted, in words: persons, institutions, forms, PLN
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A quantity, how exactly it is known, and what it counts; 0 means none.")
public record Count(
        @Schema(description = "Left out for SOME alone.", minimum = "0", examples = "3400") @Nullable
        BigDecimal value,

        @Schema(description = "How exact the value is; EXACT if left out beside a value.")
        CountQualifier qualifier,

        @Schema(description = "What is counted.", examples = "osoby") @Nullable
        String unit) {

    private static final int WHOLE_DIGITS = 15;
    private static final int DECIMALS = 4;

    public Count(@Nullable BigDecimal value, @Nullable CountQualifier qualifier, @Nullable String unit) {
        this.qualifier = qualifier == null ? CountQualifier.EXACT : qualifier;
        this.value = value == null ? null : plain(value);
        this.unit = unit == null || unit.isBlank() ? null : unit.strip();
        if (this.qualifier == CountQualifier.SOME && value != null) {
            throw new InvalidValueException(Rule.COUNT_VALUE_UNEXPECTED, value.toString());
        }
        if (this.qualifier != CountQualifier.SOME && value == null) {
            throw new InvalidValueException(Rule.COUNT_VALUE_MISSING, this.qualifier.name());
        }
    }

    public static Count exact(long value) {
        return new Count(BigDecimal.valueOf(value), CountQualifier.EXACT, null);
    }

    public static Count atLeast(long value) {
        return new Count(BigDecimal.valueOf(value), CountQualifier.AT_LEAST, null);
    }

    /** The number without trailing zeros and without an exponent. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        // looked at before setScale, which would spell out every zero of 1e999999999
        long wholeDigits = (long) stripped.precision() - stripped.scale();
        if (stripped.signum() < 0 || wholeDigits > WHOLE_DIGITS || stripped.scale() > DECIMALS) {
            throw new InvalidValueException(Rule.COUNT_RANGE, value.toString());
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
