package org.spoiwo.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.spoiwo.model.value.Refusals.assertRefused;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

    @ParameterizedTest
    @EnumSource
    void findsTheVoivodeshipOfItsCode(Voivodeship voivodeship) {
        RegionCode code = RegionCode.of("PL-" + voivodeship.teryt());

        assertThat(code.voivodeship()).contains(voivodeship);
        assertThat(code).isEqualTo(voivodeship.code());
        assertThat(code.national()).isFalse();
        assertThat(code.country()).isEqualTo("PL");
    }

    @Test
    void takesTheBareCountryForNationalScope() {
        RegionCode poland = RegionCode.of("PL");

        assertThat(poland.national()).isTrue();
        assertThat(poland.voivodeship()).isEmpty();
    }

    @Property
    void acceptsForeignCodesByTheirForm(@ForAll("foreignCodes") String text) {
        RegionCode code = RegionCode.of(text);

        assertThat(code).hasToString(text);
        assertThat(code.country()).isEqualTo(text.substring(0, 2));
        assertThat(code.voivodeship()).isEmpty();
        assertThat(code.national()).isEqualTo(!text.contains("-"));
    }

    @ParameterizedTest
    @CsvSource({
        "DS, 02", "KP, 04", "LU, 06", "LB, 08", "LD, 10", "MA, 12", "MZ, 14", "OP, 16",
        "PK, 18", "PD, 20", "PM, 22", "SL, 24", "SK, 26", "WN, 28", "WP, 30", "ZP, 32"
    })
    void refusesFormerLetterCodesAndNamesTheNewOne(String letters, String digits) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> RegionCode.of("PL-" + letters))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("regionCode.former"))
                .satisfies(refusal -> assertThat(refusal.message(Locale.forLanguageTag("pl-PL")))
                        .contains("PL-" + letters, "PL-" + digits))
                .withMessageContainingAll("PL-" + letters, "PL-" + digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PL-00", "PL-01", "PL-21", "PL-34", "PL-2", "PL-020", "PL-XX"})
    void refusesPolishCodesOfNoVoivodeship(String text) {
        assertRefused(Rule.REGION_UNKNOWN, () -> RegionCode.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "pl-20", "Pl", "POL", "PL-", "PL20", "PL-2000", "PL_20", " PL", "20"})
    void refusesWhatDoesNotLookLikeACode(String text) {
        assertRefused(Rule.REGION_SYNTAX, () -> RegionCode.of(text));
    }

    @Provide
    Arbitrary<String> foreignCodes() {
        Arbitrary<String> country =
                Arbitraries.strings().withCharRange('A', 'Z').ofLength(2).filter(text -> !text.equals("PL"));
        Arbitrary<String> part = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .ofMinLength(1)
                .ofMaxLength(3);
        return Arbitraries.oneOf(country, Combinators.combine(country, part).as((c, p) -> c + "-" + p));
    }
}
