package org.spoiwo.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The tax identification number of an entity (numer identyfikacji podatkowej): ten digits.
 *
 * <p>The last digit is the sum of the others, weighted 6 5 7 2 3 4 5 6 7, modulo 11; where that is 10 no number exists.
 * A repeated digit such as 0000000000 satisfies the sum and is still refused. Units without legal personality (CIS,
 * KIS, WTZ, ZAZ) use the number of their founder, so one NIP may stand on several organisations.
 *
 * <p>Example: {@code Nip.of("PL 123-456-32-18")} is {@code 1234563218}. Breaks {@link Rule#NIP_LENGTH},
 * {@link Rule#NIP_CHECKSUM}, {@link Rule#NIP_REPEATED}.
 *
 * @param value the ten digits alone
 */
@Schema(
        type = SchemaType.STRING,
        pattern = Nip.SYNTAX,
        examples = "1234563218",
        description =
                "NIP, the Polish tax number of an entity. Spaces, dashes and the prefix PL are accepted and dropped.")
public record Nip(String value) {

    static final String SYNTAX = "^[0-9]{10}$";

    private static final Pattern SHAPE = Pattern.compile(SYNTAX);

    public Nip {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValueException(Rule.NIP_LENGTH, value);
        }
        if (Digits.areAllEqual(value)) {
            throw new InvalidValueException(Rule.NIP_REPEATED, value);
        }
        // a remainder of 10 equals no digit, so it is refused too
        if (Digits.remainder(value, 6, 5, 7, 2, 3, 4, 5, 6, 7) != Digits.digit(value, 9)) {
            throw new InvalidValueException(Rule.NIP_CHECKSUM, value);
        }
    }

    /** Reads a NIP as people write it: {@code 123-456-32-18}, {@code 123-45-63-218}, {@code PL1234563218}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Nip of(String text) {
        String digits = Digits.unseparated(text);
        return new Nip(digits.regionMatches(true, 0, "PL", 0, 2) ? digits.substring(2) : digits);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
