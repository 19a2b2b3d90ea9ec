package org.spoiwo.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.model.value.Refusals.assertRefused;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerytCodeTest {

    @Property
    void knowsTheVoivodeshipOfAnyUnit(@ForAll Voivodeship voivodeship, @ForAll("unitsWithin") String unit) {
        TerytCode code = TerytCode.of(voivodeship.teryt() + unit);

        assertThat(code.voivodeship()).isEqualTo(voivodeship);
        assertThat(code).hasToString(voivodeship.teryt() + unit).isEqualTo(new TerytCode(code.value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "206", "20610", "20610111", "20-61", "2O61", " 20"})
    void refusesOtherLengthsAndSigns(String text) {
        assertRefused(Rule.TERYT_SYNTAX, () -> TerytCode.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "01", "19", "34", "0101011"})
    void refusesCodesOfNoVoivodeship(String text) {
        assertRefused(Rule.TERYT_VOIVODESHIP, () -> TerytCode.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000", "206100", "200001", "2061010", "2061016", "2061017"})
    void refusesImpossibleUnits(String text) {
        assertRefused(Rule.TERYT_UNIT, () -> TerytCode.of(text));
    }

    @Provide
    Arbitrary<String> unitsWithin() {
        Arbitrary<String> number = Arbitraries.integers().between(1, 99).map("%02d"::formatted);
        Arbitrary<String> kind = Arbitraries.of("", "1", "2", "3", "4", "5", "8", "9");
        Arbitrary<String> gmina = Combinators.combine(number, number, kind).as((powiat, own, k) -> powiat + own + k);
        return Arbitraries.oneOf(Arbitraries.just(""), number, gmina);
    }
}
