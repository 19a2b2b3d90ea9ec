package org.spoiwo.api.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.mail.Letter;
import org.spoiwo.api.mail.LetterWriter;
import org.spoiwo.api.mail.Sender;
import org.spoiwo.api.meetings.MeetingEntity;
import org.spoiwo.api.participants.ParticipationEntity;
import org.spoiwo.api.participants.Participations;
import org.spoiwo.api.problem.Messages;
import org.spoiwo.api.registrations.LetterKind.Wording;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.participants.Attendee;
import org.spoiwo.model.participants.Participation;
import org.spoiwo.model.vocabulary.ParticipationStatus;

/** Writes to those who registered, in the language in which they did. */
@ApplicationScoped
class RegistrationLetters implements LetterWriter {

    private final Registrations registrations;
    private final Participations participations;
    private final Places places;
    private final RegistrationLinks links;
    private final Sender sender;
    private final Clock clock;

    RegistrationLetters(
            Registrations registrations,
            Participations participations,
            Places places,
            RegistrationLinks links,
            Sender sender,
            Clock clock) {
        this.registrations = registrations;
        this.participations = participations;
        this.places = places;
        this.links = links;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public boolean writes(String kind) {
        return Arrays.stream(LetterKind.values()).anyMatch(each -> each.name().equals(kind));
    }

    @Override
    public Optional<Letter> write(String kind, UUID about, String recipient) {
        RegistrationEntity registration = registrations.findById(about);
        ParticipationEntity participation = participations.findById(about);
        if (registration == null || participation == null) {
            return Optional.empty();
        }
        MeetingEntity meeting = places.meeting(registration.meetingId);
        Participation record = participation.toRecord();
        Attendee attendee = record.participant();
        if (attendee == null || attendee.email() == null || places.isOver(meeting)) {
            return Optional.empty();
        }
        String email = attendee.email();
        return LetterKind.valueOf(kind)
                .wording(record.status(), meeting.status())
                .map(wording -> letter(email, wording, registration, meeting, record.status()));
    }

    private Letter letter(
            String email,
            Wording wording,
            RegistrationEntity registration,
            MeetingEntity meeting,
            @Nullable ParticipationStatus status) {
        Locale language = registration.locale();
        Meeting record = meeting.withoutAgenda();
        Appointment appointment = new Appointment(record, language);
        // a line break in the title would end the header
        String title = record.title().replaceAll("\\s+", " ");
        String link = wording.callsOff() ? "" : links.to(registrations.linkTo(registration.participationId));
        Object position = status == ParticipationStatus.WAIT_LISTED
                ? registrations.position(registration.meetingId, registration.participationId)
                : "";
        String text = Messages.text(
                "letter." + wording.key() + ".text",
                language,
                title,
                appointment.when(),
                appointment.where(),
                link,
                position);
        return new Letter(
                email,
                Messages.text("letter." + wording.key() + ".subject", language, title),
                text
                        + (link.isEmpty() ? "" : Messages.text("letter.private", language))
                        + Messages.text("letter.end", language),
                status == ParticipationStatus.WAIT_LISTED
                        ? List.of()
                        : entry(record, meeting, appointment, email, wording));
    }

    private List<Letter.Attachment> entry(
            Meeting record, MeetingEntity meeting, Appointment appointment, String email, Wording wording) {
        return sender.address()
                .flatMap(organizer -> new CalendarEntry(
                                record,
                                meeting.id().toString(),
                                meeting.version(),
                                appointment.where(),
                                organizer,
                                email)
                        .file(wording.callsOff(), clock.instant()))
                .map(List::of)
                .orElse(List.of());
    }
}
