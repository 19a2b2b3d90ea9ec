package org.spoiwo.api.paging;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.SearchText;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.Messages;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.Suggestion;
import org.spoiwo.model.value.InvalidValueException;
import org.spoiwo.model.value.RegionCode;

/** Turns query parameters into values and collects everything that is wrong with them, so that all is told at once. */
public final class QueryParameters {

    private static final int LONGEST_SEARCH = 200;

    private final List<Finding> findings = new ArrayList<>();

    /** Refuses the request if anything was wrong. */
    public void refuseIfWrong() {
        if (!findings.isEmpty()) {
            throw ProblemException.invalid(findings);
        }
    }

    public void report(Finding finding) {
        findings.add(finding);
    }

    public <E extends Enum<E>> List<E> enums(String name, @Nullable List<String> texts, Class<E> type) {
        return values(texts, text -> constant(name, text, type));
    }

    public List<UUID> ids(String name, @Nullable List<String> texts) {
        return values(texts, text -> {
            try {
                return Optional.of(UUID.fromString(text));
            } catch (IllegalArgumentException e) {
                wrong(name, "type.uuid", text);
                return Optional.empty();
            }
        });
    }

    public List<RegionCode> regions(String name, @Nullable List<String> texts) {
        return values(texts, text -> {
            try {
                return Optional.of(RegionCode.of(text));
            } catch (InvalidValueException e) {
                findings.add(Finding.inParameter(name, e));
                return Optional.empty();
            }
        });
    }

    public List<String> texts(@Nullable List<String> texts) {
        return texts == null ? List.of() : List.copyOf(texts);
    }

    public @Nullable LocalDate date(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            wrong(name, "type.date", text);
            return null;
        }
    }

    /** An instant, with its offset from UTC. */
    public @Nullable Instant instant(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            wrong(name, "type.instant", text);
            return null;
        }
    }

    public boolean flag(String name, @Nullable String text) {
        if (text != null && !text.equals("true") && !text.equals("false")) {
            findings.add(Finding.inParameter(name, "boolean.syntax"));
        }
        return "true".equals(text);
    }

    public int integer(String name, @Nullable String text, int whenAbsent, int least, int most) {
        if (text == null) {
            return whenAbsent;
        }
        try {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        findings.add(Finding.inParameter(name, name + ".range"));
        return whenAbsent;
    }

    /** A full-text query for what was typed. */
    public @Nullable String search(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        if (text.length() > LONGEST_SEARCH) {
            findings.add(Finding.inParameter(name, "q.tooLong"));
            return null;
        }
        Optional<String> query = SearchText.query(text);
        if (query.isEmpty()) {
            findings.add(Finding.inParameter(name, "q.tooShort"));
        }
        return query.orElse(null);
    }

    private <E extends Enum<E>> Optional<E> constant(String name, String text, Class<E> type) {
        List<String> known =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (known.contains(text)) {
            return Optional.of(Enum.valueOf(type, text));
        }
        findings.add(new Finding(
                Finding.Place.PARAMETER,
                name,
                "value.unknown",
                locale -> Messages.text(
                        "value.unknown", locale, text, String.join(", ", known), suggestion(text, known, locale))));
        return Optional.empty();
    }

    /** « Did you mean …?», or nothing. */
    public static String suggestion(String typed, Collection<String> known, Locale locale) {
        return Suggestion.nearest(typed, known)
                .map(word -> Messages.text("suggestion", locale, word))
                .orElse("");
    }

    private void wrong(String name, String expected, String text) {
        findings.add(new Finding(
                Finding.Place.PARAMETER,
                name,
                "type.wrong",
                locale -> Messages.text("type.wrong", locale, Messages.text(expected, locale), "«" + text + "»")));
    }

    private static <T> List<T> values(@Nullable List<String> texts, Function<String, Optional<T>> reading) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .map(reading)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
    }
}
