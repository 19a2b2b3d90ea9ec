package org.spoiwo.api.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Tells whether a request failed because the database could not be asked, rather than because of what it was asked. */
final class DatabaseAway {

    /**
     * 1040, 1203, 1226 no connection to be had; 1053, 1077 … 1079, 1152, 1184 shutting down; 1317, 1927, 1969, 3024 ended
     * from outside or by the time limit; 1205, 1213 still locked out after all attempts; 1047, 1290, 1836 the node of a
     * cluster takes no writes now.
     */
    private static final Set<Integer> CODES = Set.of(
            1040, 1047, 1053, 1077, 1078, 1079, 1152, 1184, 1203, 1205, 1213, 1226, 1290, 1317, 1836, 1927, 1969, 3024);

    private DatabaseAway() {}

    static boolean isCauseOf(Throwable failure) {
        return isCauseOf(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** The transaction manager keeps what stopped a commit among the suppressed. */
    private static boolean isCauseOf(@Nullable Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        if (failure instanceof SQLException sql && isAway(sql)) {
            return true;
        }
        if (isCauseOf(failure.getCause(), seen)) {
            return true;
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            if (isCauseOf(suppressed, seen)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException failure) {
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || (failure.getSQLState() != null && failure.getSQLState().startsWith("08"))
                || CODES.contains(failure.getErrorCode())
                || isOfThePool(failure);
    }

    /** The pool gives no code: it has run out of connections, or is being closed. */
    private static boolean isOfThePool(SQLException failure) {
        return failure.getSQLState() == null
                && failure.getErrorCode() == 0
                && (failure.getCause() instanceof TimeoutException
                        || String.valueOf(failure.getMessage()).startsWith("This pool is closed"));
    }
}
