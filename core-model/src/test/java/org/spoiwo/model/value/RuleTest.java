package org.spoiwo.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {

    private static final Locale POLISH = Locale.forLanguageTag("pl-PL");

    @Test
    void haveDifferentCodes() {
        assertThat(Rule.values()).extracting(Rule::code).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void haveACodeForProgramsAndASentenceInEachLanguage(Rule rule) {
        assertThat(rule.code()).matches("[a-z]+[A-Za-z]*\\.[a-z]+[A-Za-z]*");
        assertThat(rule.message(POLISH)).contains("{0}").endsWith(".");
        assertThat(rule.message(Locale.ENGLISH)).contains("{0}").endsWith(".").isNotEqualTo(rule.message(POLISH));
    }

    @Test
    void speakEnglishToEverybodyElse() {
        assertThat(Rule.NIP_LENGTH.message(Locale.GERMAN)).isEqualTo(Rule.NIP_LENGTH.message(Locale.ENGLISH));
    }

    @Test
    void areNamedByTheExceptionWithTheRefusedText() {
        InvalidValueException refusal = new InvalidValueException(Rule.NIP_CHECKSUM, "1234567890");

        assertThat(refusal).hasMessage("The NIP “1234567890” is wrong: its check digit does not match.");
        assertThat(refusal.message(POLISH))
                .isEqualTo("Numer NIP „1234567890” jest błędny: cyfra kontrolna się nie zgadza.");
        assertThat(refusal.code()).isEqualTo("nip.checksum");
        assertThat(refusal.argument()).isEqualTo("1234567890");
    }

    @Test
    void quoteOnlyTheBeginningOfLongTexts() {
        String book = "x".repeat(100_000);
        InvalidValueException refusal = new InvalidValueException(Rule.NIP_LENGTH, book);

        assertThat(refusal.getMessage()).contains("xxx…").hasSizeLessThan(300);
        assertThat(refusal.argument()).isEqualTo(book);
    }

    @Test
    void leaveBracesInTheRefusedTextAlone() {
        assertThat(new InvalidValueException(Rule.REGION_FORMER, "{1}{0}", "PL-02"))
                .hasMessage("The code “{1}{0}” was given up in 2018; write PL-02.");
    }
}
