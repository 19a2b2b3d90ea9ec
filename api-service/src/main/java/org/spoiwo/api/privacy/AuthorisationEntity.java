package org.spoiwo.api.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.privacy.Authorisation;

/** An authorisation as it is kept. Only its end ever changes. */
@Entity
@Table(name = "authorisation")
public class AuthorisationEntity {

    @Id
    UUID id;

    String account;

    @Column(name = "authorised_on")
    LocalDate authorisedOn;

    @Column(name = "undertaking_signed_on")
    LocalDate undertakingSignedOn;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable
    LocalDate validTo;

    @Nullable
    String document;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;

    protected AuthorisationEntity() {}

    AuthorisationEntity(UUID id, Authorisation authorisation, Instant now, String recordedBy) {
        this.id = id;
        this.account = authorisation.account();
        this.authorisedOn = authorisation.authorisedOn();
        this.undertakingSignedOn = authorisation.undertakingSignedOn();
        this.validFrom = authorisation.from();
        this.validTo = authorisation.to();
        this.document = authorisation.document();
        this.recordedAt = now;
        this.recordedBy = recordedBy;
    }

    /** Brings its last day forward, never back: who is to go on gets a new one. */
    void end(LocalDate lastDay) {
        if (validTo == null || lastDay.isBefore(validTo)) {
            validTo = lastDay;
        }
    }

    boolean beginsAfter(LocalDate day) {
        return validFrom.isAfter(day);
    }

    Authorisation toRecord() {
        return new Authorisation(
                id, account, authorisedOn, undertakingSignedOn, validFrom, validTo, document, recordedAt, recordedBy);
    }
}
