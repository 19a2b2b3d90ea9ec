package org.spoiwo.api.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.mail.MailAddress;
import org.spoiwo.api.mail.Outbox;
import org.spoiwo.api.meetings.MeetingEntity;
import org.spoiwo.api.meetings.Meetings;
import org.spoiwo.api.participants.ParticipationKeeping;
import org.spoiwo.api.persistence.RecordChanges;
import org.spoiwo.api.persistence.RecordRewritten;
import org.spoiwo.api.persistence.Submission;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.meetings.Registration;
import org.spoiwo.model.participants.Attendee;
import org.spoiwo.model.participants.Participation;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.value.PolishCalendar;
import org.spoiwo.model.vocabulary.MeetingStatus;
import org.spoiwo.model.vocabulary.ParticipationStatus;

/**
 * The places of a meeting, and who waits for one. Whatever frees a place – a cancellation, a deletion, a larger room – moves the
 * waiting list up in the same transaction.
 */
@ApplicationScoped
class Places {

    private final Meetings meetings;
    private final Registrations registrations;
    private final ParticipationKeeping keeping;
    private final Outbox outbox;
    private final Clock clock;

    Places(Meetings meetings, Registrations registrations, ParticipationKeeping keeping, Outbox outbox, Clock clock) {
        this.meetings = meetings;
        this.registrations = registrations;
        this.keeping = keeping;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The meeting, with nobody else giving away its places until the transaction ends. */
    Optional<MeetingEntity> held(UUID meeting) {
        return meetings.findByIdOptional(meeting, LockModeType.PESSIMISTIC_WRITE);
    }

    MeetingEntity meeting(UUID id) {
        return meetings.findById(id);
    }

    /** Whether it is still to come, as far as its status and its last day say. */
    boolean isAhead(MeetingEntity meeting) {
        boolean isOff = meeting.status() == MeetingStatus.HELD
                || meeting.status() == MeetingStatus.CANCELLED
                || meeting.status() == MeetingStatus.POSTPONED;
        return !isOff && !isOver(meeting);
    }

    /** Whether its last day is over. */
    boolean isOver(MeetingEntity meeting) {
        LocalDate last = meeting.latest();
        return last != null && last.isBefore(PolishCalendar.today(clock));
    }

    /** Whether there is a place; to be asked while the meeting is {@link #held}. */
    boolean isFree(UUID meeting, Registration registration) {
        Integer capacity = registration.capacity();
        return capacity == null || registrations.placesTaken(meeting) < capacity;
    }

    /** Of many changes at once, such as a check-in, each list is moved up once. */
    void afterChanges(@Observes RecordChanges changes) {
        Set<UUID> withPlaces = new LinkedHashSet<>();
        for (RecordChanges.Change change : changes.all()) {
            if (change.before() instanceof Participation before) {
                afterParticipation(before, (Participation) change.after()).ifPresent(withPlaces::add);
            } else if (change.before() instanceof Meeting before && change.after() instanceof Meeting after) {
                afterMeeting(before, after).ifPresent(withPlaces::add);
            }
        }
        withPlaces.forEach(this::moveUp);
    }

    /** Whoever is not named any longer cannot be written to. */
    void afterRewriting(@Observes RecordRewritten change) {
        if (change.before() instanceof Participation before
                && change.after() instanceof Participation after
                && before.participant() != null
                && after.participant() == null) {
            forget(Objects.requireNonNull(before.id()));
        }
    }

    private void forget(UUID participation) {
        outbox.drop(participation);
        registrations.forget(participation);
    }

    /** The meeting, if it has a place more now. */
    private Optional<UUID> afterParticipation(Participation before, @Nullable Participation after) {
        UUID id = Objects.requireNonNull(before.id());
        if (after == null) {
            forget(id);
        } else if (!Objects.equals(holder(before), holder(after))) {
            registrations.findByIdOptional(id).ifPresent(registration -> hold(registration, holder(after)));
        }
        Optional.ofNullable(after)
                .flatMap(now -> news(before, now))
                .filter(letter -> registrations.findByIdOptional(id).isPresent())
                .ifPresent(letter -> outbox.queue(letter.name(), id));
        return hasPlace(before) && !hasPlace(after)
                ? Optional.of(Objects.requireNonNull(before.meeting()).id())
                : Optional.empty();
    }

    /** What somebody who registered is told when their status changes, whoever changes it. */
    private static Optional<LetterKind> news(Participation before, Participation after) {
        if (after.status() == ParticipationStatus.CANCELLED && before.status() != ParticipationStatus.CANCELLED) {
            return Optional.of(LetterKind.CANCELLED);
        }
        return before.status() == ParticipationStatus.WAIT_LISTED && after.status() == ParticipationStatus.CONFIRMED
                ? Optional.of(LetterKind.PLACE_FREED)
                : Optional.empty();
    }

    private void hold(RegistrationEntity registration, @Nullable String email) {
        registration.giveBack();
        if (email != null && registrations.of(registration.meetingId, email).isEmpty()) {
            registration.holdFor(MailAddress.hash(email));
        }
    }

    /** The address that has the place, or waits for one. */
    private static @Nullable String holder(Participation participation) {
        Attendee attendee = participation.participant();
        return attendee == null || participation.status() == ParticipationStatus.CANCELLED ? null : attendee.email();
    }

    private static boolean hasPlace(@Nullable Participation participation) {
        return participation != null
                && participation.status() != null
                && Registrations.HOLDING.contains(participation.status());
    }

    /** The meeting, if it may have more places now. */
    private Optional<UUID> afterMeeting(Meeting before, Meeting after) {
        UUID id = Objects.requireNonNull(after.id());
        if (after.status() == MeetingStatus.CANCELLED) {
            if (before.status() != MeetingStatus.CANCELLED) {
                tell(id, LetterKind.MEETING_CANCELLED);
            }
            return Optional.empty();
        }
        if (!appointment(before).equals(appointment(after)) && after.status() != MeetingStatus.HELD) {
            tell(id, LetterKind.MEETING_MOVED);
        }
        return Objects.equals(before.registration(), after.registration()) && before.status() == after.status()
                ? Optional.empty()
                : Optional.of(id);
    }

    private void tell(UUID meeting, LetterKind letter) {
        registrations.expecting(meeting).forEach(each -> outbox.queue(letter.name(), each));
    }

    /** What somebody who means to come has to know; that it takes place after all, too. */
    private static List<@Nullable Object> appointment(Meeting meeting) {
        List<@Nullable Object> appointment = new ArrayList<>();
        appointment.add(meeting.startDate());
        appointment.add(meeting.endDate());
        appointment.add(meeting.startTime());
        appointment.add(meeting.endTime());
        appointment.add(meeting.timeZone());
        appointment.add(meeting.status() == MeetingStatus.POSTPONED);
        appointment.add(meeting.status() == MeetingStatus.CANCELLED);
        meeting.venues().forEach(venue -> {
            appointment.add(venue.name());
            appointment.add(venue.locality());
            appointment.add(venue.address());
            appointment.add(venue.onlineUrl());
            appointment.add(Optional.ofNullable(venue.organization()).map(Reference::id));
        });
        return appointment;
    }

    private void moveUp(UUID id) {
        MeetingEntity meeting = meetings.findById(id);
        Registration registration = meeting.registration();
        if (registration == null || !isAhead(meeting)) {
            return;
        }
        held(id);
        Optional<UUID> next = registrations.firstWaiting(id);
        while (next.isPresent() && isFree(id, registration)) {
            confirm(next.get());
            next = registrations.firstWaiting(id);
        }
    }

    private void confirm(UUID participation) {
        keeping.change(
                participation,
                waiting -> Submission.of(waiting.followedBy(ParticipationStatus.CONFIRMED, clock.instant())),
                WriteRequest.byServiceOnAnyVersion());
    }
}
