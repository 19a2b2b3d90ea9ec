package org.spoiwo.api.privacy;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** The daily run of retention. */
@ApplicationScoped
class RetentionJob {

    private final Retiring retiring;

    RetentionJob(Retiring retiring) {
        this.retiring = retiring;
    }

    @Scheduled(cron = "{spoiwo.retention.at}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        retiring.runDaily();
    }
}
