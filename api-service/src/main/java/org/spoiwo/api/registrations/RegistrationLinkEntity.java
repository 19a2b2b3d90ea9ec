package org.spoiwo.api.registrations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.spoiwo.api.security.PrivateLink;

/** A private link that was given out, by its fingerprint. */
@Entity
@Table(name = "registration_link")
public class RegistrationLinkEntity {

    @Id
    @Column(name = "token_hash", columnDefinition = "char(64)")
    String tokenHash;

    @Column(name = "participation_id")
    UUID participationId;

    protected RegistrationLinkEntity() {}

    RegistrationLinkEntity(PrivateLink link) {
        this.tokenHash = link.fingerprint();
        this.participationId = link.target();
    }
}
