package org.spoiwo.api.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.ChangeType;
import org.spoiwo.model.vocabulary.Visibility;

/** A version of a record: who made it, when, why, and how the record read from then on. Rows are only ever added. */
@Entity
@Table(name = "record_version")
@IdClass(RecordVersionEntity.Key.class)
public class RecordVersionEntity {

    @Id
    @Column(name = "record_id")
    UUID recordId;

    @Id
    int version;

    @Enumerated(EnumType.STRING)
    Resource resource;

    @Enumerated(EnumType.STRING)
    ChangeType type;

    Instant at;

    String actor;

    @Nullable
    String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility_before")
    @Nullable
    Visibility visibilityBefore;

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility_after")
    @Nullable
    Visibility visibilityAfter;

    @Convert(converter = RegionCodesColumn.class)
    List<RegionCode> maintainers;

    @Column(columnDefinition = "longtext")
    @Nullable
    String snapshot;

    @Nullable
    Long position;

    protected RecordVersionEntity() {}

    RecordVersionEntity(
            AggregateEntity<?> record,
            int version,
            ChangeType type,
            Instant at,
            WriteRequest request,
            @Nullable Visibility before,
            @Nullable Visibility after,
            @Nullable String snapshot) {
        this.recordId = record.id();
        this.version = version;
        this.resource = record.resource();
        this.type = type;
        this.at = at;
        this.actor = request.caller().account();
        this.reason = request.reason();
        this.visibilityBefore = before;
        this.visibilityAfter = after;
        this.maintainers = record.maintainers;
        this.snapshot = snapshot;
    }

    /** A version of a record. */
    public record Key(UUID recordId, int version) {}
}
