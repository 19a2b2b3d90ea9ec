package org.spoiwo.api.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.Visibility;

/** An id, what kind of record it belongs to, what the record is called, and the text the search looks through. */
@Entity
@Table(name = "record")
public class RecordEntity {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    Resource resource;

    String name;

    @Column(name = "search_text", columnDefinition = "mediumtext")
    String searchText;

    @Enumerated(EnumType.STRING)
    Visibility visibility;

    @Convert(converter = RegionCodesColumn.class)
    List<RegionCode> maintainers;

    @Column(name = "deleted_at")
    @Nullable
    Instant deletedAt;

    @Column(name = "within_id")
    @Nullable
    UUID withinId;

    @Column(name = "merged_into_id")
    @Nullable
    UUID mergedIntoId;

    protected RecordEntity() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    RecordEntity(AggregateEntity<?> aggregate) {
        this.id = aggregate.id();
        this.resource = aggregate.resource();
        this.withinId = aggregate.within();
        describe(aggregate);
    }

    void describe(AggregateEntity<?> aggregate) {
        Index index = aggregate.index();
        name = index.name();
        searchText = SearchText.of(index.texts());
        visibility = aggregate.visibility();
        maintainers = aggregate.maintainers();
    }

    /** It is there again. */
    void revive(AggregateEntity<?> aggregate) {
        describe(aggregate);
        deletedAt = null;
        mergedIntoId = null;
    }

    /** Its address leads to the record that it was merged into. */
    void leadTo(UUID other) {
        mergedIntoId = other;
    }

    /** What it was called and said is gone with it. */
    void forget(Instant now) {
        name = "";
        searchText = "";
        deletedAt = now;
    }
}
