package org.spoiwo.api.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.mail.Outbox;
import org.spoiwo.api.meetings.MeetingEntity;
import org.spoiwo.api.participants.ParticipationKeeping;
import org.spoiwo.api.persistence.CurrentRecords;
import org.spoiwo.api.persistence.DryRun;
import org.spoiwo.api.persistence.IdempotencyKeys;
import org.spoiwo.api.persistence.NewId;
import org.spoiwo.api.persistence.RecordRegister;
import org.spoiwo.api.persistence.RecordValidation;
import org.spoiwo.api.persistence.RetriedOnConflict;
import org.spoiwo.api.persistence.Submission;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.api.privacy.Consents;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.api.security.PrivateLink;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.meetings.Registration;
import org.spoiwo.model.participants.Attendee;
import org.spoiwo.model.participants.ParticipantConsent;
import org.spoiwo.model.participants.Participation;
import org.spoiwo.model.participants.ParticipationBuilder;
import org.spoiwo.model.participants.RegistrationForm;
import org.spoiwo.model.participants.RegistrationView;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.vocabulary.DocumentKind;
import org.spoiwo.model.vocabulary.ParticipationMode;
import org.spoiwo.model.vocabulary.ParticipationStatus;
import org.spoiwo.model.vocabulary.Visibility;

/** Registers people for meetings, and takes their places back. It needs no account. */
@ApplicationScoped
@RetriedOnConflict
@Transactional
public class Registering {

    private final Registrations registrations;
    private final Places places;
    private final ParticipationKeeping keeping;
    private final CurrentRecords current;
    private final Consents consents;
    private final RecordValidation validation;
    private final RecordRegister register;
    private final IdempotencyKeys idempotencyKeys;
    private final Outbox outbox;
    private final DryRun dryRun;
    private final Clock clock;

    Registering(
            Registrations registrations,
            Places places,
            ParticipationKeeping keeping,
            CurrentRecords current,
            Consents consents,
            RecordValidation validation,
            RecordRegister register,
            IdempotencyKeys idempotencyKeys,
            Outbox outbox,
            DryRun dryRun,
            Clock clock) {
        this.registrations = registrations;
        this.places = places;
        this.keeping = keeping;
        this.current = current;
        this.consents = consents;
        this.validation = validation;
        this.register = register;
        this.idempotencyKeys = idempotencyKeys;
        this.outbox = outbox;
        this.dryRun = dryRun;
        this.clock = clock;
    }

    /** What became of it, and the link, which nobody can tell again; a dry run makes none. */
    record Registered(
            ParticipationStatus status,
            @Nullable Integer position,
            @Nullable PrivateLink link) {}

    /**
     * @param language in which they want to be written to
     * @return nothing when the address is registered already; the link goes there once more
     * @throws ProblemException when something is wrong with the form, or the meeting takes no registrations now
     */
    Optional<Registered> register(
            UUID meetingId, Submission<RegistrationForm> submission, WriteRequest request, Locale language) {
        current.demandThere(Meeting.class, meetingId, request.caller());
        RegistrationForm form = validation.valid(submission, request.caller());
        MeetingEntity meeting = places.held(meetingId).orElseThrow(() -> register.missing(meetingId, request.caller()));
        Optional<UUID> answered = idempotencyKeys.earlier(request, submission);
        if (answered.isPresent()) {
            return Optional.of(answeredBefore(answered.get()));
        }
        Optional<RegistrationEntity> earlier = registrations.of(meetingId, form.email());
        if (earlier.isPresent()) {
            tellAgain(earlier.get(), request);
            return Optional.empty();
        }
        Registered registered = enter(form, meeting, language, submission, request);
        dryRun.undoIfAsked(request);
        return Optional.of(registered);
    }

    /** The link that was told then cannot be told again, so there is another. */
    private Registered answeredBefore(UUID participationId) {
        RegistrationEntity registration = registrations
                .findByIdOptional(participationId)
                .orElseThrow(() -> new ProblemException(ProblemType.GONE));
        ParticipationStatus status = status(participation(registration));
        return new Registered(
                status,
                position(registration.meetingId, participationId, status),
                registrations.linkTo(participationId));
    }

    /** Whoever sends an address is not told more than that it is registered; who reads its letters is. */
    private void tellAgain(RegistrationEntity earlier, WriteRequest request) {
        if (!request.dryRun() && earlier.mayTellAgain(clock.instant())) {
            outbox.queue(LetterKind.REGISTERED.name(), earlier.participationId);
        }
    }

    private Registered enter(
            RegistrationForm form,
            MeetingEntity meeting,
            Locale language,
            Submission<RegistrationForm> submission,
            WriteRequest request) {
        Registration registration = open(meeting);
        ParticipantConsent consent = consent(form, registration.notice());
        boolean isFree = places.isFree(meeting.id(), registration);
        if (!isFree && !Boolean.TRUE.equals(registration.waitingList())) {
            throw new ProblemException(ProblemType.NO_PLACES_LEFT);
        }
        UUID id = NewId.make();
        ParticipationStatus status = isFree ? ParticipationStatus.CONFIRMED : ParticipationStatus.WAIT_LISTED;
        Participation participation =
                participation(id, form, meeting).withConsent(consent).followedBy(status, clock.instant());
        keeping.create(Submission.of(participation), WriteRequest.byService());
        registrations.persist(new RegistrationEntity(id, meeting.id(), form.email(), language, clock.instant()));
        registrations.flush();
        PrivateLink link = request.dryRun() ? null : registrations.linkTo(id);
        idempotencyKeys.remember(request, submission, id);
        outbox.queue(LetterKind.REGISTERED.name(), id);
        return new Registered(status, position(meeting.id(), id, status), link);
    }

