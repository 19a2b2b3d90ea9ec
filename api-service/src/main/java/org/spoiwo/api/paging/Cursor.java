package org.spoiwo.api.paging;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;

/**
 * Where the next page begins: the sort key and id of the last item, bound to the query by a fingerprint. Opaque to
 * callers, and of no use with other filters.
 */
record Cursor(String key, UUID id, String fingerprint) {

    private static final int PARTS = 3;
    private static final int SEAL_LENGTH = 16;

    String encoded() {
        String text = seal() + "\n" + id + "\n" + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws ProblemException if it is damaged or belongs to another query */
    static Cursor decoded(String text, String fingerprint) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\n", PARTS);
            if (parts.length == PARTS) {
                Cursor cursor = new Cursor(parts[2], UUID.fromString(parts[1]), fingerprint);
                if (parts[0].equals(cursor.seal())) {
                    return cursor;
                }
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw invalid();
    }

    /** Tells a cursor of another query, and one that was cut or changed. */
    private String seal() {
        return Fingerprint.of(fingerprint + "\n" + id + "\n" + key).substring(0, SEAL_LENGTH);
    }

    /** The sort key as the value it is compared with. */
    Object keyAs(Class<?> type) {
        if (type == UUID.class) {
            return id;
        }
        if (type == Integer.class) {
            return number();
        }
        return type == LocalDate.class ? date() : key;
    }

    private Integer number() {
        try {
            return Integer.valueOf(key);
        } catch (NumberFormatException e) {
            throw invalid();
        }
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(key);
        } catch (DateTimeParseException e) {
            throw invalid();
        }
    }

    private static ProblemException invalid() {
        return ProblemException.invalid(List.of(Finding.inParameter("cursor", "cursor.invalid")));
    }
}
