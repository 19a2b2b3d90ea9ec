package org.spoiwo.model.vocabulary;

import java.util.Locale;

/**
 * A term of a closed vocabulary: the constant's name is its code in JSON, the labels are for people.
 *
 * <p>No vocabulary has a term for "unknown": what is not known is left out.
 */
public interface Term {

    /** The code, such as {@code SOCIAL_COOPERATIVE}. */
    String name();

    /** The Polish label. */
    String pl();

    /** The English label. */
    String en();

    /** The label in Polish for a Polish locale and in English for any other. */
    default String label(Locale locale) {
        return locale.getLanguage().equals("pl") ? pl() : en();
    }
}
