package org.spoiwo.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The number of an entity in the national business register REGON: nine digits, or fourteen for a local unit.
 *
 * <p>The ninth digit is the sum of the eight before it, weighted 8 9 2 3 4 5 6 7, modulo 11, with 10 written as 0. The
 * fourteenth is made the same way from thirteen digits weighted 2 4 8 5 0 9 7 3 6 1 2 4 8; the first nine of a long
 * number are a valid short one, that of the unit's owner. Nine equal digits are refused.
 *
 * <p>Example: {@code Regon.of("123456785")}, {@code Regon.of("12345678512347")}. Breaks {@link Rule#REGON_LENGTH},
 * {@link Rule#REGON_CHECKSUM}, {@link Rule#REGON_REPEATED}.
 *
 * @param value the digits alone
 */
@Schema(
        type = SchemaType.STRING,
        pattern = Regon.SYNTAX,
        examples = "123456785",
        description = "REGON, the number in the Polish business register: 9 digits, or 14 for a local unit."
                + " Spaces and dashes are accepted and dropped.")
public record Regon(String value) {

    static final String SYNTAX = "^[0-9]{9}([0-9]{5})?$";

    private static final int SHORT_LENGTH = 9;
    private static final Pattern SHAPE = Pattern.compile(SYNTAX);

    public Regon {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValueException(Rule.REGON_LENGTH, value);
        }
        if (Digits.areAllEqual(value.substring(0, SHORT_LENGTH))) {
            throw new InvalidValueException(Rule.REGON_REPEATED, value);
        }
        if (!shortChecks(value) || (value.length() > SHORT_LENGTH && !longChecks(value))) {
            throw new InvalidValueException(Rule.REGON_CHECKSUM, value);
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Regon of(String text) {
        return new Regon(Digits.unseparated(text));
    }

    /** Whether this is the fourteen-digit number of a local unit. */
    public boolean ofLocalUnit() {
        return value.length() > SHORT_LENGTH;
    }

    private static boolean shortChecks(String value) {
        return Digits.remainder(value, 8, 9, 2, 3, 4, 5, 6, 7) % 10 == Digits.digit(value, 8);
    }

    private static boolean longChecks(String value) {
        return Digits.remainder(value, 2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8) % 10 == Digits.digit(value, 13);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
