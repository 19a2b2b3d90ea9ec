package org.spoiwo.api.meetings;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.agenda.AgendaItemEntity;
import org.spoiwo.api.agenda.AgendaTree;
import org.spoiwo.api.persistence.AggregateEntity;
import org.spoiwo.api.persistence.Index;
import org.spoiwo.api.persistence.RegionCodesColumn;
import org.spoiwo.model.meetings.Contribution;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.meetings.MeetingNetwork;
import org.spoiwo.model.meetings.Organizer;
import org.spoiwo.model.meetings.Registration;
import org.spoiwo.model.meetings.Venue;
import org.spoiwo.model.record.Alias;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.NameKey;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.ConveningRole;
import org.spoiwo.model.vocabulary.MeetingForm;
import org.spoiwo.model.vocabulary.MeetingKind;
import org.spoiwo.model.vocabulary.MeetingStatus;
import org.spoiwo.model.vocabulary.Openness;
import org.spoiwo.model.vocabulary.OrganizerRole;

/** A meeting as it is kept: the facts, its agenda items, and the columns that lists filter, sort and show. */
@Entity
@Table(name = "meeting")
public class MeetingEntity extends AggregateEntity<Meeting> {

    /** Where a meeting without any date stands: before all others. */
    private static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    String title;

    @Column(name = "sort_name")
    String sortName;

    @Nullable
    Integer ordinal;

    @Enumerated(EnumType.STRING)
    @Nullable
    MeetingKind kind;

    @Enumerated(EnumType.STRING)
    @Nullable
    MeetingForm form;

    @Enumerated(EnumType.STRING)
    @Nullable
    MeetingStatus status;

    @Enumerated(EnumType.STRING)
    @Nullable
    Openness openness;

    @Column(name = "start_date")
    @Nullable
    PartialDate startDate;

    @Column(name = "end_date")
    @Nullable
    PartialDate endDate;

    @Nullable
    LocalDate earliest;

    @Nullable
    LocalDate latest;

    @Column(name = "sort_date")
    LocalDate sortDate;

    /** Put together by the database: {@link #sortDate} and the id. */
    @Column(name = "sort_key", columnDefinition = "char(46)", insertable = false, updatable = false)
    String sortKey;

    @Nullable
    String locality;

    @Convert(converter = RegionCodesColumn.class)
    List<RegionCode> regions;

    @Column(name = "network_id")
    @Nullable
    UUID networkId;

    @Column(name = "organizer_id")
    @Nullable
    UUID organizerId;

    @Convert(converter = MeetingColumn.class)
    @Column(columnDefinition = "longtext")
    Meeting content;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting_id", insertable = false, updatable = false)
    @OrderBy("sequence")
    List<AgendaItemEntity> agenda = new ArrayList<>();

    protected MeetingEntity() {}

    @Override
    public Resource resource() {
        return Resource.MEETINGS;
    }

    @Override
    protected Meeting facts() {
        return content.withAgenda(AgendaTree.grown(agenda));
    }

    /** The first day on which it may have begun; nothing when not even the year is known. */
    public @Nullable LocalDate earliest() {
        return earliest;
    }

    /** The last day on which it may have ended. */
    public @Nullable LocalDate latest() {
        return latest;
    }

    public String title() {
        return title;
    }

    public @Nullable MeetingStatus status() {
        return status;
    }

    public @Nullable PartialDate startDate() {
        return startDate;
    }

    public @Nullable PartialDate endDate() {
        return endDate;
    }

    /** How one registers for it. */
    public @Nullable Registration registration() {
        return content.registration();
    }

    /** Without the agenda, which is kept apart. */
    public Meeting withoutAgenda() {
        return content;
    }

    /** Every network that had to do with it. */
    public List<UUID> networks() {
        return content.networks().stream().map(MeetingNetwork::id).toList();
    }

    /** The networks that met, in their order. */
    public List<UUID> convening() {
        return content.networks().stream()
                .filter(network -> network.role() == ConveningRole.CONVENING || network.role() == ConveningRole.JOINT)
                .map(MeetingNetwork::id)
                .toList();
    }

    /** Where lists put a meeting by date: its first possible day; month and day in the year 1 when the year is unknown. */
    public static LocalDate sortDate(@Nullable PartialDate startDate) {
        return startDate == null ? UNDATED : startDate.sortDate();
    }

    /** What lists by date sort by. */
    static String sortKey(@Nullable PartialDate startDate, UUID id) {
        return sortDate(startDate) + id.toString();
    }

    @Override
    protected void take(Meeting meeting) {
        content = meeting.kept(null, null).withAgenda(List.of());
        title = meeting.title();
        sortName = NameKey.sortName(title);
        ordinal = meeting.ordinal();
        kind = meeting.kind();
        form = meeting.form();
        status = meeting.status();
        openness = meeting.openness();
        startDate = meeting.startDate();
        endDate = meeting.endDate();
        earliest = startDate == null ? null : startDate.earliest().orElse(null);
        latest = startDate == null ? null : lastDay().latest().orElse(null);
        sortDate = sortDate(startDate);
        locality = meeting.venues().stream()
                .map(Venue::locality)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        regions = meeting.regions();
        networkId = meeting.networks().stream()
                .filter(network -> network.role() == ConveningRole.CONVENING)
                .map(MeetingNetwork::id)
                .findFirst()
                .orElse(null);
        organizerId = meeting.organizers().stream()
                .filter(organizer -> organizer.role() == null || organizer.role() == OrganizerRole.ORGANIZER)
                .map(Organizer::id)
                .findFirst()
                .orElse(null);
        takeAgenda(AgendaTree.flattened(meeting.agenda()));
    }

    @Override
    protected Index index() {
        Stream<@Nullable String> places =
                content.venues().stream().flatMap(venue -> Stream.of(venue.name(), venue.locality()));
        Stream<String> aliases = content.aliases().stream().map(Alias::name);
        Stream<@Nullable String> designations = Stream.concat(
                        content.contributions().stream(),
                        agenda.stream().flatMap(item -> item.content().contributions().stream()))
                .map(Contribution::designation);
        Stream<@Nullable String> items = agenda.stream()
                .flatMap(
                        item -> Stream.of(item.content().title(), item.content().abstractText()));
        return new Index(
                title,
                Stream.of(
                                Stream.of(title, content.summary(), content.series()),
                                aliases,
                                content.topics().stream(),
                                content.purposes().stream(),
                                places,
                                items,
                                designations,
                                content.asFound())
                        .flatMap(each -> each),
                Map.of(Index.Facet.REGION, Index.codesOf(regions)),
                sortDate);
    }

    private PartialDate lastDay() {
        return endDate == null ? Objects.requireNonNull(startDate) : endDate;
    }

    private void takeAgenda(List<AgendaTree.Placed> items) {
        Map<UUID, AgendaItemEntity> kept =
                agenda.stream().collect(Collectors.toMap(AgendaItemEntity::id, item -> item));
        Set<UUID> wanted = items.stream().map(placed -> placed.item().id()).collect(Collectors.toSet());
        agenda.removeIf(item -> !wanted.contains(item.id()));
        for (AgendaTree.Placed placed : items) {
            UUID itemId = Objects.requireNonNull(placed.item().id());
            AgendaItemEntity item = kept.get(itemId);
            if (item == null) {
                item = new AgendaItemEntity(itemId, id());
                agenda.add(item);
            }
            item.take(placed, sortDate);
        }
        agenda.sort(Comparator.comparingInt(AgendaItemEntity::sequence));
    }
}
