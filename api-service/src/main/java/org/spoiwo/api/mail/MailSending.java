package org.spoiwo.api.mail;

import io.quarkus.arc.All;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.spoiwo.api.mail.Outbox.Leased;

/**
 * Sends what waits in the {@link Outbox}. Of several instances one is at a letter. When it dies after the mail server took the
 * letter and before it is crossed out, the letter goes once more under the same {@code Message-ID}, which is how mail programs
 * know that it is the same.
 */
@ApplicationScoped
public class MailSending {

    private static final Logger LOG = Logger.getLogger(MailSending.class);

    /** A server that says nothing for so long takes no letters now. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Outbox outbox;
    private final List<LetterWriter> writers;
    private final Sender sender;
    private final ReactiveMailer mailer;

    /** Called on any other thread, the mail client now and then misses the server's greeting and waits for it in vain. */
    private final Context context;

    MailSending(Outbox outbox, @All List<LetterWriter> writers, Sender sender, ReactiveMailer mailer, Vertx vertx) {
        this.outbox = outbox;
        this.writers = writers;
        this.sender = sender;
        this.mailer = mailer;
        this.context = vertx.getOrCreateContext();
    }

    /** Everything that is due; nothing while no sender is named. */
    @Scheduled(every = "{spoiwo.mail.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sendDue() {
        if (!sender.isNamed()) {
            return;
        }
        Optional<Leased> due = outbox.lease();
        while (due.isPresent()) {
            send(due.get());
            due = outbox.lease();
        }
    }

    private void send(Leased mail) {
        try {
            Optional<Letter> letter = QuarkusTransaction.requiringNew().call(() -> written(mail));
            letter.map(each -> addressed(each, mail)).ifPresent(this::handOver);
        } catch (RuntimeException e) {
            // the address may be in the message of the mail server, so it is not logged
            boolean again = outbox.postpone(mail);
            LOG.warnf(
                    "letter %s (%s) did not go: %s; %s",
                    mail.id(),
                    mail.kind(),
                    cause(e).getClass().getSimpleName(),
                    again ? "it is tried again" : "given up");
            return;
        }
        outbox.settle(mail);
    }

    /** Returns when the mail server has taken it. */
    private void handOver(Mail letter) {
        Uni.createFrom()
                .deferred(() -> mailer.send(letter))
                .runSubscriptionOn(task -> context.runOnContext(now -> task.run()))
                .await()
                .atMost(PATIENCE);
    }

    private Optional<Letter> written(Leased mail) {
        LetterWriter writer = writers.stream()
                .filter(each -> each.writes(mail.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody writes letters of the kind " + mail.kind()));
        return writer.write(mail.kind(), mail.about(), mail.recipient());
    }

    private static Throwable cause(Throwable failure) {
        return failure.getCause() == null ? failure : cause(failure.getCause());
    }

    private static Mail addressed(Letter letter, Leased mail) {
        Mail addressed = Mail.withText(letter.to(), letter.subject(), letter.text())
                .addHeader("Message-ID", "<" + mail.id() + "." + mail.revision() + "@spoiwo>")
                // no answers of machines to a machine (RFC 3834)
                .addHeader("Auto-Submitted", "auto-generated");
        letter.attachments().forEach(file -> addressed.addAttachment(file.name(), file.content(), file.mediaType()));
        return addressed;
    }
}
