package org.spoiwo.api.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.consultations.ConsultationEntity;
import org.spoiwo.api.consultations.Consultations;
import org.spoiwo.api.persistence.RecordRegister;
import org.spoiwo.api.persistence.RetriedOnConflict;
import org.spoiwo.api.persistence.Submission;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.api.persistence.Written;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.api.security.Caller;
import org.spoiwo.api.security.PrivateLink;
import org.spoiwo.api.web.Routes;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.consultations.ConsultationRound;
import org.spoiwo.model.record.Audience;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.References;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.PolishCalendar;
import org.spoiwo.model.vocabulary.CommentModeration;
import org.spoiwo.model.vocabulary.ConsultationChannel;
import org.spoiwo.model.vocabulary.Visibility;

/** Takes comments from anybody while a round is open, and lets their authors amend and withdraw them until it closes. */
@ApplicationScoped
@RetriedOnConflict
@Transactional
public class Commenting {

    /** An impatient click; whoever says the same later means it. */
    private static final Duration AT_ONCE = Duration.ofMinutes(10);

    /** Somebody who reads what is public, and their own data. */
    private static final Caller AUTHOR = Caller.ANONYMOUS.reading(Audience.DATA_PROTECTION);

    private final Comments comments;
    private final Consultations consultations;
    private final CommentKeeping keeping;
    private final RecordRegister register;
    private final Clock clock;

    Commenting(
            Comments comments,
            Consultations consultations,
            CommentKeeping keeping,
            RecordRegister register,
            Clock clock) {
        this.comments = comments;
        this.consultations = consultations;
        this.keeping = keeping;
        this.register = register;
        this.clock = clock;
    }

    /**
     * A comment and the link to it.
     *
     * @param link nothing after a dry run
     * @param until the last day on which it can be amended
     */
    record Sent(
            Written<Comment> comment,
            @Nullable PrivateLink link,
            @Nullable LocalDate until) {

        /** As its author may read it, with the receipt if there is one to give. */
        Comment told(URI base) {
            Comment own = comment.record().withModerationReason(null).withOriginal(null);
            Comment named = References.named(own, comment.known().shownTo(AUTHOR));
            return link == null
                    ? named
                    : named.withReceipt(new Comment.Receipt(
                            link.token(),
                            base.resolve(Routes.API + "/comment-receipts/" + link.token())
                                    .toString(),
                            until));
        }
    }

    /**
     * Enters a comment. The same once more is the same comment, with another link to it.
     *
     * @param language in which they want to be written to
     * @throws ProblemException when no round is open today, or something is wrong with the comment
     */
    Sent send(UUID consultationId, Submission<Comment> submission, WriteRequest request, Locale language) {
        // whoever sends the same at the same time waits
        ConsultationEntity entity = consultations
                .held(consultationId)
                .orElseThrow(() -> register.missing(consultationId, request.caller()));
        Consultation consultation = entity.toRecord();
        ConsultationRound round = openRound(consultation);
        Comment sent = References.nameless(entering(submission.record(), entity, round));
        LocalDate until = lastDay(round);
        Optional<CommentEntity> same = submission.findings().isEmpty()
                ? comments.sameSince(sent, consultationId, clock.instant().minus(AT_ONCE))
                : Optional.empty();
        if (same.isPresent()) {
            Comment earlier = same.get().toRecord();
            return new Sent(
                    new Written<>(
                            earlier,
                            Written.Effect.CREATED,
                            register.referredToBy(same.get().id())),
                    link(same.get().id(), request),
                    until);
        }
        Written<Comment> written = keeping.create(
                new Submission<>(sent, submission.findings(), submission.bodyHash()), byService(request));
        UUID id = Objects.requireNonNull(written.record().id());
        comments.speakTo(id, language);
        return new Sent(written, link(id, request), until);
    }