    /** @throws ProblemException when it is too early, too late, or one does not register here */
    private Registration open(MeetingEntity meeting) {
        Registration registration = meeting.registration();
        if (registration == null || registration.url() != null) {
            throw closed("registration.none");
        }
        Instant now = clock.instant();
        if (!places.isAhead(meeting)) {
            throw closed("registration.past");
        }
        if (registration.opensAt() != null && now.isBefore(registration.opensAt())) {
            throw closed("registration.notYet", registration.opensAt());
        }
        if (registration.closesAt() != null && !now.isBefore(registration.closesAt())) {
            throw closed("registration.over", registration.closesAt());
        }
        return registration;
    }

    private static ProblemException closed(String code, Object... arguments) {
        return new ProblemException(ProblemType.REGISTRATION_CLOSED, List.of(Finding.inBody("", code, arguments)));
    }

    private static Participation participation(UUID id, RegistrationForm form, MeetingEntity meeting) {
        return ParticipationBuilder.builder()
                .id(id)
                .meeting(Reference.to(meeting.id()))
                .participant(new Attendee(
                        form.givenName(), form.familyName(), form.email().strip(), null, form.organization()))
                .represents(form.represents())
                .mode(Objects.requireNonNullElse(form.mode(), ParticipationMode.IN_PERSON))
                .listed(form.listed())
                .accommodation(form.accommodation())
                .meta(new Meta(null, null, null, visibility(form), meeting.maintainers()))
                .build();
    }

    /** Who took part is nobody's business, unless they say that it is everybody's. */
    private static Visibility visibility(RegistrationForm form) {
        return Boolean.TRUE.equals(form.listed()) ? Visibility.PUBLIC : Visibility.INTERNAL;
    }

    /** @throws ProblemException when another version was shown than there is now, or the meeting names no notice there is */
    private @Nullable ParticipantConsent consent(RegistrationForm form, Registration.@Nullable Notice notice) {
        if (notice == null) {
            return null;
        }
        Integer version =
                notice.version() == null ? consents.latestVersion(notice.id()).orElse(null) : notice.version();
        boolean isThere = version != null
                && consents.notice(notice.id(), version)
                        .filter(document -> document.kind() == DocumentKind.INFORMATION_NOTICE)
                        .isPresent();
        if (version == null || !isThere) {
            throw closed("registration.noNotice");
        }
        if (form.noticeVersion() != null && !form.noticeVersion().equals(version)) {
            throw ProblemException.invalid(
                    List.of(Finding.inBody("/noticeVersion", "registration.noticeChanged", version)));
        }
        return new ParticipantConsent(Reference.to(notice.id()), version, clock.instant());
    }

    /** @throws ProblemException when the link is for nothing */
    RegistrationView show(String token) {
        RegistrationEntity registration = behind(token);
        Participation participation = participation(registration);
        ParticipationStatus status = status(participation);
        MeetingEntity meeting = places.meeting(registration.meetingId);
        return new RegistrationView(
                new Reference(meeting.id(), meeting.title()),
                meeting.startDate(),
                meeting.endDate(),
                status,
                position(registration.meetingId, registration.participationId, status),
                participation.mode(),
                Boolean.TRUE.equals(participation.listed()));
    }

    /**
     * Takes back that everybody may be told the name; the place stays, and once more changes nothing.
     *
     * @throws ProblemException when the link is for nothing
     */
    void unlist(String token) {
        RegistrationEntity found = behind(token);
        if (Boolean.TRUE.equals(participation(found).listed())) {
            keeping.change(
                    found.participationId,
                    stored -> Submission.of(stored.unlisted()),
                    WriteRequest.byServiceOnAnyVersion());
        }
    }

    /**
     * Gives the place back; once more changes nothing.
     *
     * @throws ProblemException when the link is for nothing, or the meeting has begun with them
     */
    void cancel(String token) {
        RegistrationEntity found = behind(token);
        // whoever gives places away holds the meeting first, too: two who wait for each other would have to begin again
        places.held(found.meetingId);
        ParticipationStatus status = status(participation(found));
        if (status == ParticipationStatus.CANCELLED) {
            return;
        }
        if (!status.next().contains(ParticipationStatus.CANCELLED)) {
            throw closed("registration.past");
        }
        keeping.change(
                found.participationId,
                stored -> Submission.of(left(stored).followedBy(ParticipationStatus.CANCELLED, clock.instant())),
                WriteRequest.byServiceOnAnyVersion());
    }

    /** That somebody was going to come is no longer for everybody. */
    private static Participation left(Participation stored) {
        return Boolean.TRUE.equals(stored.listed()) ? stored.unlisted() : stored;
    }

    private RegistrationEntity behind(String token) {
        return registrations.behind(token).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private Participation participation(RegistrationEntity registration) {
        return keeping.repository().findById(registration.participationId).toRecord();
    }

    /** Staff may have put the history right, down to nothing. */
    private static ParticipationStatus status(Participation participation) {
        return Objects.requireNonNullElse(participation.status(), ParticipationStatus.REGISTERED);
    }

    private @Nullable Integer position(UUID meeting, UUID participation, ParticipationStatus status) {
        return status == ParticipationStatus.WAIT_LISTED ? registrations.position(meeting, participation) : null;
    }
}
