package org.spoiwo.api.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.References;

/** One reference from a record to another, where it stands and what it means. */
@Entity
@Table(name = "reference")
@IdClass(ReferenceEntity.Key.class)
public class ReferenceEntity {

    @Id
    @Column(name = "owner_id")
    UUID ownerId;

    @Id
    String pointer;

    String relation;

    @Column(name = "part_id")
    @Nullable
    UUID partId;

    @Column(name = "target_id")
    UUID targetId;

    protected ReferenceEntity() {}

    ReferenceEntity(UUID ownerId, References.Found found) {
        this.ownerId = ownerId;
        this.pointer = found.pointer();
        this.relation = found.relation();
        this.partId = found.part();
        this.targetId = found.target();
    }

    /** A place in a record. */
    public record Key(UUID ownerId, String pointer) {}
}
