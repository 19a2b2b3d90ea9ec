package org.spoiwo.model.value;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes valid register numbers, with check digits worked out independently of the code under test. */
final class RegisterNumbers {

    private static final List<Integer> NIP = List.of(6, 5, 7, 2, 3, 4, 5, 6, 7);
    private static final List<Integer> REGON = List.of(8, 9, 2, 3, 4, 5, 6, 7);
    private static final List<Integer> LOCAL_REGON = List.of(2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8);

    private RegisterNumbers() {}

    static Arbitrary<String> nips() {
        return digits(9)
                .filter(stem -> sum(stem, NIP) % 11 != 10)
                .map(stem -> stem + sum(stem, NIP) % 11)
                .filter(RegisterNumbers::isNoRepetition);
    }

    static Arbitrary<String> nipStemsWithoutNumber() {
        return digits(9).filter(stem -> sum(stem, NIP) % 11 == 10);
    }

    static Arbitrary<String> regons() {
        return digits(8).map(stem -> stem + sum(stem, REGON) % 11 % 10).filter(RegisterNumbers::isNoRepetition);
    }

    static Arbitrary<String> localRegons() {
        return Combinators.combine(regons(), digits(4))
                .as((owner, unit) -> owner + unit)
                .map(stem -> stem + sum(stem, LOCAL_REGON) % 11 % 10);
    }

    static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().withCharRange('0', '9').ofLength(length);
    }

    /** What people put before, between and after the digits of a number. */
    static Arbitrary<List<String>> gaps() {
        return Arbitraries.of("", " ", "-", " - ", "\u00A0", "–").list().ofSize(15);
    }

    static String separated(String number, List<String> gaps) {
        return IntStream.range(0, number.length())
                .mapToObj(i -> gaps.get(i) + number.charAt(i))
                .collect(Collectors.joining("", "", gaps.get(number.length())));
    }

    static String withDigit(String number, int index, int digit) {
        return number.substring(0, index) + digit + number.substring(index + 1);
    }

    private static int sum(String stem, List<Integer> weights) {
        return IntStream.range(0, weights.size())
                .map(i -> weights.get(i) * Character.digit(stem.charAt(i), 10))
                .sum();
    }

    private static boolean isNoRepetition(String number) {
        return number.chars().distinct().count() > 1;
    }
}
