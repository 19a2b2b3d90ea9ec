package org.spoiwo.api.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter that waits to be sent. There is a row for as long as it waits. */
@Entity
@Table(name = "mail")
public class MailEntity {

    @Id
    UUID id;

    String kind;

    @Column(name = "about_id")
    UUID aboutId;

    /** Hash of the address, where many are written to about the same; else empty. */
    @Column(columnDefinition = "char(64)")
    String recipient;

    @Column(name = "queued_at")
    Instant queuedAt;

    @Column(name = "due_at")
    Instant dueAt;

    int attempts;

    int revision;

    @Column(name = "leased_until")
    @Nullable
    Instant leasedUntil;

    protected MailEntity() {}
}
