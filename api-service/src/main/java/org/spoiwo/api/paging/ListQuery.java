package org.spoiwo.api.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.Index;
import org.spoiwo.api.persistence.Sight;
import org.spoiwo.api.persistence.SpelledOutQuery;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.record.RecordShape;
import org.spoiwo.model.value.Count;

/**
 * A list in the making: what it selects, what it is filtered by, in which order. One statement whatever its size, by
 * keyset: page 10,000 costs what page 1 costs.
 *
 * @param <S> the items of the list
 */
public final class ListQuery<S> {

    private static final int COUNTED = 10_000;

    /** Rows that are in memory at once when all are written out. */
    private static final int WRITTEN = 500;

    /** Rows that are looked at for one page of what is made of some of them. */
    private static final int SIFTED = 1_000;

    private final Class<S> type;
    private final String select;
    private final StringBuilder from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private @Nullable Sight sight;

    private ListQuery(Class<S> type, String select, String from) {
        this.type = type;
        this.select = select;
        this.from = new StringBuilder(from);
    }

    /**
     * @param select HQL expression for one item, usually {@code new …Summary(…)}
     * @param from HQL from clause without the word
     */
    public static <S> ListQuery<S> of(Class<S> type, String select, String from) {
        return new ListQuery<>(type, select, from);
    }

    public ListQuery<S> join(String clause) {
        from.append(' ').append(clause);
        return this;
    }

    public ListQuery<S> where(String condition) {
        conditions.add(condition);
        return this;
    }

    public ListQuery<S> with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Only those whose {@code alias} is in sight; what is joined may be restricted by the same sight. */
    public ListQuery<S> in(Sight sight, String alias) {
        this.sight = sight;
        parameters.putAll(sight.parameters());
        return where(sight.covers(alias));
    }

    /** OR within the values; no values, no condition. */
    public ListQuery<S> in(String column, String parameter, Collection<?> values) {
        return values.isEmpty() ? this : where(column + " in :" + parameter).with(parameter, values);
    }

    /** Records that have one of the codes. */
    public ListQuery<S> classified(String id, Index.Facet facet, Collection<?> codes) {
        if (codes.isEmpty()) {
            return this;
        }
        String parameter = "codes" + parameters.size();
        return where("exists (select 1 from ClassificationEntity c where c.ownerId = " + id + " and c.facet = " + facet
                        + " and c.code in :" + parameter + ")")
                .with(parameter, Index.codesOf(codes));
    }

    /**
     * Records that refer to one of the targets.
     *
     * @param relation in which way, e.g. {@code organizers}; null for any
     */
    public ListQuery<S> refersTo(String id, @Nullable String relation, Collection<UUID> targets) {
        String way = relation == null ? "" : " and f.relation = '" + relation + "'";
        return related(id, "f.ownerId", "f.targetId", way, targets);
    }

    /** Parts of records, such as agenda items, in which one of the targets is referred to. */
    public ListQuery<S> refersFromPart(String partId, Collection<UUID> targets) {
        return related(partId, "f.partId", "f.targetId", "", targets);
    }

    /** Records that one of the owners refers to. */
    public ListQuery<S> referredToBy(String id, Collection<UUID> owners) {
        return related(id, "f.targetId", "f.ownerId", "", owners);
    }

    /** Records that refer to one of the others, in whatever way, or are referred to by one. */
    public ListQuery<S> linkedWith(String id, Collection<UUID> others) {
        if (others.isEmpty()) {
            return this;
        }
        String parameter = "related" + parameters.size();
        String found = "select %s from ReferenceEntity f join RecordEntity k on k.id = %s where %s in :" + parameter
                + " and " + sight().covers("k");
        return where("(" + id + " in (" + found.formatted("f.ownerId", "f.targetId", "f.targetId") + ") or " + id
                        + " in (" + found.formatted("f.targetId", "f.ownerId", "f.ownerId") + "))")
                .with(parameter, others);
    }

