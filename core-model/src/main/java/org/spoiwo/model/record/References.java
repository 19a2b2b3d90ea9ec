package org.spoiwo.model.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.RecordShape.Member;

/** Finds the references in a record, whatever its type, and puts names to them. */
public final class References {

    private References() {}

    /**
     * A reference inside a record.
     *
     * @param pointer JSON Pointer of the reference, e.g. {@code /agenda/3/contributions/0/person}
     * @param relation the pointer without places, the same for every level of the agenda: {@code agenda.contributions.person}
     * @param part the nearest {@link Part} around it
     * @param target the record referred to
     * @param allowed the kinds of record it may be
     */
    public record Found(
            String pointer, String relation, @Nullable UUID part, UUID target, Set<Resource> allowed) {}

    /** Somebody for whom a record is put into words: what they may know, and what they are told. */
    public interface Reader {

        /** Whether they may know of that record; a reference to what they may not is left out. */
        boolean knows(UUID id);

        @Nullable
        String nameOf(UUID id);

        /** Whether they read members meant for that audience; others are left out. */
        boolean reads(Audience audience);
    }

    static final Reader NAMELESS = new Audienced(Audience.DATA_PROTECTION);

    private record Audienced(Audience audience) implements Reader {
        @Override
        public boolean knows(UUID id) {
            return true;
        }

        @Override
        public boolean reads(Audience other) {
            return audience.reads(other);
        }

        @Override
        public @Nullable String nameOf(UUID id) {
            return null;
        }
    }

    /** All references to other records, in the order of the members. */
    public static List<Found> in(Record record) {
        List<Found> found = new ArrayList<>();
        collect(record, "", "", null, found);
        return found;
    }

    /** The record with the names of what it refers to, and without what the reader may not know of. */
    public static <R extends Record> R named(R record, Reader reader) {
        return Objects.requireNonNull(rewrite(record, reader), "a whole record is never left out");
    }

    /** The record with ids only, as it is stored. */
    public static <R extends Record> R nameless(R record) {
        return named(record, NAMELESS);
    }

    /** The record with ids only and without personal data, as its history keeps it. */
    public static <R extends Record> R impersonal(R record) {
        return readableBy(Audience.STAFF, record);
    }

    /** The record with ids only and without members that are not for the audience. */
    public static <R extends Record> R readableBy(Audience audience, R record) {
        return named(record, new Audienced(audience));
    }

    private static void collect(
            Record record, String pointer, String relation, @Nullable UUID part, List<Found> found) {
        UUID inside = record instanceof Part owner ? owner.id() : part;
        for (Member member : RecordShape.of(record.getClass()).members()) {
            if (!member.holdsRecords()) {
                continue;
            }
            String at = pointer + "/" + member.name();
            String called = relation(relation, member.name());
            if (member.in(record) instanceof List<?> entries) {
                for (int i = 0; i < entries.size(); i++) {
                    visit(entries.get(i), member, at + "/" + i, called, inside, found);
                }
            } else {
                visit(member.in(record), member, at, called, inside, found);
            }
        }
    }

    private static void visit(
            @Nullable Object value,
            Member member,
            String pointer,
            String relation,
            @Nullable UUID part,
            List<Found> found) {
        if (value instanceof Refers reference) {
            UUID target = reference.id();
            if (target != null && !member.targets().isEmpty()) {
                found.add(new Found(pointer, relation, part, target, member.targets()));
            }
        } else if (value instanceof Record nested) {
            collect(nested, pointer, relation, part, found);
        }
    }

    private static String relation(String outer, String member) {
        if (member.equals("children")) {
            return outer;
        }
        return outer.isEmpty() ? member : outer + "." + member;
    }

    /** The record as the reader sees it; nothing, when it makes no sense without what they may not see. */
    @SuppressWarnings("unchecked")
    static <R extends Record> @Nullable R rewrite(R record, Reader reader) {
        RecordShape shape = RecordShape.of(record.getClass());
        @Nullable Object[] values = new Object[shape.members().size()];
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            Member member = shape.members().get(i);
            Object before = member.in(record);
            Object after = rewriteMember(before, member, reader);
            if (after == null && before != null && member.required()) {
                return null;
            }
            changed |= after != before;
            values[i] = after;
        }
        return changed ? (R) shape.build(values) : record;
    }

    static @Nullable Object rewriteMember(@Nullable Object value, Member member, Reader reader) {
        if (!reader.reads(member.audience())) {
            return member.nothing();
        }
        if (!member.holdsRecords()) {
            return value;
        }
        if (value instanceof List<?> entries) {
            List<Object> kept = new ArrayList<>(entries.size());
            boolean changed = false;
            for (Object entry : entries) {
                Object rewritten = rewriteValue(entry, member, reader);
                changed |= rewritten != entry;
                if (rewritten != null) {
                    kept.add(rewritten);
                }
            }
            return changed ? kept : entries;
        }
        return rewriteValue(value, member, reader);
    }

    static @Nullable Object rewriteValue(@Nullable Object value, Member member, Reader reader) {
        if (value instanceof Refers reference && !member.targets().isEmpty()) {
            return rewriteReference((Record) value, reference, reader);
        }
        return value instanceof Record nested ? rewrite(nested, reader) : value;
    }

    private static @Nullable Record rewriteReference(Record record, Refers reference, Reader reader) {
        UUID id = reference.id();
        if (id == null) {
            return record;
        }
        if (!reader.knows(id)) {
            return null;
        }
        String name = reader.nameOf(id);
        if (Objects.equals(name, reference.name())) {
            return record;
        }
        RecordShape shape = RecordShape.of(record.getClass());
        @Nullable Object[] values = new Object[shape.members().size()];
        for (int i = 0; i < values.length; i++) {
            Member member = shape.members().get(i);
            values[i] = member.name().equals("name") ? name : member.in(record);
        }
        return shape.build(values);
    }
}
