package org.spoiwo.api.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.spoiwo.model.privacy.Erasure;
import org.spoiwo.model.vocabulary.ErasureBasis;

/** That a person was erased, and why; without a name. */
@Entity
@Table(name = "erasure")
public class ErasureEntity {

    @Id
    @Column(name = "person_id")
    UUID personId;

    Instant at;

    String account;

    @Enumerated(EnumType.STRING)
    ErasureBasis basis;

    String reason;

    protected ErasureEntity() {}

    ErasureEntity(UUID personId, Instant at, String account, ErasureBasis basis, String reason) {
        this.personId = personId;
        this.at = at;
        this.account = account;
        this.basis = basis;
        this.reason = reason;
    }

    Erasure toRecord(List<Erasure.Changed> changed, int versions, int reports) {
        return new Erasure(
                personId, Pseudonym.of(personId).name(), at, account, basis, reason, changed, versions, reports);
    }
}
