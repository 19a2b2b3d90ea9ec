package org.spoiwo.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.model.value.Refusals.assertRefused;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoiwo.model.vocabulary.CountQualifier;

class CountTest {

    @Property
    void keepsItsValueAndQualifier(
            @ForAll("values") BigDecimal value, @ForAll("needingValue") CountQualifier qualifier) {
        Count count = new Count(value, qualifier, "osoby");

        assertThat(count.value()).isEqualByComparingTo(value);
        assertThat(count.qualifier()).isEqualTo(qualifier);
        assertThat(count.unit()).isEqualTo("osoby");
    }

    @Property
    void equalsWhateverTrailingZerosItCameWith(
            @ForAll("values") BigDecimal value, @ForAll @IntRange(max = 9) int zeros) {
        Count padded = new Count(value.setScale(value.scale() + zeros), null, null);

        assertThat(padded).isEqualTo(new Count(value, null, null)).hasSameHashCodeAs(new Count(value, null, null));
    }

    @Property
    void writesItsValueWithoutExponent(
            @ForAll @IntRange(max = 999_999_999) int digits, @ForAll @IntRange(min = -6, max = 4) int scale) {
        BigDecimal kept = new Count(BigDecimal.valueOf(digits, scale), null, null).value();

        assertThat(kept).hasToString(kept.toPlainString());
    }

    @Property
    void ofAWholeNumberIsThatNumber(@ForAll @LongRange(max = 999_999_999_999_999L) long number) {
        assertThat(Count.exact(number)).isEqualTo(new Count(BigDecimal.valueOf(number), CountQualifier.EXACT, null));
        assertThat(Count.atLeast(number))
                .isEqualTo(new Count(BigDecimal.valueOf(number), CountQualifier.AT_LEAST, null));
    }

    @Test
    void isExactWhenNothingElseIsSaid() {
        assertThat(new Count(BigDecimal.TEN, null, null).qualifier()).isEqualTo(CountQualifier.EXACT);
    }

    @Test
    void blankUnitIsNone() {
        assertThat(new Count(BigDecimal.TEN, null, " ")).isEqualTo(Count.exact(10));
    }

    @Test
    void someHasNoValue() {
        assertThat(new Count(null, CountQualifier.SOME, "formularze").value()).isNull();
        assertRefused(Rule.COUNT_VALUE_UNEXPECTED, () -> new Count(BigDecimal.valueOf(30), CountQualifier.SOME, null));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SOME")
    void everyOtherQualifierNeedsAValue(CountQualifier qualifier) {
        assertRefused(Rule.COUNT_VALUE_MISSING, () -> new Count(null, qualifier, null));
    }

    @Test
    void nothingAtAllIsNoCount() {
        assertRefused(Rule.COUNT_VALUE_MISSING, () -> new Count(null, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "-0.0001",
                "0.00001",
                "1000000000000000",
                "1e15",
                "1e999999999",
                "1e-999999999",
                "1e2147483647",
                "1e-2147483647"
            })
    void refusesValuesThatAreNegativeOrOutOfRange(BigDecimal value) {
        assertRefused(Rule.COUNT_RANGE, () -> new Count(value, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0001", "999999999999999.9999", "0e999999999", "1e14"})
    void acceptsValuesUpToItsLimits(BigDecimal value) {
        assertThat(new Count(value, null, null).value()).isEqualByComparingTo(value);
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("999999999999999.9999"))
                .ofScale(4);
    }

    @Provide
    Arbitrary<CountQualifier> needingValue() {
        return Arbitraries.of(CountQualifier.class).filter(qualifier -> qualifier != CountQualifier.SOME);
    }
}
