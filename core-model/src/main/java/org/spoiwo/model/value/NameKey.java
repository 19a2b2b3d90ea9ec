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
    private static final String QUOTES = "\"'`´′″„‚";

    public NameKey {
        value = keyOf(Normalizer.normalize(value, Normalizer.Form.NFD).toLowerCase(POLISH));
    }

    /** In one pass: every text that is stored or searched for goes through here. */
    private static String keyOf(String decomposed) {
        StringBuilder key = new StringBuilder(decomposed.length());
        boolean spaceIsDue = false;
        for (int at = 0; at < decomposed.length(); at = decomposed.offsetByCodePoints(at, 1)) {
            int character = decomposed.codePointAt(at);
            if (isWhiteSpace(character)) {
                spaceIsDue = key.length() > 0 && key.charAt(key.length() - 1) != '-';
            } else if (isDash(character)) {
                key.append('-');
                spaceIsDue = false;
            } else if (!isLeftOut(character)) {
                if (spaceIsDue) {
                    key.append(' ');
                    spaceIsDue = false;
                }
                key.appendCodePoint(withoutStroke(character));
            }
        }
        return key.toString().strip();
    }

    private static boolean isWhiteSpace(int character) {
        return Character.isSpaceChar(character) || (character >= '\t' && character <= '\r') || character == '\u0085';
    }

    private static boolean isDash(int character) {
        return Character.getType(character) == Character.DASH_PUNCTUATION || character == '−';
    }

    /** Marks, quotation marks, and what nobody sees. */
    private static boolean isLeftOut(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.FORMAT -> true;
            default -> QUOTES.indexOf(character) >= 0;
        };
    }

    /** Letters with a stroke no Unicode decomposition takes apart. */
    private static int withoutStroke(int character) {
        return switch (character) {
            case 'ł' -> 'l';
            case 'ø' -> 'o';
            case 'đ' -> 'd';
            default -> character;
        };
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

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
