package org.spoiwo.api.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query in which a list parameter is written as one parameter for each value: {@code in :kind} becomes
 * {@code in (:kind_0, :kind_1)}, or {@code = :kind_0}. Hibernate translates a query with a list parameter into SQL anew every
 * time it runs, which takes longer than running it; without one it does so once. ({@code in (:kind_0)} counts as a list.)
 */
public final class SpelledOutQuery {

    /** A longer list would make a query that takes longer to read than to translate. */
    private static final int LONGEST = 64;

    private static final String IN = "in ";

    private SpelledOutQuery() {}

    /**
     * @param hql query without colons other than those of its parameters, in which a list, never empty, stands after {@code in}
     * @param parameters values by name; those that the query does not have are passed over
     */
    public static <T> TypedQuery<T> of(EntityManager entities, String hql, Map<String, ?> parameters, Class<T> type) {
        Map<String, @Nullable Object> values = new HashMap<>();
        TypedQuery<T> query = entities.createQuery(spelledOut(hql, parameters, values), type);
        values.forEach(query::setParameter);
        return query;
    }

    private static String spelledOut(String hql, Map<String, ?> parameters, Map<String, @Nullable Object> values) {
        StringBuilder text = new StringBuilder(hql.length() + 100);
        int done = 0;
        for (int colon = hql.indexOf(':'); colon >= 0; colon = hql.indexOf(':', done)) {
            int end = endOfName(hql, colon + 1);
            String name = hql.substring(colon + 1, end);
            Object value = parameters.get(name);
            if (value instanceof Collection<?> several && several.size() <= LONGEST) {
                text.append(hql, done, colon - IN.length());
                append(name, List.copyOf(several), text, values);
            } else {
                text.append(hql, done, end);
                values.put(name, value);
            }
            done = end;
        }
        return text.append(hql, done, hql.length()).toString();
    }

    private static int endOfName(String hql, int start) {
        int end = start;
        while (end < hql.length() && Character.isJavaIdentifierPart(hql.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void append(String name, List<?> list, StringBuilder text, Map<String, @Nullable Object> values) {
        // one, two, four, eight … places, so that lists of any length make few different queries
        int places = Integer.highestOneBit(list.size() * 2 - 1);
        text.append(places == 1 ? "= " : "in (");
        for (int place = 0; place < places; place++) {
            String single = name + "_" + place;
            text.append(place == 0 ? ":" : ", :").append(single);
            values.put(single, list.get(Math.min(place, list.size() - 1)));
        }
        text.append(places == 1 ? "" : ")");
    }
}
