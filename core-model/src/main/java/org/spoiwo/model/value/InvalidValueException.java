package org.spoiwo.model.value;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says which rule a refused text breaks.
 *
 * <p>Example: {@code Nip.of("1234567890")} throws one whose {@link #code()} is {@code nip.checksum}.
 */
public final class InvalidValueException extends IllegalArgumentException {

    /** Messages quote no more than this of the refused text, which may be a whole book. */
    private static final int QUOTED = 80;

    private final Rule rule;
    private final String argument;
    private final @Nullable String instead;

    public InvalidValueException(Rule rule, String argument) {
        this(rule, argument, null);
    }

    InvalidValueException(Rule rule, String argument, @Nullable String instead) {
        super(filled(rule, argument, instead, Locale.ENGLISH));
        this.rule = rule;
        this.argument = argument;
        this.instead = instead;
    }

    public Rule rule() {
        return rule;
    }

    /** The stable code of the broken rule, such as {@code nip.checksum}. */
    public String code() {
        return rule.code();
    }

    /** The text that was refused, as it came. */
    public String argument() {
        return argument;
    }

    /** A sentence for the reader, Polish for a Polish locale and English for any other. */
    public String message(Locale locale) {
        return filled(rule, argument, instead, locale);
    }

    private static String filled(Rule rule, String argument, @Nullable String instead, Locale locale) {
        String message = rule.message(locale);
        // the refused text goes in last: it may itself contain a placeholder
        return (instead == null ? message : message.replace("{1}", instead)).replace("{0}", quoted(argument));
    }

    private static String quoted(String argument) {
        return argument.length() <= QUOTED ? argument : argument.substring(0, QUOTED) + "…";
    }
}
