package org.spoiwo.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A region by its ISO 3166-2 code, or a whole country by its ISO 3166-1 code.
 *
 * <p>Of the Polish codes only the 16 numeric ones exist; a letter code given up in 2018, such as PL-PD, is refused with
 * the code to write instead. Codes of other countries are checked for their form alone.
 *
 * <p>Examples: {@code PL-20} (podlaskie), {@code PL} (all of Poland), {@code SK}, {@code ES-MD}. Breaks
 * {@link Rule#REGION_SYNTAX}, {@link Rule#REGION_UNKNOWN}, {@link Rule#REGION_FORMER}.
 *
 * @param value the code
 */
@Schema(
        type = SchemaType.STRING,
        pattern = RegionCode.SYNTAX,
        examples = "PL-20",
        description = "ISO 3166-2 code of a region, or the code of a whole country for national scope.")
public record RegionCode(String value) {

    static final String SYNTAX = "^[A-Z]{2}(-[A-Z0-9]{1,3})?$";

    private static final String POLISH = "PL-";
    private static final Pattern SHAPE = Pattern.compile(SYNTAX);

    public RegionCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValueException(Rule.REGION_SYNTAX, value);
        }
        if (value.startsWith(POLISH)) {
            requireVoivodeship(value);
        }
    }

    private static void requireVoivodeship(String value) {
        String part = value.substring(POLISH.length());
        if (Voivodeship.ofTeryt(part).isEmpty()) {
            Voivodeship.ofFormerLetters(part).ifPresent(now -> {
                throw new InvalidValueException(Rule.REGION_FORMER, value, POLISH + now.teryt());
            });
            throw new InvalidValueException(Rule.REGION_UNKNOWN, value);
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RegionCode of(String text) {
        return new RegionCode(text);
    }

    /** The two letters of the country. */
    public String country() {
        return value.substring(0, 2);
    }

    /** Whether the code stands for a whole country. */
    public boolean national() {
        return value.length() == 2;
    }

    /** The voivodeship, for a Polish region; empty for a country and for regions elsewhere. */
    public Optional<Voivodeship> voivodeship() {
        return value.startsWith(POLISH) ? Voivodeship.ofTeryt(value.substring(POLISH.length())) : Optional.empty();
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
