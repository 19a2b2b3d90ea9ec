package org.spoiwo.api.speed;

import java.util.ArrayDeque;
import java.util.Deque;

/** What the report has to put away, last come first, also when it is interrupted. */
final class TidyUp {

    private static final Deque<AutoCloseable> TO_CLOSE = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TidyUp::now, "speed-report-tidy-up"));
    }

    private TidyUp() {}

    static synchronized void later(AutoCloseable what) {
        TO_CLOSE.push(what);
    }

    static synchronized void now() {
        while (!TO_CLOSE.isEmpty()) {
            try {
                TO_CLOSE.pop().close();
            } catch (Exception e) {
                System.err.println("could not be put away: " + e);
            }
        }
    }
}
