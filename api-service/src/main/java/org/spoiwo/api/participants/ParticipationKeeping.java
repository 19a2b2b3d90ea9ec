package org.spoiwo.api.participants;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.meetings.MeetingEntity;
import org.spoiwo.api.meetings.Meetings;
import org.spoiwo.api.persistence.RecordKeeping;
import org.spoiwo.api.persistence.WriteRights;
import org.spoiwo.api.privacy.Consents;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.participants.ParticipantConsent;
import org.spoiwo.model.participants.Participation;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.vocabulary.DocumentKind;
import org.spoiwo.model.vocabulary.Visibility;

/** Enters, changes and removes participations in meetings. */
@ApplicationScoped
public class ParticipationKeeping extends RecordKeeping<Participation, ParticipationEntity> {

    private final Participations participations;
    private final Meetings meetings;
    private final Consents consents;

    ParticipationKeeping(Participations participations, Meetings meetings, Consents consents) {
        this.participations = participations;
        this.meetings = meetings;
        this.consents = consents;
    }

    @Override
    public PanacheRepositoryBase<ParticipationEntity, UUID> repository() {
        return participations;
    }

    @Override
    protected ParticipationEntity blank() {
        return new ParticipationEntity();
    }

    @Override
    protected Resource resource() {
        return Resource.PARTICIPATIONS;
    }

    /** A participant is entered by those who may change the meeting. */
    @Override
    protected void demandPlace(Participation participation, Caller caller) {
        MeetingEntity meeting = meeting(participation);
        if (meeting != null) {
            WriteRights.demandChange(meeting.maintainers(), caller);
        }
    }

    /** What is told of a name follows from what is kept. */
    @Override
    protected Participation completed(Participation participation, @Nullable Participation stored) {
        return asMember(participation.withName(null), stored);
    }

    /** Whether they take part as a member is known from the roster of that day, unless somebody knows better. */
    private Participation asMember(Participation participation, @Nullable Participation stored) {
        if (participation.asMemberOf() != null || participation.deniesMembership()) {
            return participation;
        }
        return stored != null && holders(stored).equals(holders(participation))
                ? participation.withAsMemberOf(stored.deniesMembership() ? null : stored.asMemberOf())
                : participation.withAsMemberOf(networkOnRoster(participation));
    }

    /** Of several that meet, the first. */
    private @Nullable Reference networkOnRoster(Participation participation) {
        MeetingEntity meeting = meeting(participation);
        Set<UUID> holders = holders(participation);
        if (meeting == null || meeting.earliest() == null || meeting.latest() == null || holders.isEmpty()) {
            return null;
        }
        List<UUID> convening = meeting.convening();
        if (convening.isEmpty()) {
            return null;
        }
        List<UUID> theirs = participations.networksOfMembers(holders, convening, meeting.earliest(), meeting.latest());
        return convening.stream()
                .filter(theirs::contains)
                .findFirst()
                .map(Reference::to)
                .orElse(null);
    }

    /** Who may be on a roster: themselves, or whom they speak or stand in for. */
    private static Set<UUID> holders(Participation participation) {
        return Stream.concat(
                        Stream.of(
                                Optional.ofNullable(participation.person()),
                                Optional.ofNullable(participation.organization()),
                                Optional.ofNullable(participation.deputyFor())),
                        participation.represents().stream().map(Optional::ofNullable))
                .flatMap(Optional::stream)
                .map(Reference::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Override
    protected Stream<Finding> objections(Participation participation, UUID id) {
        ParticipationEntity entity = participations.findById(id);
        Participation stored = entity == null ? null : entity.toRecord();
        List<Finding> findings = new ArrayList<>();
        objectionToPerson(participation, id).ifPresent(findings::add);
        objectionToNetwork(participation, stored).ifPresent(findings::add);
        objectionToConsent(participation).ifPresent(findings::add);
        objectionToVisibility(participation, stored).ifPresent(findings::add);
        objectionToListing(participation, stored).ifPresent(findings::add);
        return findings.stream();
    }

    private Optional<Finding> objectionToPerson(Participation participation, UUID id) {
        Reference person = participation.person();
        Reference meeting = Objects.requireNonNull(participation.meeting());
        return person != null && participations.isThere(person.id(), meeting.id(), id)
                ? Optional.of(Finding.inBody("/person/id", "participation.samePerson"))
                : Optional.empty();
    }

    /** What was right when it was entered stays right when the meeting changes. */
    private Optional<Finding> objectionToNetwork(Participation participation, @Nullable Participation stored) {
        Reference network = participation.asMemberOf();
        MeetingEntity meeting = network == null ? null : meeting(participation);
        if (network == null || meeting == null || meeting.networks().contains(network.id())) {
            return Optional.empty();
        }
        Reference before = stored == null ? null : stored.asMemberOf();
        return before != null && before.id().equals(network.id())
                ? Optional.empty()
                : Optional.of(Finding.inBody("/asMemberOf/id", "participation.foreignNetwork"));
    }

    private Optional<Finding> objectionToConsent(Participation participation) {
        ParticipantConsent consent = participation.consent();
        if (consent == null) {
            return Optional.empty();
        }
        return consents.notice(consent.notice().id(), consent.noticeVersion())
                        .filter(document -> document.kind() == DocumentKind.INFORMATION_NOTICE)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Finding.inBody("/consent/noticeVersion", "consent.noNotice"));
    }

    /** Ordinary participants are counted, not named. */
    private Optional<Finding> objectionToVisibility(Participation participation, @Nullable Participation stored) {
        boolean somebody = participation.concernsSomebody()
                // whoever may not see the name does not send it
                || (stored != null && participation.person() == null && stored.participant() != null);
        if (!somebody
                || visibility(participation, stored) != Visibility.PUBLIC
                || completed(participation, stored).mayBeNamed()) {
            return Optional.empty();
        }
        return Optional.of(Finding.inBody("/meta/visibility", "participation.notPublic"));
    }

    /** Who may not see a name does not publish it, which would be a way to see it. */
    private static Optional<Finding> objectionToListing(Participation participation, @Nullable Participation stored) {
        return stored != null
                        && stored.participant() != null
                        && participation.participant() == null
                        && participation.person() == null
                        && !Boolean.TRUE.equals(stored.listed())
                        && Boolean.TRUE.equals(participation.listed())
                ? Optional.of(Finding.inBody("/listed", "participation.listedUnseen"))
                : Optional.empty();
    }

    private static Visibility visibility(Participation participation, @Nullable Participation stored) {
        Meta meta = participation.meta();
        if (meta != null && meta.visibility() != null) {
            return meta.visibility();
        }
        return stored == null || stored.meta() == null || stored.meta().visibility() == null
                ? Visibility.INTERNAL
                : stored.meta().visibility();
    }

    private @Nullable MeetingEntity meeting(Participation participation) {
        Reference meeting = participation.meeting();
        return meeting == null ? null : meetings.findById(meeting.id());
    }
}
