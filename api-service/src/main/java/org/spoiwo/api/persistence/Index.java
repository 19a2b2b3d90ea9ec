package org.spoiwo.api.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a record is found by.
 *
 * @param name what it is called where others refer to it
 * @param texts what the search looks through
 * @param codes codes it has several of, by facet
 * @param sortDate for a record that lists show by date
 */
public record Index(
        String name,
        Stream<@Nullable String> texts,
        Map<Facet, List<String>> codes,
        @Nullable LocalDate sortDate) {

    /** The things a record may have several codes of. */
    public enum Facet {
        REGION,
        KIND,
        MEMBER_KIND,
        LEVEL,
        IDENTIFIER
    }

    public static List<String> codesOf(Collection<?> values) {
        return values.stream()
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .toList();
    }
}
