package org.spoiwo.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.spoiwo.model.value.Refusals.assertRefused;
import static org.spoiwo.model.value.RegisterNumbers.separated;
import static org.spoiwo.model.value.RegisterNumbers.withDigit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "730295378",
                "123456785",
                "000331501",
                "000531329",
                "891129301",
                "12345678512347",
                "00033150100000",
                "123-456-785",
                "123 456 785 12347"
            })
    void acceptsPublishedNumbersAsPeopleWriteThem(String text) {
        assertThat(Regon.of(text).value()).hasSizeBetween(9, 14);
    }

    @Test
    void writesRemainderTenAsZero() {
        assertThat(Regon.of("123456740")).hasToString("123456740");
    }

    @Test
    void tellsLocalUnitsByTheirLength() {
        assertThat(Regon.of("123456785").ofLocalUnit()).isFalse();
        assertThat(Regon.of("12345678512347").ofLocalUnit()).isTrue();
    }

    @Property
    void storesTheDigitsAlone(@ForAll("regons") String number, @ForAll("gaps") List<String> gaps) {
        assertThat(Regon.of(separated(number, gaps)))
                .isEqualTo(new Regon(number))
                .hasToString(number);
    }

    @Property
    void acceptsLocalUnitsOfValidOwners(@ForAll("localRegons") String number, @ForAll("gaps") List<String> gaps) {
        assertThat(Regon.of(separated(number, gaps))).hasToString(number);
    }

    @Property
    void refusesAnyChangedDigit(
            @ForAll("regons") String number,
            @ForAll @IntRange(max = 8) int index,
            @ForAll @IntRange(max = 9) int digit) {
        Assume.that(number.charAt(index) != Character.forDigit(digit, 10));
        // remainders 0 and 10 share the check digit 0, so there the register itself cannot tell
        Assume.that(index == 8 || number.charAt(8) != '0');

        // a change can also end in one digit repeated, which another rule refuses
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Regon.of(withDigit(number, index, digit)));
    }

    @Property
    void refusesAnyChangedDigitOfLocalUnits(
            @ForAll("localRegons") String number,
            @ForAll @IntRange(max = 13) int index,
            @ForAll @IntRange(max = 9) int digit) {
        Assume.that(number.charAt(index) != Character.forDigit(digit, 10));
        Assume.that(index == 13 || number.charAt(13) != '0');
        Assume.that(index >= 8 || number.charAt(8) != '0');

        // a change can also end in one digit repeated, which another rule refuses
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Regon.of(withDigit(number, index, digit)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"732065834", "00033150100018", "12345678612347"})
    void refusesNumbersWhoseCheckDigitDoesNotMatch(String text) {
        assertRefused(Rule.REGON_CHECKSUM, () -> Regon.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000000", "111111111", "00000000000000", "00000000012346"})
    void refusesRepeatedDigitsEvenWhereTheChecksumHolds(String text) {
        assertRefused(Rule.REGON_REPEATED, () -> Regon.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3315010", "12345678", "1234567850", "1234567851234", "123456785123470", "12345678X"})
    void refusesWhatHasNeitherNineNorFourteenDigits(String text) {
        assertRefused(Rule.REGON_LENGTH, () -> Regon.of(text));
    }

    @Provide
    Arbitrary<String> regons() {
        return RegisterNumbers.regons();
    }

    @Provide
    Arbitrary<String> localRegons() {
        return RegisterNumbers.localRegons();
    }

    @Provide
    Arbitrary<List<String>> gaps() {
        return RegisterNumbers.gaps();
    }
}
