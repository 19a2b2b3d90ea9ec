package org.spoiwo.api.paging;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/**
 * An order that a list may have.
 *
 * @param name as the parameter {@code sort} has it; with a minus before it when the order that goes the other way has a column
 *     of its own
 * @param column HQL path of the column that sorts; never null in the database, and indexed together with the id
 * @param idColumn HQL path of the id that breaks ties; the same column where there are none
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

    /** By a column that no two rows have the same in. */
    public static <S> SortOrder<S> byUniqueText(String name, String column, Function<S, String> key) {
        return new SortOrder<>(name, column, column, key::apply, String.class);
    }

    /** Whether the column alone decides what comes first. */
    boolean isUnique() {
        return column.equals(idColumn);
    }

    /**
     * As HQL, which rows come after the one with {@code :key} and, unless the order {@link #isUnique}, {@code :id}. MariaDB
     * reads no range for {@code (a, b) < (?, ?)}; written out like this it reads two, the second of which begins at the
     * cursor even when many rows have the same key.
     */
    String after(boolean reversed) {
        String than = reversed ? "<" : ">";
        return isUnique()
                ? "%s %s :key".formatted(column, than)
                : "(%s %s :key or %s = :key and %s %s :id)".formatted(column, than, column, idColumn, than);
    }

    /** As HQL, in the order of the index: MariaDB would sort by a number whose owner comes after it. */
    String clause(String direction) {
        if (isUnique()) {
            return column + direction;
        }
        return keyType == Integer.class
                ? idColumn + direction + ", " + column + direction
                : column + direction + ", " + idColumn + direction;
    }

    /** The order in which records were entered: ids minted by the server grow with time. */
    public static <S> SortOrder<S> byId(String name, String idColumn, Function<S, UUID> key) {
        return new SortOrder<>(name, idColumn, idColumn, key::apply, UUID.class);
    }
}
