package org.spoiwo.api.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.Rule;

/** What people read, in Polish and English. */
public final class Messages {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final Properties POLISH = read("problems_pl.properties");
    private static final Properties ENGLISH = read("problems_en.properties");
    private static final Map<String, Rule> RULES =
            Arrays.stream(Rule.values()).collect(Collectors.toMap(Rule::code, rule -> rule));

    private Messages() {}

    /**
     * The text of {@code key} with {@code {0}}, {@code {1}} … replaced; rules of values bring their own texts,
     * and a kind of record is called by its name in the language.
     */
    public static String text(String key, Locale locale, Object... arguments) {
        String template = (isPolish(locale) ? POLISH : ENGLISH).getProperty(key);
        if (template == null) {
            Rule rule = RULES.get(key);
            if (rule == null) {
                throw new IllegalArgumentException("no message for " + key);
            }
            template = rule.message(locale);
        }
        // in one go: what a caller sent, and is told, may look like a placeholder itself
        return PLACEHOLDER.matcher(template).replaceAll(found -> {
            int number = Integer.parseInt(found.group(1));
            return Matcher.quoteReplacement(
                    number < arguments.length ? word(arguments[number], locale) : found.group());
        });
    }

    private static String word(Object argument, Locale locale) {
        return argument instanceof Resource resource
                ? text("resource." + resource.path(), locale)
                : String.valueOf(argument);
    }

    /** Whether there is a text for it. */
    public static boolean has(String key) {
        return ENGLISH.containsKey(key) || RULES.containsKey(key);
    }

    /** Whether the text for it has room for something that was sent. */
    static boolean quotes(String key) {
        return text(key, Locale.ENGLISH).contains("{0}");
    }

    private static boolean isPolish(Locale locale) {
        return locale.getLanguage().equals("pl");
    }

    private static Properties read(String name) {
        try (InputStream in = Messages.class.getResourceAsStream("/messages/" + name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
