package org.spoiwo.model.value;

import java.util.regex.Pattern;

/** Arithmetic of register numbers that carry a check digit. */
final class Digits {

    private static final Pattern SEPARATORS = Pattern.compile("[\\p{IsWhite_Space}\\p{Pd}]+");

    private Digits() {}

    /** The text without the spaces and dashes that people put into long numbers. */
    static String unseparated(String text) {
        return SEPARATORS.matcher(text).replaceAll("");
    }

    static boolean areAllEqual(String digits) {
        return digits.chars().distinct().count() == 1;
    }

    /** The sum of the first digits, each times its weight, modulo 11. */
    static int remainder(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * digit(digits, i);
        }
        return sum % 11;
    }

    static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }
}
