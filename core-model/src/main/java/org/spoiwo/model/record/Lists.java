package org.spoiwo.model.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists are always there: a list that was left out is an empty one, and means "not recorded". */
public final class Lists {

    private Lists() {}

    /** An unmodifiable copy; empty when {@code list} is absent. Nulls inside are kept, for validation to find. */
    public static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null || list.isEmpty() ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** The one list and then the other, each entry once. */
    public static <T> List<T> union(List<T> these, List<T> others) {
        return Stream.concat(these.stream(), others.stream()).distinct().toList();
    }
}
