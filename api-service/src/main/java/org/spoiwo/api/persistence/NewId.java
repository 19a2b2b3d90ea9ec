package org.spoiwo.api.persistence;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The ids the service gives: UUIDs of version 7 (RFC 9562), which grow with time, so that new rows stand together in an index. */
public final class NewId {

    private static final long LONGEST_ROW = 1L << 16;

    private NewId() {}

    public static UUID make() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** So many that follow on each other: the first tells the others. */
    public static List<UUID> makeRow(int count) {
        UUID made = make();
        // room for those to come
        return rowFrom(new UUID(made.getMostSignificantBits(), made.getLeastSignificantBits() & -LONGEST_ROW), count);
    }

    /** The row that began with that one. */
    public static List<UUID> rowFrom(UUID first, int count) {
        return LongStream.range(0, count)
                .mapToObj(i -> new UUID(first.getMostSignificantBits(), first.getLeastSignificantBits() + i))
                .toList();
    }
}