    /** What is known of a record that is not in sight is not told by way of a filter either. */
    private ListQuery<S> related(String id, String found, String asked, String way, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return this;
        }
        String parameter = "related" + parameters.size();
        return where(id + " in (select " + found + " from ReferenceEntity f join RecordEntity k on k.id = " + asked
                        + " where " + asked + " in :" + parameter + way + " and " + sight().covers("k") + ")")
                .with(parameter, ids);
    }

    /** Rows that point at one of these records by a column of their own. */
    public ListQuery<S> pointsAt(String column, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return this;
        }
        String parameter = "related" + parameters.size();
        return where(column + " in (select k.id from RecordEntity k where k.id in :" + parameter + " and "
                        + sight().covers("k") + ")")
                .with(parameter, ids);
    }

    private Sight sight() {
        return Objects.requireNonNull(sight, "what is in sight is said before what it is filtered by");
    }

    /** Records whose text has every word of the query; see {@code SearchText}. */
    public ListQuery<S> matching(String id, @Nullable String query) {
        return query == null
                ? this
                : join("join RecordEntity found on found.id = " + id).matchingIn("found.searchText", query);
    }

    /** Rows whose column has every word of the query. */
    public ListQuery<S> matchingIn(String column, @Nullable String query) {
        return query == null
                ? this
                : where("matches(" + column + ", :query) > 0").with("query", query);
    }

    /** Records whose possible range of days overlaps; those without a year only with {@code undated}. */
    public ListQuery<S> overlapping(
            String earliest, String latest, @Nullable LocalDate from, @Nullable LocalDate to, boolean undated) {
        if (from == null && to == null) {
            return this;
        }
        List<String> overlap = new ArrayList<>();
        if (from != null) {
            overlap.add(latest + " >= :from");
            with("from", from);
        }
        if (to != null) {
            overlap.add(earliest + " <= :to");
            with("to", to);
        }
        String dated = String.join(" and ", overlap);
        return where(undated ? "(" + earliest + " is null or " + dated + ")" : "(" + dated + ")");
    }

    /**
     * The page asked for.
     *
     * @param orders the orders the list may have; the first is the default, reversed when {@code descending}
     */
    public Page<S> page(
            EntityManager entities,
            QueryParameters query,
            ListParameters list,
            boolean descending,
            List<SortOrder<S>> orders) {
        int limit = query.integer("limit", list.limit, 20, 1, 200);
        boolean total = query.flag("total", list.total);
        String asked =
                list.sort == null ? (descending ? "-" : "") + orders.get(0).name() : list.sort;
        SortOrder<S> order = order(query, asked, orders);
        boolean reversed = asked.startsWith("-") && !order.name().equals(asked);
        query.refuseIfWrong();

        Count count = total ? count(entities) : null;
        Slice<S> slice = slice(entities, limit, list.cursor, asked, order, reversed);
        return new Page<>(slice.items(), slice.nextCursor(), count);
    }

    /**
     * A page of a list that has one order only.
     *
     * @param descending whether it is that order reversed
     */
    public Slice<S> slice(
            EntityManager entities,
            QueryParameters query,
            PageParameters parameters,
            boolean descending,
            SortOrder<S> order) {
        int limit = query.integer("limit", parameters.limit, 20, 1, 200);
        query.refuseIfWrong();
        return slice(entities, limit, parameters.cursor, order.name(), order, descending);
    }

    /**
     * A page of what is made of the rows, which may be nothing. So many rows are read at most, whatever comes of them; the page
     * may then be short, or empty, and go on.
     */
    public <T> Page<T> sifted(
            EntityManager entities,
            QueryParameters query,
            PageParameters parameters,
            SortOrder<S> order,
            Function<S, Optional<T>> sieve) {
        int limit = query.integer("limit", parameters.limit, 20, 1, 200);
        query.refuseIfWrong();
        String fingerprint = fingerprint(order.name());
        if (parameters.cursor != null) {
            after(Cursor.decoded(parameters.cursor, fingerprint), order, false);
        }
        List<T> kept = new ArrayList<>();
        List<S> read = read(entities, order, SIFTED + 1);
        for (int i = 0; i < read.size() && i < SIFTED; i++) {
            sieve.apply(read.get(i)).ifPresent(kept::add);
            boolean isFull = kept.size() == limit || i == SIFTED - 1;
            if (isFull && i + 1 < read.size()) {
                S last = read.get(i);
                return new Page<>(
                        kept,
                        new Cursor(String.valueOf(order.key().apply(last)), idOf(last), fingerprint).encoded(),
                        null);
            }
        }
        return new Page<>(kept, null, null);
    }

    /** All there is, in that order, for those who write it out: one statement for each page, and one page in memory at once. */
    public void each(EntityManager entities, SortOrder<S> order, Consumer<S> reader) {
        List<S> page = read(entities, order, WRITTEN);
        page.forEach(reader);
        if (page.size() == WRITTEN) {
            where(order.after(false));
        }
        while (page.size() == WRITTEN) {
            S last = page.get(WRITTEN - 1);
            with("key", order.key().apply(last)).with("id", idOf(last));
            page = read(entities, order, WRITTEN);
            page.forEach(reader);
        }
    }

    private List<S> read(EntityManager entities, SortOrder<S> order, int most) {
        return SpelledOutQuery.of(
                        entities,
                        "select " + select + " from " + from + condition() + " order by " + order.clause(" asc"),
                        parameters,
                        type)
                .setMaxResults(most)
                .getResultList();
    }

    private Slice<S> slice(
            EntityManager entities,
            int limit,
            @Nullable String cursor,
            String asked,
            SortOrder<S> order,
            boolean reversed) {
        String fingerprint = fingerprint(asked);
        if (cursor != null) {
            after(Cursor.decoded(cursor, fingerprint), order, reversed);
        }
        String direction = reversed ? " desc" : " asc";
        TypedQuery<S> page = SpelledOutQuery.of(
                entities,
                "select " + select + " from " + from + condition() + " order by " + order.clause(direction),
                parameters,
                type);
        List<S> items = page.setMaxResults(limit + 1).getResultList();
        if (items.size() <= limit) {
            return new Slice<>(items, null, null);
        }
        List<S> shown = List.copyOf(items.subList(0, limit));
        S last = shown.get(limit - 1);
        String next = new Cursor(String.valueOf(order.key().apply(last)), idOf(last), fingerprint).encoded();
        return new Slice<>(shown, items.get(limit), next);
    }

    private SortOrder<S> order(QueryParameters query, String asked, List<SortOrder<S>> orders) {
        String name = asked.startsWith("-") ? asked.substring(1) : asked;
        return Stream.of(asked, name)
                .flatMap(wanted -> orders.stream().filter(order -> order.name().equals(wanted)))
                .findFirst()
                .orElseGet(() -> {
                    String possible = orders.stream().map(SortOrder::name).collect(Collectors.joining(", "));
                    query.report(Finding.inParameter("sort", "sort.unknown", possible));
                    return orders.get(0);
                });
    }

    private void after(Cursor cursor, SortOrder<S> order, boolean reversed) {
        where(order.after(reversed)).with("key", cursor.keyAs(order.keyType()));
        if (!order.isUnique()) {
            with("id", cursor.id());
        }
    }

    private Count count(EntityManager entities) {
        TypedQuery<Integer> counted =
                SpelledOutQuery.of(entities, "select 1 from " + from + condition(), parameters, Integer.class);
        int found = counted.setMaxResults(COUNTED + 1).getResultList().size();
        return found > COUNTED ? Count.atLeast(COUNTED) : Count.exact(found);
    }

    private String condition() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** Everything that makes the query this one, but the page. */
    private String fingerprint(String sort) {
        return Fingerprint.of(from + condition() + parameters + sort).substring(0, 16);
    }

    private static UUID idOf(Object item) {
        return (UUID) Objects.requireNonNull(
                RecordShape.of(item.getClass()).members().get(0).in((Record) item));
    }
}
