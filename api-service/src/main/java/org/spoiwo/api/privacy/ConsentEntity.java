package org.spoiwo.api.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.privacy.Consent;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.vocabulary.ConsentMeans;

/** A consent as it is kept. Only its withdrawal changes it. */
@Entity
@Table(name = "consent")
public class ConsentEntity {

    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "notice_id")
    UUID noticeId;

    @Column(name = "notice_version")
    int noticeVersion;

    String purpose;

    @Column(name = "given_at")
    Instant givenAt;

    @Enumerated(EnumType.STRING)
    ConsentMeans means;

    @Column(name = "withdrawn_at")
    @Nullable
    Instant withdrawnAt;

    @Column(name = "token_hash", columnDefinition = "char(64)")
    String tokenHash;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;

    protected ConsentEntity() {}

    ConsentEntity(UUID id, UUID personId, Consent consent, String tokenHash, Instant now, String recordedBy) {
        this.id = id;
        this.personId = personId;
        this.noticeId = consent.notice().id();
        this.noticeVersion = consent.noticeVersion();
        this.purpose = consent.purpose();
        this.givenAt = consent.givenAt();
        this.means = consent.means();
        this.tokenHash = tokenHash;
        this.recordedAt = now;
        this.recordedBy = recordedBy;
    }

    /** What has been withdrawn stays withdrawn when it was. */
    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    Consent toRecord() {
        return new Consent(id, Reference.to(noticeId), noticeVersion, purpose, givenAt, means, withdrawnAt);
    }
}
