package org.spoiwo.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spoiwo.model.vocabulary.CountQualifier;
import org.spoiwo.model.vocabulary.OrganizationKind;

class ValuesInJsonTest {

    private final JsonMapper json = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new ParameterNamesModule())
            .build();

    static Stream<Object> stringValues() {
        return Stream.of(
                Nip.of("1234563218"),
                Regon.of("123456785"),
                Krs.of("0000123456"),
                TerytCode.of("2061011"),
                RegionCode.of("PL-20"),
                PartialDate.of("XXXX-03-03"),
                PartialDate.of("[2016-12-08..2016-12-09]"),
                NameKey.of("Łódź"));
    }

    @ParameterizedTest
    @MethodSource("stringValues")
    void areStringsBothWays(Object value) throws JsonProcessingException {
        String written = json.writeValueAsString(value);

        assertThat(written).isEqualTo("\"" + value + "\"");
        assertThat((Object) json.readValue(written, value.getClass())).isEqualTo(value);
    }

    @Test
    void areReadAsPeopleWriteThem() throws JsonProcessingException {
        assertThat(json.readValue("\"PL 123-456-32-18\"", Nip.class)).isEqualTo(Nip.of("1234563218"));
    }

    @Test
    void tellWhichRuleWasBroken() {
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> json.readValue("\"1234567890\"", Nip.class))
                .withCauseInstanceOf(InvalidValueException.class)
                .havingCause()
                .withMessageContaining("check digit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"from\":\"2016-12\",\"to\":\"2019\"}", "{\"from\":\"2016-12\"}", "{\"to\":\"XXXX-03\"}", "{}"})
    void periodIsAnObjectWithoutItsOpenEnds(String text) throws JsonProcessingException {
        assertThat(json.writeValueAsString(json.readValue(text, Period.class))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"value\":100,\"qualifier\":\"EXACT\"} | {\"value\":100,\"qualifier\":\"EXACT\"}",
                "{\"value\":1e2} | {\"value\":100,\"qualifier\":\"EXACT\"}",
                "{\"value\":2.50,\"unit\":\"PLN\"} | {\"value\":2.5,\"qualifier\":\"EXACT\",\"unit\":\"PLN\"}",
                "{\"value\":0.0001} | {\"value\":0.0001,\"qualifier\":\"EXACT\"}",
                "{\"qualifier\":\"SOME\",\"unit\":\"osoby\"} | {\"qualifier\":\"SOME\",\"unit\":\"osoby\"}"
            })
    void countIsAnObjectWithAPlainNumber(String read, String written) throws JsonProcessingException {
        assertThat(json.writeValueAsString(json.readValue(read, Count.class))).isEqualTo(written);
    }

    @Test
    void countReadsExactly() throws JsonProcessingException {
        JsonMapper exact = json.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();

        assertThat(exact.readValue("{\"value\":999999999999999.9999,\"qualifier\":\"AT_LEAST\"}", Count.class))
                .isEqualTo(new Count(new BigDecimal("999999999999999.9999"), CountQualifier.AT_LEAST, null));
    }

    @Test
    void termsAreWrittenByTheirNames() throws JsonProcessingException {
        assertThat(json.writeValueAsString(OrganizationKind.CIS)).isEqualTo("\"CIS\"");
        assertThat(json.readValue("\"CIS\"", OrganizationKind.class)).isEqualTo(OrganizationKind.CIS);
    }
}
