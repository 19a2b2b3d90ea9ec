package org.spoiwo.api.persistence;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;

/** Runs a use case again, around its transaction, when the database says another one was in the way. */
@Interceptor
@RetriedOnConflict
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RetryOnConflict {

    private static final int ATTEMPTS = 5;

    @AroundInvoke
    Object retry(InvocationContext context) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return context.proceed();
            } catch (Exception e) { // a refused commit is a checked RollbackException
                if (attempt == ATTEMPTS || !isConflict(e)) {
                    throw e;
                }
            }
        }
    }

    /**
     * 1213 deadlock, 1205 lock wait timeout, 1020 snapshot changed, 1062 two requests making the same record, 1451 and
     * 1452 one deleting what another begins to refer to. All of these were looked at before; what has changed since then
     * is found when they are looked at again.
     */
    private static boolean isConflict(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && ("40001".equals(sql.getSQLState()) || CONFLICTS.contains(sql.getErrorCode()))) {
                return true;
            }
            if (cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }

    private static final Set<Integer> CONFLICTS = Set.of(1213, 1205, 1020, 1062, 1451, 1452);
}
