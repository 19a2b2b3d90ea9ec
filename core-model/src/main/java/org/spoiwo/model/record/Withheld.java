package org.spoiwo.model.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.RecordShape.Member;

/**
 * Keeps what a writer could not see. Somebody who reads a record, changes it and puts it back has never held what was left out
 * for them; it is put back in where it was.
 */
public final class Withheld {

    private Withheld() {}

    /**
     * What was submitted, with what the writer was not shown of {@code stored}.
     *
     * @param submitted without names, as it is to be stored
     */
    public static <R extends Record> R restored(R submitted, R stored, References.Reader writer) {
        RecordShape shape = RecordShape.of(submitted.getClass());
        @Nullable Object[] values = new Object[shape.members().size()];
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            Member member = shape.members().get(i);
            Object sent = member.in(submitted);
            values[i] = member(member, sent, member.in(stored), writer);
            changed |= values[i] != sent;
        }
        @SuppressWarnings("unchecked") // the shape of R builds an R
        R restored = changed ? (R) shape.build(values) : submitted;
        return restored;
    }

    /** JSON Pointers of members that were submitted though they are not for the writer to know or say. */
    public static List<String> trespasses(Record submitted, @Nullable Record stored, References.Reader writer) {
        List<String> pointers = new ArrayList<>();
        collectTrespasses(submitted, stored, "", writer, pointers);
        return pointers;
    }

    private static void collectTrespasses(
            Record submitted,
            @Nullable Record stored,
            String pointer,
            References.Reader writer,
            List<String> pointers) {
        for (Member member : RecordShape.of(submitted.getClass()).members()) {
            String at = pointer + "/" + member.name();
            Object sent = member.in(submitted);
            Object before = stored == null ? member.nothing() : member.in(stored);
            if (!writer.reads(member.audience())) {
                // not even when it equals what is stored: the answer would tell a guess from the truth
                if (!Objects.equals(sent, member.nothing())) {
                    pointers.add(at);
                }
            } else if (sent instanceof List<?> entries) {
                List<?> known = before instanceof List<?> list ? list : List.of();
                for (int i = 0; i < entries.size(); i++) {
                    if (entries.get(i) instanceof Record entry && !known.contains(entry)) {
                        collectTrespasses(entry, null, at + "/" + i, writer, pointers);
                    }
                }
            } else if (sent instanceof Record nested) {
                collectTrespasses(nested, (Record) before, at, writer, pointers);
            }
        }
    }

    private static @Nullable Object member(
            Member member, @Nullable Object submitted, @Nullable Object stored, References.Reader writer) {
        if (!writer.reads(member.audience())) {
            return stored;
        }
        if (stored == null || !member.holdsRecords()) {
            return submitted;
        }
        if (stored instanceof List<?> before) {
            return list(submitted instanceof List<?> sent ? sent : List.of(), before, member, writer);
        }
        if (submitted == null) {
            return seen(stored, member, writer) == null ? stored : null;
        }
        return submitted instanceof Refers ? submitted : restored((Record) submitted, (Record) stored, writer);
    }

    private static List<?> list(List<?> submitted, List<?> stored, Member member, References.Reader writer) {
        List<Object> changed = new ArrayList<>();
        for (Object entry : stored) {
            if (entry instanceof Part || !Objects.equals(entry, seen(entry, member, writer))) {
                changed.add(entry);
            }
        }
        if (changed.isEmpty()) {
            return submitted;
        }
        List<@Nullable Object> result = new ArrayList<>();
        for (Object entry : submitted) {
            result.add(entry(entry, changed, member, writer));
        }
        for (Object hidden : changed) {
            if (seen(hidden, member, writer) == null && !result.contains(hidden)) {
                result.add(Math.min(stored.indexOf(hidden), result.size()), hidden);
            }
        }
        return result.equals(submitted) ? submitted : result;
    }

    /** An entry of which the writer saw a part stands for what they saw. */
    private static @Nullable Object entry(
            @Nullable Object entry, List<Object> stored, Member member, References.Reader writer) {
        for (Object candidate : stored) {
            if (entry instanceof Part part && candidate instanceof Part before) {
                if (part.id() != null && part.id().equals(before.id())) {
                    return restored((Record) entry, (Record) candidate, writer);
                }
            } else if (entry != null && entry.equals(seen(candidate, member, writer))) {
                return candidate;
            }
        }
        return entry;
    }

    /** What the writer saw of it, without names; nothing, when it was left out. */
    private static @Nullable Object seen(@Nullable Object stored, Member member, References.Reader writer) {
        return References.rewriteValue(References.rewriteValue(stored, member, writer), member, References.NAMELESS);
    }
}
