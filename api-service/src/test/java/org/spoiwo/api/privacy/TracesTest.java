package org.spoiwo.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names stand in Polish texts, and what only looks like them. */
class TracesTest {

    private static final Pseudonym PSEUDONYM = Pseudonym.of(UUID.fromString("01930000-0000-7000-8000-0000deadbeef"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Piotr|Kubarewicz|Dziękujemy Piotrowi Kubarewiczowi za pomoc.",
                "Piotr|Kubarewicz|spotkanie z KUBAREWICZEM PIOTREM w Suszu",
                "Piotr|Kubarewicz|https://example.org/o-nas/piotr-kubarewicz.html",
                "Piotr|Kubarewicz|https://example.org/Piotr%20Kubarewicz.pdf",
                "Żaneta|Ćwiklińska|wystąpienie Żanety Ćwiklińskiej",
                "Żaneta|Ćwiklińska|o Żanecie Ćwiklińskiej",
                "Żaneta|Ćwiklińska|Zaneta Cwiklinska (sic)",
                "Jan|Kowalski|z Janem Kowalskim",
                "Marta|Dudek|przez Martę Dudek",
                "Marek|Dudek|Marka Dudka",
                "Anna Maria|Nowak-Zając|Anny Nowak-Zając",
                "Anna Maria|Nowak-Zając|Annie Marii Nowak – Zając",
            })
    void nameIsFoundInAnyForm(String givenName, String familyName, String text) {
        assertThat(traces(givenName, familyName).inAnyText().apply(text)).contains(PSEUDONYM.name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jan|Nowak|Jan Nowakowski",
                "Marek|Kowalski|Marcin Kowalski",
                "Jan|Lis|Janina Lis",
                "Jan|Lis|Jan Listopad",
                "Jan|Lis|lista obecności",
                "Adam|Mak|Adam, makieta",
            })
    void othersAreLeftAlone(String givenName, String familyName, String text) {
        assertThat(traces(givenName, familyName).inAnyText().apply(text)).isEqualTo(text);
    }

    @Test
    void familyNameAloneIsTheirsOnlyWhereTheyAreSpokenOf() {
        Traces traces = traces("Piotr", "Kubarewicz");

        assertThat(traces.inAnyText().apply("P. Kubarewicz i Kubarewicz")).isEqualTo("P. Kubarewicz i Kubarewicz");
        assertThat(traces.inTextAbout().apply("P. Kubarewicz i Kubarewiczem"))
                .isEqualTo(PSEUDONYM.name() + " i " + PSEUDONYM.name());
        assertThat(traces("Jan", "Lis").inTextAbout().apply("lis i Lis")).isEqualTo("lis i " + PSEUDONYM.name());
    }

    @Test
    void addressesAndNumbersAreFoundHoweverTheyAreWritten() {
        Traces traces = new Traces(PSEUDONYM);
        traces.contact("Piotr@Example.org");
        traces.contact("+48 600 100 200");

        assertThat(traces.inAnyText().apply("pisz: piotr@example.org, dzwoń: +48600-100-200"))
                .doesNotContain("piotr@", "600");
    }

    @Test
    void textDoesNotOutgrowItsPlace() {
        String text = "x".repeat(490) + " Jan Lis";

        assertThat(traces("Jan", "Lis").inAnyText().apply(text)).hasSize(500).endsWith(" Osoba usu");
    }

    private static Traces traces(String givenName, String familyName) {
        Traces traces = new Traces(PSEUDONYM);
        traces.name(givenName, familyName);
        return traces;
    }
}
