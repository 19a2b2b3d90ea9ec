package org.spoiwo.api.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A code that a record has: a region, a kind, a level of a programme. */
@Entity
@Table(name = "classification")
@IdClass(ClassificationEntity.Key.class)
public class ClassificationEntity {

    @Id
    @Column(name = "owner_id")
    UUID ownerId;

    @Id
    @Enumerated(EnumType.STRING)
    Index.Facet facet;

    @Id
    String code;

    @Column(name = "sort_date")
    @Nullable
    LocalDate sortDate;

    protected ClassificationEntity() {}

    ClassificationEntity(UUID ownerId, Index.Facet facet, String code, @Nullable LocalDate sortDate) {
        this.ownerId = ownerId;
        this.facet = facet;
        this.code = code;
        this.sortDate = sortDate;
    }

    /** A code of a record. */
    public record Key(UUID ownerId, Index.Facet facet, String code) {}
}
