package org.spoiwo.model.value;

import java.util.Locale;

/**
 * Every rule that a value of this package can break, with a stable code for programs and a message for people.
 *
 * <p>In the messages {@code {0}} stands for the refused text and {@code {1}} for what to write instead, where that is
 * known. Codes never change and never disappear; new ones may be added.
 */
public enum Rule {
    NIP_LENGTH(
            "nip.length",
            "„{0}” nie jest numerem NIP: NIP ma dokładnie 10 cyfr, np. 123-456-32-18.",
            "“{0}” is not a NIP: a NIP has exactly 10 digits, for example 123-456-32-18."),
    NIP_CHECKSUM(
            "nip.checksum",
            "Numer NIP „{0}” jest błędny: cyfra kontrolna się nie zgadza.",
            "The NIP “{0}” is wrong: its check digit does not match."),
    NIP_REPEATED(
            "nip.repeated",
            "Numer NIP „{0}” składa się z jednej powtórzonej cyfry; takiego numeru nie ma.",
            "The NIP “{0}” is one digit repeated; there is no such number."),
    REGON_LENGTH(
            "regon.length",
            "„{0}” nie jest numerem REGON: REGON ma 9 cyfr, a jednostki lokalnej 14 cyfr.",
            "“{0}” is not a REGON: a REGON has 9 digits, that of a local unit 14."),
    REGON_CHECKSUM(
            "regon.checksum",
            "Numer REGON „{0}” jest błędny: cyfra kontrolna się nie zgadza.",
            "The REGON “{0}” is wrong: a check digit does not match."),
    REGON_REPEATED(
            "regon.repeated",
            "Numer REGON „{0}” zaczyna się od dziewięciu jednakowych cyfr; takiego numeru nie ma.",
            "The REGON “{0}” begins with nine equal digits; there is no such number."),
    KRS_LENGTH(
            "krs.length",
            "„{0}” nie jest numerem KRS: numer KRS ma dokładnie 10 cyfr, razem z zerami na początku.",
            "“{0}” is not a KRS number: it has exactly 10 digits, leading zeros included."),
    KRS_ZERO(
            "krs.zero",
            "Numer KRS „{0}” składa się z samych zer; takiego numeru nie ma.",
            "The KRS number “{0}” is all zeros; there is no such number."),
    TERYT_SYNTAX(
            "teryt.syntax",
            "„{0}” nie jest kodem TERYT: kod ma 2 cyfry (województwo), 4 (powiat), 6 albo 7 (gmina).",
            "“{0}” is not a TERYT code: it has 2 digits (voivodeship), 4 (powiat), 6 or 7 (gmina)."),
    TERYT_VOIVODESHIP(
            "teryt.voivodeship",
            "Kod TERYT „{0}” nie zaczyna się od kodu żadnego z 16 województw (02, 04, … 32).",
            "The TERYT code “{0}” does not begin with one of the 16 voivodeships (02, 04, … 32)."),
    TERYT_UNIT(
            "teryt.unit",
            "Kod TERYT „{0}” ma niemożliwy numer powiatu lub gminy albo nieznany rodzaj gminy.",
            "The TERYT code “{0}” has an impossible number of a powiat or gmina, or an unknown kind of gmina."),
    REGION_SYNTAX(
            "regionCode.syntax",
            "„{0}” nie jest kodem regionu: podaj kod ISO 3166-2, np. PL-20, albo sam kod kraju, np. PL.",
            "“{0}” is not a region code: give an ISO 3166-2 code such as PL-20, or a country code such as PL."),
    REGION_UNKNOWN(
            "regionCode.unknown",
            "„{0}” nie jest kodem żadnego z 16 województw; kod to PL- i dwie cyfry TERYT, np. PL-20.",
            "“{0}” is none of the 16 voivodeships; the code is PL- and the two TERYT digits, such as PL-20."),
    REGION_FORMER(
            "regionCode.former",
            "Kod „{0}” jest nieaktualny od 2018 roku; podaj {1}.",
            "The code “{0}” was given up in 2018; write {1}."),
    DATE_SYNTAX(
            "partialDate.syntax",
            "„{0}” nie jest datą: podaj 2018-05-24, 2016-12, 2016, XXXX-03-03 (rok nieznany), XXXX-03"
                    + " albo [2016-12-08..2016-12-09] (jeden z tych dni).",
            "“{0}” is not a date: write 2018-05-24, 2016-12, 2016, XXXX-03-03 (year unknown), XXXX-03"
                    + " or [2016-12-08..2016-12-09] (one of these days)."),
    DATE_IMPOSSIBLE(
            "partialDate.impossible",
            "Nie ma takiej daty: „{0}”; lata liczą się od 0001.",
            "There is no such date: “{0}”; years count from 0001."),
    DATE_REVERSED(
            "partialDate.reversed",
            "W „{0}” pierwszy dzień jest późniejszy niż ostatni.",
            "In “{0}” the first day is later than the last."),
    PERIOD_REVERSED(
            "period.reversed", "Okres „{0}” kończy się, zanim się zaczyna.", "The period “{0}” ends before it begins."),
    COUNT_VALUE_MISSING(
            "count.valueMissing",
            "Liczba z określeniem „{0}” wymaga wartości; bez wartości może być tylko SOME.",
            "A count qualified “{0}” needs a value; only SOME goes without."),
    COUNT_VALUE_UNEXPECTED(
            "count.valueUnexpected",
            "Określenie SOME nie ma wartości, a podano „{0}”.",
            "The qualifier SOME has no value, but “{0}” was given."),
    COUNT_RANGE(
            "count.range",
            "Wartość „{0}” jest niedozwolona: od 0, najwyżej 15 cyfr całkowitych i 4 po przecinku.",
            "The value “{0}” is not allowed: from 0, with at most 15 whole digits and 4 decimals.");

    private final String code;
    private final String pl;
    private final String en;

    Rule(String code, String pl, String en) {
        this.code = code;
        this.pl = pl;
        this.en = en;
    }

    public String code() {
        return code;
    }

    /** The message with its placeholders, Polish for a Polish locale and English for any other. */
    public String message(Locale locale) {
        return locale.getLanguage().equals("pl") ? pl : en;
    }
}
