package org.spoiwo.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VoivodeshipTest {

    @Test
    void comeInTheOrderOfTheirCodesAllEven() {
        assertThat(Arrays.stream(Voivodeship.values()).map(Voivodeship::teryt))
                .containsExactly(
                        "02", "04", "06", "08", "10", "12", "14", "16", "18", "20", "22", "24", "26", "28", "30", "32");
    }

    @Test
    void haveSeventeenDifferentNuts2Regions() {
        assertThat(Arrays.stream(Voivodeship.values()).flatMap(v -> v.nuts2().stream()))
                .hasSize(17)
                .doesNotHaveDuplicates()
                .allMatch(region -> region.matches("PL[2-9][1-4]"));
        assertThat(Voivodeship.MAZOWIECKIE.nuts2()).containsExactly("PL91", "PL92");
    }

    @Test
    void haveDifferentNamesInBothLanguages() {
        assertThat(Voivodeship.values()).extracting(Voivodeship::namePl).doesNotHaveDuplicates();
        assertThat(Voivodeship.values()).extracting(Voivodeship::nameEn).doesNotHaveDuplicates();
    }

    @Test
    void knowEverythingAboutPodlaskie() {
        Voivodeship podlaskie = Voivodeship.PODLASKIE;

        assertThat(podlaskie.code()).hasToString("PL-20");
        assertThat(podlaskie.teryt()).isEqualTo("20");
        assertThat(podlaskie.nuts2()).containsExactly("PL84");
        assertThat(podlaskie.namePl()).isEqualTo("podlaskie");
        assertThat(podlaskie.nameEn()).isEqualTo("Podlaskie");
    }

    @Test
    void areFoundByTerytCode() {
        assertThat(Voivodeship.ofTeryt("28")).contains(Voivodeship.WARMINSKO_MAZURSKIE);
        assertThat(Voivodeship.ofTeryt("29")).isEmpty();
    }
}
