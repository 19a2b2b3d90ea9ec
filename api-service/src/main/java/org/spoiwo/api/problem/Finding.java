package org.spoiwo.api.problem;

import java.util.Locale;
import java.util.function.Function;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.value.InvalidValueException;

/**
 * One thing to correct in a request, not yet in anybody's language.
 *
 * @param place where it is
 * @param at JSON Pointer, name of the parameter, or name of the header
 */
public record Finding(Place place, String at, String code, Function<Locale, String> message) {

    /** Where in a request something may be wrong. */
    public enum Place {
        BODY,
        PARAMETER,
        HEADER
    }

    public static Finding inBody(String pointer, String code, Object... arguments) {
        return new Finding(Place.BODY, pointer, code, locale -> Messages.text(code, locale, arguments));
    }

    public static Finding inBody(String pointer, InvalidValueException refused) {
        return new Finding(Place.BODY, pointer, refused.code(), refused::message);
    }

    public static Finding inParameter(String name, String code, Object... arguments) {
        return new Finding(Place.PARAMETER, name, code, locale -> Messages.text(code, locale, arguments));
    }

    public static Finding inParameter(String name, InvalidValueException refused) {
        return new Finding(Place.PARAMETER, name, refused.code(), refused::message);
    }

    public static Finding inHeader(String name, String code, Object... arguments) {
        return new Finding(Place.HEADER, name, code, locale -> Messages.text(code, locale, arguments));
    }

    /** The same about personal data: without a message that would repeat it. */
    public Finding discreet() {
        return Messages.quotes(code)
                ? new Finding(place, at, code, locale -> Messages.text("member.personal", locale))
                : this;
    }

    /** Whether it is about what is at {@code pointer}, or something in it. */
    public boolean isWithin(String pointer) {
        return place == Place.BODY && (at.equals(pointer) || at.startsWith(pointer + "/"));
    }

    /** The same, for a reader who has only what is at {@code pointer}; unchanged when it is elsewhere. */
    public Finding seenFrom(String pointer) {
        return isWithin(pointer) ? movedTo(at.substring(pointer.length())) : this;
    }

    /** The same in another place of the body. */
    public Finding movedTo(String pointer) {
        return new Finding(Place.BODY, pointer, code, message);
    }

    /** The same, for a reader who has the whole of which this is the part at {@code pointer}. */
    public Finding seenFromAbove(String pointer) {
        return place == Place.BODY ? new Finding(place, pointer + at, code, message) : this;
    }

    Problem.InputError told(Locale locale) {
        return new Problem.InputError(
                place == Place.BODY ? at : null,
                place == Place.PARAMETER ? at : null,
                place == Place.HEADER ? at : null,
                code,
                message.apply(locale));
    }
}
