package org.spoiwo.api.paging;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/**
 * An order that a list may have.
 *
 * @param name as the parameter {@code sort} has it
 * @param column HQL path of the column that sorts; never null in the database, and indexed together with the id
 * @param idColumn HQL path of the id that breaks ties
 * @param key the column's value in an item of the list, for the cursor
 * @param keyType type of the column
 * @param <S> the items of the list
 */
public record SortOrder<S>(String name, String column, String idColumn, Function<S, Object> key, Class<?> keyType) {

    public static <S> SortOrder<S> byText(String name, String column, String idColumn, Function<S, String> key) {
        return new SortOrder<>(name, column, idColumn, key::apply, String.class);
    }

    public static <S> SortOrder<S> byDate(String name, String column, String idColumn, Function<S, LocalDate> key) {
        return new SortOrder<>(name, column, idColumn, key::apply, LocalDate.class);
    }

    /** By a number that counts within one owner. */
    public static <S> SortOrder<S> byNumber(String name, String column, String idColumn, Function<S, Integer> key) {
        return new SortOrder<>(name, column, idColumn, key::apply, Integer.class);
    }

    /** As HQL, in the order of the index: MariaDB would sort by a number whose owner comes after it. */
    String clause(String direction) {
        return keyType == Integer.class
                ? idColumn + direction + ", " + column + direction
                : column + direction + ", " + idColumn + direction;
    }

    /** The order in which records were entered: ids minted by the server grow with time. */
    public static <S> SortOrder<S> byId(String name, String idColumn, Function<S, UUID> key) {
        return new SortOrder<>(name, idColumn, idColumn, key::apply, UUID.class);
    }
}
