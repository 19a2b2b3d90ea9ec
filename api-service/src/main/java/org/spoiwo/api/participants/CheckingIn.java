package org.spoiwo.api.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.RecordRegister;
import org.spoiwo.api.persistence.RecordValidation;
import org.spoiwo.api.persistence.RetriedOnConflict;
import org.spoiwo.api.persistence.Submission;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.participants.CheckIn;
import org.spoiwo.model.participants.CheckIns;
import org.spoiwo.model.participants.CheckedIn;
import org.spoiwo.model.participants.Participation;
import org.spoiwo.model.participants.Participation.Step;
import org.spoiwo.model.vocabulary.ParticipationStatus;

/**
 * Writes down who was there. Who is already what they are said to be stays as they are, so a list may be sent again; it needs
 * no precondition, because it does not depend on what else was changed.
 */
@ApplicationScoped
@RetriedOnConflict
@Transactional
public class CheckingIn {

    private final Participations participations;
    private final ParticipationKeeping keeping;
    private final RecordValidation validation;
    private final RecordRegister register;
    private final Clock clock;

    CheckingIn(
            Participations participations,
            ParticipationKeeping keeping,
            RecordValidation validation,
            RecordRegister register,
            Clock clock) {
        this.participations = participations;
        this.keeping = keeping;
        this.validation = validation;
        this.register = register;
        this.clock = clock;
    }

    /** @throws ProblemException when there is no such participant, or they cannot have become that */
    public Participation checkIn(UUID meeting, UUID id, Submission<CheckIn> submission, WriteRequest request) {
        List<ParticipationEntity> found = visible(participations.of(meeting, List.of(id)), request.caller());
        if (found.isEmpty()) {
            throw register.missing(id, request.caller());
        }
        CheckIn checkIn = validation.valid(submission);
        Step step = step(checkIn.status(), checkIn.at());
        refuse(objections(found.get(0), step, "/status"));
        return keeping.changeAll(found, participation -> after(participation, step), request)
                .get(0);
    }

    /** All or none of them; the number of statements that ask for something is the same for one and for a thousand. */
    public CheckedIn checkIn(UUID meeting, Submission<CheckIns> submission, WriteRequest request) {
        CheckIns checkIns = validation.valid(submission);
        List<UUID> ids = checkIns.participations();
        Map<UUID, ParticipationEntity> found = visible(participations.of(meeting, ids), request.caller()).stream()
                .collect(Collectors.toMap(ParticipationEntity::id, Function.identity()));
        Step step = step(checkIns.status(), checkIns.at());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String pointer = "/participations/" + i;
            ParticipationEntity participation = found.get(ids.get(i));
            if (participation == null) {
                findings.add(Finding.inBody(pointer, "checkIn.unknown", ids.get(i)));
            } else {
                objections(participation, step, pointer).forEach(findings::add);
            }
        }
        refuse(findings.stream());
        List<ParticipationEntity> ordered = ids.stream()
                .distinct()
                .map(id -> Objects.requireNonNull(found.get(id)))
                .toList();
        return new CheckedIn(keeping.changeAll(ordered, participation -> after(participation, step), request).stream()
                .map(CheckingIn::item)
                .toList());
    }

    private static CheckedIn.Item item(Participation participation) {
        return new CheckedIn.Item(
                Objects.requireNonNull(participation.id()),
                Objects.requireNonNull(participation.status()),
                Objects.requireNonNull(
                        Objects.requireNonNull(participation.meta()).version()));
    }

    private static List<ParticipationEntity> visible(List<ParticipationEntity> found, Caller caller) {
        return found.stream()
                .filter(each -> caller.sees(each.visibility(), each.maintainers()))
                .toList();
    }

    private Step step(ParticipationStatus status, @Nullable Instant at) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (at != null && at.isAfter(now)) {
            throw ProblemException.invalid(List.of(Finding.inBody("/at", "checkIn.inFuture")));
        }
        return new Step(status, at == null ? now : at);
    }

    private static Stream<Finding> objections(ParticipationEntity entity, Step step, String pointer) {
        Participation participation = entity.toRecord();
        ParticipationStatus before = participation.status();
        if (before == null || before == step.status()) {
            return Stream.empty();
        }
        if (!before.next().contains(step.status())) {
            return Stream.of(Finding.inBody(
                    pointer,
                    "checkIn.transition",
                    before,
                    step.status(),
                    before.next().stream().map(Enum::name).collect(Collectors.joining(", "))));
        }
        Instant last = last(participation);
        return last != null && Objects.requireNonNull(step.at()).isBefore(last)
                ? Stream.of(Finding.inBody(pointer, "checkIn.tooEarly", last))
                : Stream.empty();
    }

    private static @Nullable Instant last(Participation participation) {
        return participation.statusHistory().stream()
                .map(Step::at)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static Participation after(Participation participation, Step step) {
        return participation.status() == step.status()
                ? participation
                : participation.withStatusHistory(Stream.concat(participation.statusHistory().stream(), Stream.of(step))
                        .toList());
    }

    private static void refuse(Stream<Finding> objections) {
        List<Finding> findings = objections.toList();
        if (!findings.isEmpty()) {
            throw ProblemException.invalid(findings);
        }
    }
}
