package org.spoiwo.api.persistence;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.NameKey;

/** Text as the search sees it: lower case, without diacritics, endings of Polish words left open. */
public final class SearchText {

    /** MariaDB indexes no words shorter than this (innodb_ft_min_token_size). */
    private static final int SHORTEST = 3;
    /** From this length on the last two letters of a word may differ: «finanse» finds «finansowa». */
    private static final int INFLECTED = 6;
    /** Words that InnoDB's own stop word list keeps out of the index. */
    private static final Set<String> NOT_INDEXED = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "was", "what", "when", "where", "who",
            "will", "with", "und", "www");

    private SearchText() {}

    public static String of(Stream<@Nullable String> texts) {
        return texts.filter(Objects::nonNull)
                .map(text -> NameKey.of(text).value())
                .collect(Collectors.joining("\n"));
    }

    /** A full-text query (boolean mode) that wants every word of {@code typed}; empty when no word is long enough. */
    public static Optional<String> query(String typed) {
        String query = Arrays.stream(NameKey.of(typed).value().split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST && !NOT_INDEXED.contains(word))
                .distinct()
                .map(word -> "+" + (word.length() >= INFLECTED ? word.substring(0, word.length() - 2) : word) + "*")
                .collect(Collectors.joining(" "));
        return query.isEmpty() ? Optional.empty() : Optional.of(query);
    }
}