    /** What the author of the link may see: all of their comment. */
    Sent show(String token) {
        CommentEntity comment = behind(token);
        return new Sent(
                new Written<>(comment.toRecord(), Written.Effect.UNCHANGED, register.referredToBy(comment.id())),
                null,
                openUntil(comment));
    }

    /** @throws ProblemException when the round is closed, or the comment was published already */
    Sent amend(String token, Submission<Comment> submission, WriteRequest request) {
        CommentEntity comment = amendable(token);
        Written<Comment> written = keeping.change(
                comment.id(),
                stored -> new Submission<>(
                        stored.amendedBy(asAnybody(submission.record())), submission.findings(), submission.bodyHash()),
                byService(request));
        return new Sent(written, null, openUntil(comment));
    }

    /**
     * Once more changes nothing.
     *
     * @throws ProblemException when the round is closed
     */
    Sent withdraw(String token, WriteRequest request) {
        CommentEntity comment = behind(token);
        if (comment.moderation == CommentModeration.WITHDRAWN) {
            return show(token);
        }
        demandOpen(comment);
        Written<Comment> written = keeping.change(
                comment.id(),
                stored -> Submission.of(stored.withModeration(CommentModeration.WITHDRAWN)),
                byService(request));
        return new Sent(written, null, openUntil(comment));
    }

    private @Nullable PrivateLink link(UUID id, WriteRequest request) {
        return request.dryRun() ? null : comments.linkTo(id);
    }

    private static Comment entering(Comment comment, ConsultationEntity consultation, ConsultationRound round) {
        return asAnybody(comment)
                .withConsultation(Reference.to(consultation.id()))
                .withRound(round.number())
                .withMeta(new Meta(null, null, null, Visibility.INTERNAL, consultation.maintainers()));
    }

    /** What the office decides, nobody decides in their own comment. */
    private static Comment asAnybody(Comment comment) {
        return comment.withId(null)
                .withReference(null)
                .withChannel(ConsultationChannel.WEB_FORM)
                .withReceivedOn(null)
                .withModeration(CommentModeration.RECEIVED)
                .withModerationReason(null)
                .withRedactions(List.of())
                .withOriginal(null)
                .withReceipt(null)
                .withProvenance(null);
    }

    private ConsultationRound openRound(Consultation consultation) {
        return consultation.openRound(PolishCalendar.today(clock)).orElseThrow(() -> closed(consultation));
    }

    private static ProblemException closed(Consultation consultation) {
        return new ProblemException(
                ProblemType.CONSULTATION_CLOSED,
                consultation.lastDay().map(PartialDate::toString).orElse("–"));
    }

    private void demandOpen(CommentEntity comment) {
        openRound(consultations.findById(comment.consultationId).toRecord());
    }

    private @Nullable LocalDate openUntil(CommentEntity comment) {
        return consultations
                .findById(comment.consultationId)
                .toRecord()
                .openRound(PolishCalendar.today(clock))
                .map(Commenting::lastDay)
                .orElse(null);
    }

    private static @Nullable LocalDate lastDay(ConsultationRound round) {
        return Optional.ofNullable(round.closesOn())
                .flatMap(PartialDate::earliest)
                .orElse(null);
    }

    /** @throws ProblemException when the round is closed, or the comment was decided upon already */
    public CommentEntity amendable(String token) {
        CommentEntity comment = behind(token);
        demandOpen(comment);
        if (comment.moderation != CommentModeration.RECEIVED) {
            throw new ProblemException(ProblemType.COMMENT_DECIDED);
        }
        return comment;
    }

    public CommentEntity behind(String token) {
        return comments.behind(token).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    /** Their own data is theirs to send; as a record it is entered by the service. */
    private static WriteRequest byService(WriteRequest request) {
        WriteRequest service = WriteRequest.byServiceOnAnyVersion();
        return new WriteRequest(
                service.caller(), service.precondition(), false, request.dryRun(), null, request.reason());
    }
}
