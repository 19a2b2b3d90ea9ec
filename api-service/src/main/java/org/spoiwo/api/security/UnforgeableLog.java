package org.spoiwo.api.security;

import io.quarkus.logging.LoggingFilter;
import java.util.Arrays;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what callers send from looking like lines of the log, or from steering the terminal that shows it: control
 * characters in messages, their arguments and exceptions are written as escapes.
 */
@LoggingFilter(name = "unforgeable")
public final class UnforgeableLog implements Filter {

    /** Also the line ends of Unicode, and the marks that turn the direction of writing around. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069&&[^\\t]]");

    private static final int DEEPEST_CAUSE = 20;

    @Override
    public boolean isLoggable(LogRecord line) {
        if (line.getMessage() != null) {
            setMessage(line, escaped(line.getMessage()));
        }
        if (line.getParameters() != null) {
            line.setParameters(Arrays.stream(line.getParameters())
                    .map(UnforgeableLog::safe)
                    .toArray());
        }
        if (line.getThrown() != null) {
            line.setThrown(told(line.getThrown(), 0));
        }
        return true;
    }

    /** Whatever way its arguments are put in stays. */
    private static void setMessage(LogRecord line, String message) {
        if (line instanceof ExtLogRecord extended) {
            extended.setMessage(message, extended.getFormatStyle());
        } else {
            line.setMessage(message);
        }
    }

    private static @Nullable Object safe(@Nullable Object argument) {
        String text = argument instanceof Number || argument == null ? null : String.valueOf(argument);
        return text != null && UNSAFE.matcher(text).find() ? escaped(text) : argument;
    }

    static String escaped(String text) {
        Matcher unsafe = UNSAFE.matcher(text);
        return unsafe.find() ? unsafe.replaceAll(found -> Matcher.quoteReplacement(escape(found.group()))) : text;
    }

    private static String escape(String character) {
        return switch (character) {
            case "\n" -> "\\n";
            case "\r" -> "\\r";
            default -> String.format("\\u%04x", (int) character.charAt(0));
        };
    }

    private static Throwable told(Throwable failure, int depth) {
        Throwable cause = failure.getCause();
        Throwable safeCause = cause == null || depth == DEEPEST_CAUSE ? null : told(cause, depth + 1);
        boolean asItIs = safeCause == cause
                && failure.getSuppressed().length == 0
                && !UNSAFE.matcher(String.valueOf(failure)).find();
        return asItIs ? failure : new Told(failure, safeCause, depth);
    }

    /** A failure as the log tells it. */
    private static final class Told extends Throwable {

        private final String text;

        Told(Throwable failure, @Nullable Throwable cause, int depth) {
            super(null, cause, true, true);
            this.text = escaped(String.valueOf(failure));
            setStackTrace(failure.getStackTrace());
            if (depth < DEEPEST_CAUSE) {
                Arrays.stream(failure.getSuppressed()).forEach(each -> addSuppressed(told(each, depth + 1)));
            }
        }

        @Override
        @SuppressWarnings("OverrideThrowableToString") // it is not to show what it is itself
        public String toString() {
            return text;
        }
    }
}
