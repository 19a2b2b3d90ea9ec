package org.spoiwo.api.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spoiwo.api.persistence.NewId;
import org.spoiwo.api.persistence.RetriedOnConflict;
import org.spoiwo.api.persistence.StoredJson;

/** The queue of letters. What is queued in a transaction is sent if that commits, and not otherwise. */
@ApplicationScoped
@RetriedOnConflict
public class Outbox {

    /** Longer than any mail server is waited for. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    /** A megabyte of them: a database takes a statement of 16 unless it is told otherwise. */
    private static final int AT_ONCE = 5_000;

    private final EntityManager entities;
    private final MailSettings settings;
    private final Clock clock;

    Outbox(EntityManager entities, MailSettings settings, Clock clock) {
        this.entities = entities;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Queues a letter in the transaction of the caller. A letter of the same kind about the same record that has not gone yet
     * says what is new as well, so there is no second one.
     */
    public void queue(String kind, UUID about) {
        // in one statement: whoever is sending it, or queues it as well, may hold the row
        entities.createNativeQuery("""
                        insert into mail (id, kind, about_id, queued_at, due_at, attempts, revision)
                        values (:id, :kind, :about, :now, :now, 0, 1)
                        on duplicate key update revision = revision + 1, due_at = :now, attempts = 0""")
                .setParameter("id", NewId.make())
                .setParameter("kind", kind)
                .setParameter("about", about)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** The same to everybody who is to be written to about the record; one statement for up to 5,000 of them. */
    public void queue(String kind, UUID about, Collection<String> recipients) {
        queueAll(
                kind,
                recipients.stream()
                        .map(recipient -> new Queued(NewId.make(), about, recipient))
                        .toList());
    }

    /** The same about each of these records; one statement for up to 5,000 of them. */
    public void queue(String kind, Collection<UUID> abouts) {
        queueAll(
                kind,
                abouts.stream()
                        .map(about -> new Queued(NewId.make(), about, ""))
                        .toList());
    }

    /** As the statement reads it. */
    private record Queued(UUID id, UUID about, String recipient) {}

    private void queueAll(String kind, List<Queued> letters) {
        for (int from = 0; from < letters.size(); from += AT_ONCE) {
            queueAtOnce(kind, letters.subList(from, Math.min(letters.size(), from + AT_ONCE)));
        }
    }

    private void queueAtOnce(String kind, List<Queued> letters) {
        entities.createNativeQuery("""
                        insert into mail (id, kind, about_id, recipient, queued_at, due_at, attempts, revision)
                        select q.id, :kind, q.about, q.recipient, :now, :now, 0, 1
                        from json_table(:letters, '$[*]' columns (
                          id varchar(36) path '$.id', about varchar(36) path '$.about', recipient varchar(64) path '$.recipient')) q
                        on duplicate key update revision = mail.revision + 1, due_at = :now, attempts = 0""")
                .setParameter("kind", kind)
                .setParameter("letters", StoredJson.write(letters))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** A letter that this instance alone may send now. */
    record Leased(UUID id, String kind, UUID about, String recipient, int revision, int attempts) {}

    /** The letter that is due for longest, of those that nobody else is at. */
    @Transactional
    Optional<Leased> lease() {
        Instant now = clock.instant();
        @SuppressWarnings("unchecked") // of this entity
        List<MailEntity> due = entities.createNativeQuery("""
                        select * from mail where due_at <= :now and (leased_until is null or leased_until < :now)
                        order by due_at limit 1 for update skip locked""", MailEntity.class)
                .setParameter("now", now)
                .getResultList();
        due.forEach(mail -> mail.leasedUntil = now.plus(LEASE));
        return due.stream()
                .map(mail -> new Leased(
                        mail.id, mail.kind, mail.aboutId, mail.recipient.strip(), mail.revision, mail.attempts))
                .findFirst();
    }

    /** It has gone, or need not go. What came to be said meanwhile goes in another. */
    @Transactional
    void settle(Leased mail) {
        int gone = entities.createQuery("delete from MailEntity m where m.id = :id and m.revision = :revision")
                .setParameter("id", mail.id())
                .setParameter("revision", mail.revision())
                .executeUpdate();
        if (gone == 0) {
            release(mail, clock.instant(), 0);
        }
    }

    /**
     * It did not go; it is tried again later, or given up.
     *
     * @return whether it is tried again
     */
    @Transactional
    boolean postpone(Leased mail) {
        int attempts = mail.attempts() + 1;
        if (attempts >= settings.attempts()) {
            settle(mail);
            return false;
        }
        release(mail, clock.instant().plus(pauseAfter(mail.attempts())), attempts);
        return true;
    }

    private Duration pauseAfter(int attempts) {
        Duration doubled = settings.retryAfter().multipliedBy(1L << Math.min(attempts, 20));
        return doubled.compareTo(settings.longestPause()) < 0 ? doubled : settings.longestPause();
    }

    private void release(Leased mail, Instant due, int attempts) {
        entities.createQuery("update MailEntity m set m.leasedUntil = null, m.dueAt = :due, m.attempts = :attempts"
                        + " where m.id = :id")
                .setParameter("due", due)
                .setParameter("attempts", attempts)
                .setParameter("id", mail.id())
                .executeUpdate();
    }

    /** A record's letters that have not gone are not sent any more. */
    public void drop(UUID about) {
        entities.createQuery("delete from MailEntity m where m.aboutId = :about")
                .setParameter("about", about)
                .executeUpdate();
    }
}
