package org.spoiwo.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The number of an entity in the National Court Register (Krajowy Rejestr Sądowy): ten digits.
 *
 * <p>Leading zeros are part of the number, so a shorter text is refused rather than padded. There is no check digit.
 *
 * <p>Example: {@code Krs.of("0000123456")}. Breaks {@link Rule#KRS_LENGTH}, {@link Rule#KRS_ZERO}.
 *
 * @param value the ten digits
 */
@Schema(
        type = SchemaType.STRING,
        pattern = Krs.SYNTAX,
        examples = "0000123456",
        description = "KRS, the number in the Polish National Court Register: 10 digits, leading zeros included.")
public record Krs(String value) {

    static final String SYNTAX = "^[0-9]{10}$";

    private static final Pattern SHAPE = Pattern.compile(SYNTAX);

    public Krs {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValueException(Rule.KRS_LENGTH, value);
        }
        if (value.equals("0000000000")) {
            throw new InvalidValueException(Rule.KRS_ZERO, value);
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Krs of(String text) {
        return new Krs(text);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
