package org.spoiwo.api.participants;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.AggregateEntity;
import org.spoiwo.api.persistence.Index;
import org.spoiwo.model.participants.Accommodation;
import org.spoiwo.model.participants.Participation;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.vocabulary.Capacity;
import org.spoiwo.model.vocabulary.ParticipationMode;
import org.spoiwo.model.vocabulary.ParticipationStatus;
import org.spoiwo.model.vocabulary.Visibility;

/**
 * A participation as it is kept: the facts, the columns that lists filter and show, and, in a table of its own, what they
 * asked for.
 */
@Entity
@Table(name = "participation")
@SecondaryTable(name = "participation_accommodation", pkJoinColumns = @PrimaryKeyJoinColumn(name = "participation_id"))
public class ParticipationEntity extends AggregateEntity<Participation> {

    @Column(name = "meeting_id")
    UUID meetingId;

    @Column(name = "person_id")
    @Nullable
    UUID personId;

    @Column(name = "organization_id")
    @Nullable
    UUID organizationId;

    @Column(name = "represented_id")
    @Nullable
    UUID representedId;

    @Column(name = "as_member_of_id")
    @Nullable
    UUID asMemberOfId;

    @Enumerated(EnumType.STRING)
    @Nullable
    Capacity capacity;

    @Enumerated(EnumType.STRING)
    @Nullable
    ParticipationMode mode;

    @Enumerated(EnumType.STRING)
    @Nullable
    ParticipationStatus status;

    @Nullable
    String designation;

    @Nullable
    Integer unnamed;

    @Column(name = "public_name")
    @Nullable
    String publicName;

    @Convert(converter = ParticipationColumn.class)
    @Column(columnDefinition = "longtext")
    Participation content;

    @Convert(converter = AccommodationColumn.class)
    @Column(table = "participation_accommodation", columnDefinition = "text")
    @Nullable
    Accommodation accommodation;

    protected ParticipationEntity() {}

    @Override
    public Resource resource() {
        return Resource.PARTICIPATIONS;
    }

    @Override
    protected Participation facts() {
        return content.withAccommodation(accommodation);
    }

    @Override
    protected void take(Participation participation) {
        content = participation.kept(null, null).withAccommodation(null).withName(null);
        accommodation = participation.accommodation();
        meetingId = Objects.requireNonNull(participation.meeting()).id();
        personId = idOf(participation.person());
        organizationId = idOf(participation.organization());
        representedId = participation.represents().isEmpty()
                ? null
                : participation.represents().get(0).id();
        asMemberOfId = idOf(participation.asMemberOf());
        capacity = participation.capacity();
        mode = participation.mode();
        status = participation.status();
        designation = participation.designation();
        unnamed = participation.count();
        publicName = toRecord().publicName();
    }

    /** Who was somewhere is nobody's business until somebody says otherwise; those who organise it have to know. */
    @Override
    protected Visibility firstVisibility() {
        return Visibility.INTERNAL;
    }

    @Override
    protected UUID within() {
        return meetingId;
    }

    @Override
    protected Index index() {
        return new Index(content.displayName(), Stream.of(designation), Map.of(), null);
    }

    private static @Nullable UUID idOf(@Nullable Reference reference) {
        return reference == null ? null : reference.id();
    }
}
