package org.spoiwo.api.persistence;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;

/** Runs a use case again, around its transaction, when the database says another one was in the way. */
@Interceptor
@RetriedOnConflict
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RetryOnConflict {

    private static final Logger LOG = Logger.getLogger(RetryOnConflict.class);

    private static final int ATTEMPTS = 30;

    private static final int LONGEST_PAUSE_MILLIS = 200;

    private final TransactionSynchronizationRegistry transactions;

    RetryOnConflict(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    @AroundInvoke
    Object retry(InvocationContext context) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            // a part of another use case; only the whole can be run again
            return context.proceed();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return context.proceed();
            } catch (Exception e) { // a refused commit is a checked RollbackException
                if (!isConflict(e)) {
                    throw e;
                }
                if (attempt == ATTEMPTS) {
                    LOG.errorf(e, "gave up %s after %d attempts", context.getMethod(), attempt);
                    throw new ProblemException(ProblemType.CONTENDED);
                }
                pauseAfter(attempt);
            }
        }
    }

    /** Some time by chance, or those who were in each other's way would be so again. */
    private static void pauseAfter(int attempt) throws InterruptedException {
        int longest = Math.min(5 * attempt, LONGEST_PAUSE_MILLIS);
        Thread.sleep(ThreadLocalRandom.current().nextInt(longest + 1));
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
