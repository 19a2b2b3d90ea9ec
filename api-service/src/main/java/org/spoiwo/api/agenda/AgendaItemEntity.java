package org.spoiwo.api.agenda;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.SearchText;
import org.spoiwo.model.meetings.AgendaItem;
import org.spoiwo.model.meetings.Contribution;
import org.spoiwo.model.vocabulary.AgendaItemKind;
import org.spoiwo.model.vocabulary.OrganizationKind;

/** An agenda item as it is kept: the facts without its children, and the columns that lists filter, sort and show. */
@Entity
@Table(name = "agenda_item")
public class AgendaItemEntity {

    @Id
    UUID id;

    @Column(name = "meeting_id")
    UUID meetingId;

    @Column(name = "parent_id")
    @Nullable
    UUID parentId;

    int sequence;

    int position;

    @Nullable
    String number;

    @Nullable
    Integer day;

    @Enumerated(EnumType.STRING)
    @Nullable
    AgendaItemKind kind;

    @Nullable
    String title;

    @Column(name = "sort_date")
    LocalDate sortDate;

    /** Put together by the database, as the next: {@link #sortDate}, the meeting and {@link #sequence}. */
    @Column(name = "sort_key", columnDefinition = "char(51)", insertable = false, updatable = false)
    String sortKey;

    /** The same with days counted backwards, so that the latest meeting comes first and its agenda in its own order. */
    @Column(name = "latest_first_key", columnDefinition = "char(48)", insertable = false, updatable = false)
    String latestFirstKey;

    @Column(name = "search_text", columnDefinition = "mediumtext")
    String searchText;

    @Convert(converter = AgendaItemColumn.class)
    @Column(columnDefinition = "longtext")
    AgendaItem content;

    @ElementCollection
    @CollectionTable(name = "agenda_item_track", joinColumns = @JoinColumn(name = "agenda_item_id"))
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    Set<OrganizationKind> track = new HashSet<>();

    protected AgendaItemEntity() {}

    /** An item without facts yet; {@link #take} brings them. */
    @SuppressWarnings("NullAway.Init")
    public AgendaItemEntity(UUID id, UUID meetingId) {
        this.id = id;
        this.meetingId = meetingId;
    }

    /** Takes the facts of an item that has been given its place. */
    public void take(AgendaTree.Placed placed, LocalDate meetingDate) {
        AgendaItem item = placed.item();
        // asked of the content, because asking the collection would load it, item by item
        boolean sameTrack = content != null && content.track().equals(item.track());
        content = item.withChildren(List.of());
        parentId = placed.parentId();
        sequence = placed.sequence();
        position = Objects.requireNonNull(item.position());
        number = item.number();
        day = item.day();
        kind = item.kind();
        title = item.title();
        sortDate = meetingDate;
        Stream<@Nullable String> designations = item.contributions().stream().map(Contribution::designation);
        searchText = SearchText.of(Stream.concat(Stream.of(title, item.abstractText()), designations));
        if (!sameTrack) {
            track.clear();
            track.addAll(item.track());
        }
    }

    public UUID id() {
        return id;
    }

    public int sequence() {
        return sequence;
    }

    public @Nullable UUID parentId() {
        return parentId;
    }

    /** The item without its children. */
    public AgendaItem content() {
        return content;
    }
}
