package org.spoiwo.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.model.value.Refusals.assertRefused;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KrsTest {

    @Property
    void keepsAllTenDigits(@ForAll("numbers") String number) {
        assertThat(Krs.of(number)).isEqualTo(new Krs(number)).hasToString(number);
    }

    @Test
    void keepsLeadingZeros() {
        assertThat(Krs.of("0000000001").value()).isEqualTo("0000000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456", "000012345", "00001234567", "0000 123456", "000012345X"})
    void refusesWhatHasNotTenDigitsRatherThanPadIt(String text) {
        assertRefused(Rule.KRS_LENGTH, () -> Krs.of(text));
    }

    @Test
    void refusesZero() {
        assertRefused(Rule.KRS_ZERO, () -> Krs.of("0000000000"));
    }

    @Provide
    Arbitrary<String> numbers() {
        return RegisterNumbers.digits(10).filter(digits -> !digits.equals("0000000000"));
    }
}
