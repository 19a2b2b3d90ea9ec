package org.spoiwo.api.speed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.meetings.AgendaItem;
import org.spoiwo.model.meetings.AgendaItemBuilder;
import org.spoiwo.model.meetings.Contribution;
import org.spoiwo.model.meetings.ContributionBuilder;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.meetings.MeetingBuilder;
import org.spoiwo.model.meetings.MeetingNetwork;
import org.spoiwo.model.meetings.Organizer;
import org.spoiwo.model.meetings.Venue;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.networks.NetworkBuilder;
import org.spoiwo.model.organizations.Organization;
import org.spoiwo.model.organizations.OrganizationBuilder;
import org.spoiwo.model.people.Person;
import org.spoiwo.model.people.PersonBuilder;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.value.Voivodeship;
import org.spoiwo.model.vocabulary.AgendaItemKind;
import org.spoiwo.model.vocabulary.Capacity;
import org.spoiwo.model.vocabulary.ConveningRole;
import org.spoiwo.model.vocabulary.MeetingForm;
import org.spoiwo.model.vocabulary.MeetingKind;
import org.spoiwo.model.vocabulary.MeetingStatus;
import org.spoiwo.model.vocabulary.NetworkKind;
import org.spoiwo.model.vocabulary.Openness;
import org.spoiwo.model.vocabulary.OrganizationKind;
import org.spoiwo.model.vocabulary.OrganizerRole;
import org.spoiwo.model.vocabulary.Visibility;

/** Records that nobody could take for real ones, the same at every run: each is a function of its number. */
@SuppressWarnings("EnumOrdinal") // the records take the constants in turn, whatever they mean
final class InventedRecords {

    static final int PEOPLE = 2_000;
    static final int ORGANIZATIONS = 500;
    static final int NETWORKS = 100;
    static final int REGIONS = 16;
    static final int ITEMS = 5;

    /** Enough days that a region's meetings have many dates, and many meetings have the same. */
    private static final int DAYS = 4_000;
    /** Older than all the others, so that meetings written while the clock runs do not change the lists. */
    static final LocalDate LONG_AGO = LocalDate.of(2001, 1, 2);

    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

    /** The kinds of record that have ids made from numbers. */
    enum Series {
        PERSON,
        ORGANIZATION,
        NETWORK,
        MEETING,
        LEAN_MEETING,
        AGENDA_ITEM
    }

    private InventedRecords() {}

    /** A UUID of version 7, as if made one millisecond after the one before. */
    static UUID id(Series series, long number) {
        long millis = 1_700_000_000_000L + series.ordinal() * 10_000_000L + number;
        return new UUID(millis << 16 | 0x7000L, 0x8000_0000_0000_0000L | number);
    }

    static RegionCode region(int number) {
        return Voivodeship.values()[Math.floorMod(number, REGIONS)].code();
    }

    static Person person(int number) {
        return PersonBuilder.builder()
                .id(id(Series.PERSON, number))
                .givenName("Zmyślona")
                .familyName("Osoba-" + number)
                .meta(meta(number))
                .build();
    }

    static Organization organization(int number) {
        return OrganizationBuilder.builder()
                .id(id(Series.ORGANIZATION, number))
                .name("Zmyślona Organizacja nr " + number)
                .kinds(List.of(OrganizationKind.ZAZ))
                .locality("Wymyślin " + number % 40)
                .regions(List.of(region(number)))
                .meta(meta(number))
                .build();
    }

    static Network network(int number) {
        return NetworkBuilder.builder()
                .id(id(Series.NETWORK, number))
                .name("Zmyślona Sieć Współpracy nr " + number)
                .kind(NetworkKind.REINTEGRATION_NETWORK)
                .regions(List.of(region(number)))
                .meta(meta(number))
                .build();
    }

    /** A meeting with an agenda of five items, each with a speaker. */
    static Meeting meeting(int number) {
        return meeting(
                id(Series.MEETING, number),
                number,
                day(number),
                IntStream.range(0, ITEMS)
                        .mapToObj(item -> item(id(Series.AGENDA_ITEM, (long) number * ITEMS + item), number, item))
                        .toList());
    }

    /** A meeting of which little is known, for lists that are long. */
    static Meeting leanMeeting(int number) {
        return meeting(id(Series.LEAN_MEETING, number), number, day(number), List.of());
    }

    /** A meeting as a client would send it: the ids are left to the server. */
    static Meeting submittedMeeting(int number) {
        return meeting(
                null,
                number,
                LONG_AGO,
                IntStream.range(0, ITEMS)
                        .mapToObj(item -> item(null, number, item).withPosition(null))
                        .toList());
    }

    private static Meeting meeting(@Nullable UUID id, int number, LocalDate day, List<AgendaItem> agenda) {
        return MeetingBuilder.builder()
                .id(id)
                .title("Zmyślone spotkanie nr " + number + " w sprawie rozwoju ekonomii społecznej")
                .ordinal(number % 12 + 1)
                .kind(MeetingKind.values()[number % MeetingKind.values().length])
                .form(MeetingForm.values()[number % MeetingForm.values().length])
                .status(MeetingStatus.values()[number % MeetingStatus.values().length])
                .openness(Openness.values()[number % Openness.values().length])
                .startDate(PartialDate.of(day.toString()))
                .startTime(LocalTime.of(9, 30))
                .endTime(LocalTime.of(15, 0))
                .regions(List.of(region(number)))
                .venues(List.of(new Venue(
                        "Zmyślony Dom Spotkań nr " + number % 200,
                        "Wymyślin " + number % 40,
                        null,
                        null,
                        null,
                        null,
                        null)))
                .networks(List.of(new MeetingNetwork(
                        id(Series.NETWORK, number % NETWORKS),
                        null,
                        ConveningRole.CONVENING,
                        1,
                        number % 12 + 1,
                        null,
                        null)))
                .organizers(List.of(
                        new Organizer(id(Series.ORGANIZATION, number % ORGANIZATIONS), null, OrganizerRole.ORGANIZER)))
                .summary(
                        agenda.isEmpty()
                                ? null
                                : "Omówiono stan współpracy w regionie, plan na kolejny rok i zmyślone wnioski nr "
                                        + number + ".")
                .agenda(agenda)
                .meta(meta(number))
                .build();
    }

    private static AgendaItem item(@Nullable UUID id, int meeting, int item) {
        return AgendaItemBuilder.builder()
                .id(id)
                .position(item + 1)
                .number(String.valueOf(item + 1))
                .kind(AgendaItemKind.values()[(meeting + item) % AgendaItemKind.values().length])
                .title("Zmyślony punkt " + (item + 1) + " porządku spotkania nr " + meeting)
                .abstractText(
                        "O czym była mowa w punkcie " + (item + 1) + ", tego nikt nie zapisał, bo punktu nie było.")
                .track(List.of(OrganizationKind.values()[item]))
                .startTime(LocalTime.of(10 + item, 0))
                .endTime(LocalTime.of(10 + item, 45))
                .contributions(List.of(speaker((meeting * 7 + item * 331) % PEOPLE)))
                .build();
    }

    private static Contribution speaker(int person) {
        return ContributionBuilder.builder()
                .capacity(Capacity.SPEAKER)
                .person(Reference.to(id(Series.PERSON, person)))
                .designation("zmyślona kierowniczka zakładu")
                .build();
    }

    private static LocalDate day(int number) {
        // a step that shares no factor with the number of days visits them all
        return FIRST_DAY.plusDays((long) number * 1_237 % DAYS);
    }

    private static Meta meta(int number) {
        return new Meta(null, null, null, Visibility.PUBLIC, List.of(region(number)));
    }
}
