package org.spoiwo.api.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Takes many steps, a few of them at once. */
final class Workers {

    private static final int AT_ONCE = 4;

    interface Step {
        void run() throws Exception;
    }

    private Workers() {}

    /** Takes the step of each number below {@code count}; ends at the first that fails. */
    static void each(int count, IntFunction<Step> steps) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Step step = steps.apply(i);
                running.add(workers.submit(() -> {
                    step.run();
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            workers.shutdownNow();
        }
    }
}
