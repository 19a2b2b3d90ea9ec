package org.spoiwo.api.registrations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.mail.MailAddress;

/** That somebody entered a participation themselves, and what keeps them from doing so twice. */
@Entity
@Table(name = "registration")
public class RegistrationEntity {

    /** Who registers an address that is not theirs, again and again, does not make it a flood of letters. */
    private static final Duration QUIET = Duration.ofHours(1);

    @Id
    @Column(name = "participation_id")
    UUID participationId;

    @Column(name = "meeting_id")
    UUID meetingId;

    @Column(name = "email_hash", columnDefinition = "char(64)")
    @Nullable
    String emailHash;

    String language;

    @Column(name = "told_at")
    Instant toldAt;

    protected RegistrationEntity() {}

    RegistrationEntity(UUID participationId, UUID meetingId, String email, Locale language, Instant now) {
        this.participationId = participationId;
        this.meetingId = meetingId;
        this.emailHash = MailAddress.hash(email);
        this.language = language.toLanguageTag();
        this.toldAt = now;
    }

    /** The address may register again. */
    void giveBack() {
        emailHash = null;
    }

    /** The place is this address's. */
    void holdFor(String hash) {
        emailHash = hash;
    }

    /** Whether the link is sent once more because somebody asks for it; then it is not for a while. */
    boolean mayTellAgain(Instant now) {
        boolean may = toldAt.plus(QUIET).isBefore(now);
        if (may) {
            toldAt = now;
        }
        return may;
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
