package org.spoiwo.api.participants;

import java.util.List;

/** A line of an attendance list, in words; what is not known is empty. */
public record AttendanceLine(
        int number,
        String name,
        String organization,
        String represented,
        String capacity,
        String network,
        String mode,
        String status,
        String at,
        String designation,
        String count) {

    /** What the cells are called in messages, in their order. */
    static final List<String> COLUMNS = List.of(
            "number",
            "name",
            "organization",
            "represented",
            "capacity",
            "network",
            "mode",
            "status",
            "at",
            "designation",
            "count");

    List<String> cells() {
        return List.of(
                String.valueOf(number),
                name,
                organization,
                represented,
                capacity,
                network,
                mode,
                status,
                at,
                designation,
                count);
    }
}
