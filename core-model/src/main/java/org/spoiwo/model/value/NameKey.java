package org.spoiwo.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is left of a name when everything is taken away that sources write now one way and now another.
 *
 * <p>Lower case (by Polish rules), no diacritics, no quotation marks or apostrophes, every dash a hyphen without spaces
 * round it, every run of white space one space. Two names with the same key may be the same name; the name itself is
 * kept as it was found. A text of quotation marks alone has an empty key.
 *
 * <p>Example: «Spółdzielnia Socjalna „PROM”» has the key {@code spoldzielnia socjalna prom}, and «Skarżysku –
 * Kamiennej» the key {@code skarzysku-kamiennej}.
 *
 * @param value the key; a text that is no key yet is turned into one
 */
@Schema(
        type = SchemaType.STRING,
        examples = "spoldzielnia socjalna prom",
        description = "Normalised form of a name, for matching.")
public record NameKey(String value) {

    private static final int SORT_NAME_LENGTH = 200;

    private static final Locale POLISH = Locale.forLanguageTag("pl");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\p{IsWhite_Space}+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern QUOTES_AND_INVISIBLES = Pattern.compile("[\"'`´′″„‚\\p{Pi}\\p{Pf}\\p{Cf}]+");
    private static final Pattern DASHES = Pattern.compile("\\p{IsWhite_Space}*[\\p{Pd}−]\\p{IsWhite_Space}*");

    public NameKey {
        String decomposed = Normalizer.normalize(value, Normalizer.Form.NFD);
        String key = MARKS.matcher(decomposed).replaceAll("");
        key = withoutStrokes(key.toLowerCase(POLISH));
        key = QUOTES_AND_INVISIBLES.matcher(key).replaceAll("");
        key = DASHES.matcher(key).replaceAll("-");
        value = singleSpaced(key);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static NameKey of(String name) {
        return new NameKey(name);
    }

    /** The name as lists are ordered by: single-spaced and cut to 200 characters, none of them in halves. */
    public static String sortName(String name) {
        String text = singleSpaced(name);
        if (text.length() <= SORT_NAME_LENGTH) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(SORT_NAME_LENGTH - 1));
        return text.substring(0, splitsPair ? SORT_NAME_LENGTH - 1 : SORT_NAME_LENGTH)
                .stripTrailing();
    }

    private static String singleSpaced(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** Letters with a stroke, which no Unicode decomposition takes apart. */
    private static String withoutStrokes(String text) {
        return text.replace('ł', 'l').replace('ø', 'o').replace('đ', 'd');
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
