package org.spoiwo.api.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.spoiwo.model.vocabulary.AccessKind;
import org.spoiwo.model.vocabulary.AccessPurpose;

/** An entry of the log of access. */
@Entity
@Table(name = "personal_data_access")
public class PersonalDataAccessEntity {

    @Id
    UUID id;

    Instant at;

    String account;

    @Column(name = "record_id")
    UUID recordId;

    @Enumerated(EnumType.STRING)
    AccessKind kind;

    @Enumerated(EnumType.STRING)
    AccessPurpose purpose;

    protected PersonalDataAccessEntity() {}

    PersonalDataAccessEntity(
            UUID id, Instant at, String account, UUID recordId, AccessKind kind, AccessPurpose purpose) {
        this.id = id;
        this.at = at;
        this.account = account;
        this.recordId = recordId;
        this.kind = kind;
        this.purpose = purpose;
    }
}
