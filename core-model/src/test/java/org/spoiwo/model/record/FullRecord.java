package org.spoiwo.model.record;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.RecordShape.Member;
import org.spoiwo.model.value.Count;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.Period;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.value.TerytCode;
import org.spoiwo.model.vocabulary.CountQualifier;
import org.spoiwo.model.vocabulary.IdentifierScheme;

/** Makes records in which every member has a value, whatever their type, so that no member is forgotten by a test. */
final class FullRecord {

    private static final int DEEPEST = 6;

    private FullRecord() {}

    static <R extends Record> R of(Class<R> type) {
        return type.cast(record(type, 0));
    }

    static <R extends Record> R empty(Class<R> type) {
        RecordShape shape = RecordShape.of(type);
        return type.cast(shape.build(new Object[shape.members().size()]));
    }

    private static Object record(Class<?> type, int depth) {
        if (type == Identifier.class) {
            return new Identifier(IdentifierScheme.NIP, "1234563218", "Urząd Skarbowy", PartialDate.of("2001"));
        }
        if (type == Count.class) {
            return new Count(new BigDecimal("12.5"), CountQualifier.ALMOST, "osoby");
        }
        if (type == Period.class) {
            return new Period(PartialDate.of("2016"), PartialDate.of("2018"));
        }
        RecordShape shape = RecordShape.of(type);
        return shape.build(shape.members().stream()
                .map(member -> member(member, depth + 1))
                .toArray());
    }

    private static @Nullable Object member(Member member, int depth) {
        if (member.list()) {
            return depth > DEEPEST ? List.of() : List.of(value(member.type(), depth));
        }
        return depth > DEEPEST && member.type().isRecord() && !member.required() ? null : value(member.type(), depth);
    }

    private static Object value(Class<?> type, int depth) {
        if (type.isEnum()) {
            return type.getEnumConstants()[type.getEnumConstants().length - 1];
        }
        if (type == PartialDate.class) {
            return PartialDate.of("[2016-12-08..2016-12-09]");
        }
        if (type == RegionCode.class) {
            return RegionCode.of("PL-28");
        }
        if (type == TerytCode.class) {
            return TerytCode.of("2861");
        }
        if (type.isRecord()) {
            return record(type, depth);
        }
        return simple(type);
    }

    private static Object simple(Class<?> type) {
        if (type == String.class) {
            return "Zażółć „gęślą” jaźń";
        } else if (type == UUID.class) {
            return UUID.fromString("01930000-0000-7000-8000-000000000001");
        } else if (type == Boolean.class) {
            return false;
        } else if (type == Integer.class || type == int.class) {
            return 0;
        } else if (type == Long.class) {
            return 5_000_000_000L;
        } else if (type == BigDecimal.class) {
            return new BigDecimal("53.1300");
        } else if (type == Instant.class) {
            return Instant.parse("2026-11-21T09:00:00.123456Z");
        } else if (type == LocalTime.class) {
            return LocalTime.of(9, 30);
        } else if (type == LocalDate.class) {
            return LocalDate.of(2018, 5, 24);
        } else if (type == URI.class) {
            return URI.create("https://example.org/");
        }
        throw new IllegalArgumentException("no example of " + type);
    }
}
