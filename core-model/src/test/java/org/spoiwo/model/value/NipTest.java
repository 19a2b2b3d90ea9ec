package org.spoiwo.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.spoiwo.model.value.Refusals.assertRefused;
import static org.spoiwo.model.value.RegisterNumbers.separated;
import static org.spoiwo.model.value.RegisterNumbers.withDigit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NipTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1220781342",
                "9531204591",
                "8567346215",
                "5261040828",
                "1234563218",
                "543-17-57-466",
                "123-456-32-18",
                "123-45-63-218",
                "PL1234563218",
                "pl 123 456 32 18"
            })
    void acceptsPublishedNumbersAsPeopleWriteThem(String text) {
        assertThat(Nip.of(text).value()).hasSize(10);
    }

    @Property
    void storesTheDigitsAlone(
            @ForAll("nips") String number, @ForAll("prefixes") String prefix, @ForAll("gaps") List<String> gaps) {
        assertThat(Nip.of(prefix + separated(number, gaps)))
                .isEqualTo(new Nip(number))
                .hasToString(number);
    }

    @Property
    void refusesAnyChangedDigit(
            @ForAll("nips") String number, @ForAll @IntRange(max = 9) int index, @ForAll @IntRange(max = 9) int digit) {
        Assume.that(number.charAt(index) != Character.forDigit(digit, 10));

        // a change can also end in one digit repeated, which another rule refuses
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Nip.of(withDigit(number, index, digit)));
    }

    @Property
    void refusesEveryCheckDigitWhereTheRemainderIsTen(
            @ForAll("stemsWithoutNumber") String stem, @ForAll @IntRange(max = 9) int digit) {
        assertRefused(Rule.NIP_CHECKSUM, () -> Nip.of(stem + digit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "1234567080", "1234567081", "1234567089"})
    void refusesPublishedNumbersWithRemainderTen(String text) {
        assertRefused(Rule.NIP_CHECKSUM, () -> Nip.of(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void refusesRepeatedDigitsEvenWhereTheChecksumHolds(int digit) {
        assertRefused(Rule.NIP_REPEATED, () -> Nip.of(String.valueOf(digit).repeat(10)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "PL",
                "123456321",
                "12345632180",
                "12345632l8",
                "DE1234563218",
                "PLPL1234563218",
                "١٢٣٤٥٦٣٢١٨"
            })
    void refusesWhatHasNotTenDigits(String text) {
        assertRefused(Rule.NIP_LENGTH, () -> Nip.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123-456-32-18", "PL1234563218"})
    void existsOnlyInItsStoredForm(String text) {
        assertRefused(Rule.NIP_LENGTH, () -> new Nip(text));
    }

    @Provide
    Arbitrary<String> nips() {
        return RegisterNumbers.nips();
    }

    @Provide
    Arbitrary<String> stemsWithoutNumber() {
        return RegisterNumbers.nipStemsWithoutNumber();
    }

    @Provide
    Arbitrary<String> prefixes() {
        return Arbitraries.of("", "PL", "PL ", "pl-");
    }

    @Provide
    Arbitrary<List<String>> gaps() {
        return RegisterNumbers.gaps();
    }
}
