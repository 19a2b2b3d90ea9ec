package org.spoiwo.api.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.privacy.RetentionRule;
import org.spoiwo.model.value.PolishCalendar;
import org.spoiwo.model.vocabulary.RetentionPurpose;

/**
 * Takes away what has been kept long enough. Of several instances one does it at a time: it holds a row. What a run did is
 * committed batch by batch, so the next one goes on where it was cut off, and finds nothing when it was not.
 */
@ApplicationScoped
public class Retiring {

    private static final int BATCH = 500;
    private static final int LONGEST_RUN = (int) Duration.ofHours(6).toSeconds();

    private final RetentionSettings settings;
    private final OverdueData overdue;
    private final EntityManager entities;
    private final Clock clock;

    Retiring(RetentionSettings settings, OverdueData overdue, EntityManager entities, Clock clock) {
        this.settings = settings;
        this.overdue = overdue;
        this.entities = entities;
        this.clock = clock;
    }

    /** What a run would take away now. */
    public List<RetentionRule> report() {
        return Arrays.stream(RetentionPurpose.values())
                .map(purpose -> rule(purpose, null))
                .toList();
    }

    /** A run; when another instance is at it, the report of what there is. */
    public List<RetentionRule> run() {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_RUN).call(() -> hasLease() ? retired() : report());
    }

    /** The run of today, unless it has been made. */
    public void runDaily() {
        LocalDate today = PolishCalendar.today(clock);
        QuarkusTransaction.requiringNew().timeout(LONGEST_RUN).run(() -> {
            if (hasLease() && isDue(today)) {
                retired();
                entities.createNativeQuery("update retention_lease set last_run_on = :today where id = 1")
                        .setParameter("today", today)
                        .executeUpdate();
            }
        });
    }

    private boolean hasLease() {
        return !entities.createNativeQuery("select id from retention_lease where id = 1 for update skip locked")
                .getResultList()
                .isEmpty();
    }

    private boolean isDue(LocalDate today) {
        return entities.createNativeQuery("select id from retention_lease where last_run_on >= :today")
                .setParameter("today", today)
                .getResultList()
                .isEmpty();
    }

    private List<RetentionRule> retired() {
        return Arrays.stream(RetentionPurpose.values())
                .map(purpose -> rule(purpose, retired(purpose)))
                .toList();
    }

    private long retired(RetentionPurpose purpose) {
        Instant until = until(purpose);
        long retired = 0;
        int batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(() -> overdue.retire(purpose, until, BATCH));
            retired += batch;
        } while (batch == BATCH);
        return retired;
    }

    private RetentionRule rule(RetentionPurpose purpose, @Nullable Long retired) {
        RetentionSettings.Rule rule = settings(purpose);
        Instant until = until(purpose);
        return new RetentionRule(
                purpose, rule.after().toString(), rule.legalBasis(), until, count(purpose, until), retired);
    }

    /** As it is by now, not as it was when the lease was taken. */
    private long count(RetentionPurpose purpose, Instant until) {
        return QuarkusTransaction.requiringNew().call(() -> overdue.count(purpose, until));
    }

    private RetentionSettings.Rule settings(RetentionPurpose purpose) {
        return switch (purpose) {
            case ACCESS_LOG -> settings.accessLog();
            case IDEMPOTENCY_KEYS -> settings.idempotencyKeys();
            case PERSONAL_CONTACT -> settings.personalContact();
            case ACCOMMODATION -> settings.accommodation();
            case PARTICIPANTS -> settings.participants();
            case COMMENTERS -> settings.commenters();
            case WITHDRAWN_CONSENTS -> settings.withdrawnConsents();
        };
    }

    private Instant until(RetentionPurpose purpose) {
        return ZonedDateTime.now(clock.withZone(PolishCalendar.ZONE))
                .minus(settings(purpose).after())
                .toInstant();
    }
}
