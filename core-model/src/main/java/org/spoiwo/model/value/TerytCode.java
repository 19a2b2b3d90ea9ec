package org.spoiwo.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The code of a territorial unit in the register TERYT: two digits for a voivodeship, four for a powiat, six for a
 * gmina, seven for a gmina with its kind.
 *
 * <p>The first two digits are one of the 16 voivodeships; powiats and gminas count from 01. The seventh digit says what
 * the gmina is: 1 urban, 2 rural, 3 urban-rural, 4 the town and 5 the countryside of an urban-rural one, 8 a district
 * of Warsaw, 9 a part of another city.
 *
 * <p>Example: {@code TerytCode.of("2061011")} is Białystok. Breaks {@link Rule#TERYT_SYNTAX},
 * {@link Rule#TERYT_VOIVODESHIP}, {@link Rule#TERYT_UNIT}.
 *
 * @param value the digits
 */
@Schema(
        type = SchemaType.STRING,
        pattern = TerytCode.SYNTAX,
        examples = "2061011",
        description = "TERYT code of a Polish voivodeship (2 digits), powiat (4) or gmina (6, or 7 with its kind).")
public record TerytCode(String value) {

    static final String SYNTAX = "^[0-9]{2}([0-9]{2}([0-9]{2}[0-9]?)?)?$";

    private static final Pattern SHAPE = Pattern.compile(SYNTAX);
    private static final Pattern UNITS = Pattern.compile("..((?!00)..((?!00)..[1-589]?)?)?");

    public TerytCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValueException(Rule.TERYT_SYNTAX, value);
        }
        if (Voivodeship.ofTeryt(value.substring(0, 2)).isEmpty()) {
            throw new InvalidValueException(Rule.TERYT_VOIVODESHIP, value);
        }
        if (!UNITS.matcher(value).matches()) {
            throw new InvalidValueException(Rule.TERYT_UNIT, value);
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TerytCode of(String text) {
        return new TerytCode(text);
    }

    /** The voivodeship that the unit lies in, or is. */
    public Voivodeship voivodeship() {
        return Voivodeship.ofTeryt(value.substring(0, 2)).orElseThrow();
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
