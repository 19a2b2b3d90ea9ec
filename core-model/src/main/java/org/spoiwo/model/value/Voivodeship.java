package org.spoiwo.model.value;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The 16 voivodeships of Poland, in the order of their codes.
 *
 * <p>Since 2018 the ISO 3166-2 code is {@code PL-} and the two digits of TERYT; the letter code before that still
 * occurs in older data. NUTS-2 regions are almost the same: only mazowieckie consists of two.
 *
 * <p>Example: {@code PODLASKIE} has the code {@code PL-20}, TERYT {@code 20} and the NUTS-2 region {@code PL84}.
 */
public enum Voivodeship {
    DOLNOSLASKIE("02", "DS", "dolnośląskie", "Lower Silesian", "PL51"),
    KUJAWSKO_POMORSKIE("04", "KP", "kujawsko-pomorskie", "Kuyavian-Pomeranian", "PL61"),
    LUBELSKIE("06", "LU", "lubelskie", "Lublin", "PL81"),
    LUBUSKIE("08", "LB", "lubuskie", "Lubusz", "PL43"),
    LODZKIE("10", "LD", "łódzkie", "Łódź", "PL71"),
    MALOPOLSKIE("12", "MA", "małopolskie", "Lesser Poland", "PL21"),
    MAZOWIECKIE("14", "MZ", "mazowieckie", "Mazovian", "PL91", "PL92"),
    OPOLSKIE("16", "OP", "opolskie", "Opole", "PL52"),
    PODKARPACKIE("18", "PK", "podkarpackie", "Subcarpathian", "PL82"),
    PODLASKIE("20", "PD", "podlaskie", "Podlaskie", "PL84"),
    POMORSKIE("22", "PM", "pomorskie", "Pomeranian", "PL63"),
    SLASKIE("24", "SL", "śląskie", "Silesian", "PL22"),
    SWIETOKRZYSKIE("26", "SK", "świętokrzyskie", "Holy Cross", "PL72"),
    WARMINSKO_MAZURSKIE("28", "WN", "warmińsko-mazurskie", "Warmian-Masurian", "PL62"),
    WIELKOPOLSKIE("30", "WP", "wielkopolskie", "Greater Poland", "PL41"),
    ZACHODNIOPOMORSKIE("32", "ZP", "zachodniopomorskie", "West Pomeranian", "PL42");

    private final String teryt;
    private final String formerLetters;
    private final String namePl;
    private final String nameEn;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> nuts2;

    Voivodeship(String teryt, String formerLetters, String namePl, String nameEn, String... nuts2) {
        this.teryt = teryt;
        this.formerLetters = formerLetters;
        this.namePl = namePl;
        this.nameEn = nameEn;
        this.nuts2 = List.of(nuts2);
    }

    public static Optional<Voivodeship> ofTeryt(String twoDigits) {
        return Arrays.stream(values()).filter(v -> v.teryt.equals(twoDigits)).findFirst();
    }

    static Optional<Voivodeship> ofFormerLetters(String twoLetters) {
        return Arrays.stream(values())
                .filter(v -> v.formerLetters.equals(twoLetters))
                .findFirst();
    }

    public RegionCode code() {
        return new RegionCode("PL-" + teryt);
    }

    public String teryt() {
        return teryt;
    }

    /** The NUTS-2 regions that make up the voivodeship (codes in force since 2018). */
    public List<String> nuts2() {
        return nuts2;
    }

    /** The adjective after „województwo”. */
    public String namePl() {
        return namePl;
    }

    /** The name before “Voivodeship”. */
    public String nameEn() {
        return nameEn;
    }
}
