package org.spoiwo.api.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language a caller reads: the first of Polish and English in {@code Accept-Language}; Polish when neither is there. */
public final class CallerLanguage {

    public static final Locale POLISH = Locale.forLanguageTag("pl");

    private static final List<Locale> SPOKEN = List.of(POLISH, Locale.ENGLISH);

    private CallerLanguage() {}

    /** @param preferred the header {@code Accept-Language} (RFC 9110) as it came */
    public static Locale of(@Nullable String preferred) {
        if (preferred == null || preferred.isBlank()) {
            return POLISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(preferred), SPOKEN);
            return best == null ? POLISH : best;
        } catch (IllegalArgumentException e) {
            // a header nobody can read is no reason to refuse the request
            return POLISH;
        }
    }
}
