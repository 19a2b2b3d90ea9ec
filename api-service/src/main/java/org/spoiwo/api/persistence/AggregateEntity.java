package org.spoiwo.api.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.Visibility;

/**
 * A record with a path and a version of its own, as it is kept.
 *
 * @param <R> the record it turns into and takes its changes from
 */
@MappedSuperclass
public abstract class AggregateEntity<R extends Record & AggregateRecord<R>> {

    @Id
    UUID id;

    @Version
    int version;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Enumerated(EnumType.STRING)
    Visibility visibility;

    @Convert(converter = RegionCodesColumn.class)
    List<RegionCode> maintainers;

    protected AggregateEntity() {}

    /** Which kind of record this is. */
    public abstract Resource resource();

    /** The record without housekeeping, references as ids. */
    protected abstract R facts();

    /** Takes the facts of the record; housekeeping has been taken already. */
    protected abstract void take(R record);

    /** What the record is found by. */
    protected abstract Index index();

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Visibility visibility() {
        return visibility;
    }

    public List<RegionCode> maintainers() {
        return maintainers;
    }

    /** The record with its housekeeping, references as ids without names. */
    public R toRecord() {
        return facts().kept(id, new Meta(version, createdAt, updatedAt, visibility, maintainers));
    }

    /** The record below which this one has its path; it stays the same for good. */
    protected @Nullable UUID within() {
        return null;
    }

    /** Who sees it until somebody says otherwise. */
    protected Visibility firstVisibility() {
        return Visibility.DRAFT;
    }

    void begin(UUID newId, R record, List<RegionCode> ownRegions, Instant now) {
        id = newId;
        version = 1;
        createdAt = now;
        visibility = firstVisibility();
        maintainers = ownRegions;
        change(record, now);
    }

    /** Begins again what was deleted, with the housekeeping that the record brings; versions go on counting. */
    void resume(R record, int nextVersion, Instant now) {
        Meta last = Objects.requireNonNull(record.meta());
        id = Objects.requireNonNull(record.id());
        version = nextVersion;
        createdAt = Objects.requireNonNullElse(last.createdAt(), now);
        visibility = Visibility.DRAFT;
        maintainers = List.of();
        change(record, now);
    }

    void change(R record, Instant now) {
        updatedAt = now;
        Meta meta = record.meta();
        if (meta != null && meta.visibility() != null) {
            visibility = meta.visibility();
        }
        if (meta != null && meta.maintainers() != null) {
            maintainers = List.copyOf(meta.maintainers());
        }
        take(record);
    }

    /** Whether taking the record would change nothing. */
    boolean says(R record) {
        Meta meta = record.meta();
        return facts().kept(id, null).equals(record.kept(id, null))
                && (meta == null || meta.visibility() == null || meta.visibility() == visibility)
                && (meta == null
                        || meta.maintainers() == null
                        || meta.maintainers().equals(maintainers));
    }
}
