package org.spoiwo.api.access;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sees a record and whose it is, e.g. {@code DRAFT/20+26}.
 *
 * @param visibility absent where no record is concerned
 * @param maintainers region codes; empty: left to the service
 */
record RecordState(@Nullable String visibility, List<String> maintainers) {

    static RecordState of(String text) {
        if (text.equals("-")) {
            return new RecordState(null, List.of());
        }
        String regions = text.substring(text.indexOf('/') + 1);
        return new RecordState(
                text.substring(0, text.indexOf('/')),
                regions.isEmpty()
                        ? List.of()
                        : Arrays.stream(regions.split("\\+", -1))
                                .map(region -> "PL-" + region)
                                .toList());
    }

    /** The record in this state. */
    ObjectNode put(ObjectNode record) {
        ObjectNode meta = record.putObject("meta").put("visibility", visibility);
        if (!maintainers.isEmpty()) {
            ArrayNode list = meta.putArray("maintainers");
            maintainers.forEach(list::add);
        }
        return record;
    }

    @Override
    public String toString() {
        return visibility + " of " + maintainers;
    }
}
