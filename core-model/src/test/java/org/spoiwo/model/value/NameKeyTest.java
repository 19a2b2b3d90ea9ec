package org.spoiwo.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {

    @Property
    void isItsOwnKey(@ForAll String name) {
        NameKey key = NameKey.of(name);

        assertThat(NameKey.of(key.value())).isEqualTo(key).hasToString(key.toString());
    }

    @Property
    void looksAwayFromCaseCompositionAndSpacing(@ForAll("polishNames") String name) {
        NameKey key = NameKey.of(name);

        assertThat(NameKey.of(name.toUpperCase(Locale.forLanguageTag("pl")))).isEqualTo(key);
        assertThat(NameKey.of(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(key);
        assertThat(NameKey.of("  " + name.replace(" ", "\u00A0 \t") + "\u00A0")).isEqualTo(key);
        assertThat(NameKey.of("„" + name + "”")).isEqualTo(key);
    }

    @Property
    void hasNothingButPlainLettersForPolishNames(@ForAll("polishNames") String name) {
        assertThat(NameKey.of(name).value()).matches("[a-z0-9 .-]*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zażółć gęślą jaźń | zazolc gesla jazn",
                "ŁÓDŹ | lodz",
                "Spółdzielnia Socjalna „PROM” | spoldzielnia socjalna prom",
                "Skarżysku - Kamiennej | skarzysku-kamiennej",
                "Skarżysku – Kamiennej | skarzysku-kamiennej",
                "Rajewska – Nikonowicz | rajewska-nikonowicz",
                "Rajewska-Nikonowicz | rajewska-nikonowicz",
                "«PANATO» | panato",
                "O’Connor | oconnor",
                "İstanbul | istanbul",
                "Ørsted Đorđe | orsted dorde"
            })
    void turnsNamesIntoKeys(String name, String key) {
        assertThat(NameKey.of(name)).hasToString(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u00A0b", "a\u2007b", "a\u202Fb", "a\u3000b", "a \n\t b", "a\u200B b"})
    void takesEveryKindOfWhiteSpaceForOneSpace(String name) {
        assertThat(NameKey.of(name)).hasToString("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "„”", "\u00A0"})
    void isEmptyWhereNothingIsLeft(String name) {
        assertThat(NameKey.of(name).value()).isEmpty();
    }

    @Property
    void sortNameIsNeverLongerThanTwoHundredAndNeverSplitsACharacter(@ForAll("longTexts") String name) {
        String sortName = NameKey.sortName(name);

        assertThat(sortName.length()).isLessThanOrEqualTo(200);
        assertThat(sortName).doesNotContain("  ").isEqualTo(sortName.strip());
        assertThat(sortName.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    @Test
    void sortNameKeepsLettersAsTheyAre() {
        assertThat(NameKey.sortName("  Łódzkie\u00A0 Centrum „A” ")).isEqualTo("Łódzkie Centrum „A”");
    }

    @Test
    void sortNameEndsBeforeAPairThatDoesNotFit() {
        assertThat(NameKey.sortName("a".repeat(199) + "🙂")).isEqualTo("a".repeat(199));
        assertThat(NameKey.sortName("a".repeat(198) + "🙂b")).isEqualTo("a".repeat(198) + "🙂");
    }

    @Provide
    Arbitrary<String> polishNames() {
        return Arbitraries.strings()
                .withChars("aąbcćdeęfghijklłmnńoóprsśtuwyzźżAĄBCĆDEĘFGHIJKLŁMNŃOÓPRSŚTUWYZŹŻ0123456789 .-–")
                .ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> longTexts() {
        return Arbitraries.of("a", "ą", " ", "\u00A0", "🙂", "Ż")
                .list()
                .ofMinSize(150)
                .ofMaxSize(260)
                .map(parts -> String.join("", parts));
    }
}
