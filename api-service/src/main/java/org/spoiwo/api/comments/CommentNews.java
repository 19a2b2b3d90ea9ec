package org.spoiwo.api.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.consultations.Consultations;
import org.spoiwo.api.mail.Outbox;
import org.spoiwo.api.persistence.RecordChanges;
import org.spoiwo.api.persistence.RecordRewritten;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.CommentResponse;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.consultations.ConsultationRound;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.value.PolishCalendar;
import org.spoiwo.model.vocabulary.CommentModeration;
import org.spoiwo.model.vocabulary.ConsultationStage;
import org.spoiwo.model.vocabulary.Visibility;

/**
 * What those who left an address are to be told of, queued with the change itself, for thousands of them in one statement.
 */
@ApplicationScoped
class CommentNews {

    /** Who sends comments under an address that is not theirs does not make it a flood of letters. */
    private static final Duration WHILE = Duration.ofHours(1);

    private static final int MOST_RECEIPTS = 10;

    private final Comments comments;
    private final Consultations consultations;
    private final Outbox outbox;
    private final Clock clock;

    CommentNews(Comments comments, Consultations consultations, Outbox outbox, Clock clock) {
        this.comments = comments;
        this.consultations = consultations;
        this.outbox = outbox;
        this.clock = clock;
    }

    void afterChanges(@Observes RecordChanges changes) {
        Map<CommentLetterKind, List<UUID>> toAuthors = new EnumMap<>(CommentLetterKind.class);
        for (RecordChanges.Change change : changes.all()) {
            if (change.after() instanceof Comment now) {
                news((Comment) change.before(), now)
                        .ifPresent(letter -> toAuthors
                                .computeIfAbsent(letter, first -> new ArrayList<>())
                                .add(Objects.requireNonNull(now.id())));
            } else if (change.after() instanceof CommentResponse now) {
                afterResponse((CommentResponse) change.before(), now);
            } else if (change.before() instanceof Consultation before && change.after() instanceof Consultation now) {
                afterConsultation(before, now);
            }
        }
        toAuthors.forEach((letter, ids) -> outbox.queue(
                letter.name(),
                letter == CommentLetterKind.COMMENT_RECEIVED
                        ? comments.ofQuietAddresses(ids, clock.instant().minus(WHILE), MOST_RECEIPTS)
                        : ids));
    }

    /** Whoever is not known any longer cannot be written to. */
    void afterRewriting(@Observes RecordRewritten change) {
        if (change.before() instanceof Comment before
                && change.after() instanceof Comment after
                && email(before) != null
                && email(after) == null) {
            outbox.drop(Objects.requireNonNull(before.id()));
        }
    }

    private Optional<CommentLetterKind> news(@Nullable Comment before, Comment now) {
        if (email(now) == null || now.moderation() == null) {
            return Optional.empty();
        }
        if (before == null) {
            boolean isTaken = now.moderation() != CommentModeration.WITHDRAWN && isOpen(now);
            return isTaken ? Optional.of(CommentLetterKind.COMMENT_RECEIVED) : Optional.empty();
        }
        if (before.moderation() == now.moderation()) {
            return Optional.empty();
        }
        return switch (now.moderation()) {
            case PUBLISHED -> Optional.of(CommentLetterKind.COMMENT_PUBLISHED);
            case REJECTED -> Optional.of(CommentLetterKind.COMMENT_REJECTED);
            case RECEIVED, WITHDRAWN -> Optional.empty();
        };
    }

    /** Nobody is told years later that a comment of theirs was put on record. */
    private boolean isOpen(Comment comment) {
        return consultations
                .findById(Objects.requireNonNull(comment.consultation()).id())
                .toRecord()
                .openRound(today())
                .isPresent();
    }

    /** An answer is news when everybody begins to see it, and when it says something else; to whom else it goes, too. */
    private void afterResponse(@Nullable CommentResponse before, CommentResponse now) {
        if (!isPublic(now.meta())) {
            return;
        }
        Set<UUID> answered = ids(now);
        if (before != null && isPublic(before.meta()) && said(before).equals(said(now))) {
            answered.removeAll(ids(before));
        }
        if (!answered.isEmpty()) {
            outbox.queue(
                    CommentLetterKind.COMMENTS_ANSWERED.name(),
                    Objects.requireNonNull(now.id()),
                    comments.addressesOf(answered));
        }
    }

    private static List<@Nullable Object> said(CommentResponse response) {
        return Arrays.asList(response.resolution(), response.reasons(), response.newWording());
    }

    private static Set<UUID> ids(CommentResponse response) {
        return response.comments().stream().map(Reference::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void afterConsultation(Consultation before, Consultation now) {
        if (deadlineMoved(before, now)) {
            tell(CommentLetterKind.DEADLINE_CHANGED, now);
        }
        if (now.stage() == ConsultationStage.REPORT_PUBLISHED && before.stage() != now.stage()) {
            tell(CommentLetterKind.REPORT_PUBLISHED, now);
        }
    }

    private void tell(CommentLetterKind letter, Consultation consultation) {
        UUID id = Objects.requireNonNull(consultation.id());
        outbox.queue(letter.name(), id, comments.addressesIn(id));
    }

    /** Of a round that is open today, or was until it was moved. */
    private boolean deadlineMoved(Consultation before, Consultation now) {
        Optional<Integer> wasOpen = before.openRound(today()).map(ConsultationRound::number);
        Optional<Integer> isOpen = now.openRound(today()).map(ConsultationRound::number);
        return now.rounds().stream()
                .filter(round -> wasOpen.filter(round.number()::equals).isPresent()
                        || isOpen.filter(round.number()::equals).isPresent())
                .anyMatch(round -> before.rounds().stream()
                        .anyMatch(earlier -> earlier.number().equals(round.number())
                                && !Objects.equals(earlier.closesOn(), round.closesOn())));
    }

    private LocalDate today() {
        return PolishCalendar.today(clock);
    }

    private static boolean isPublic(@Nullable Meta meta) {
        return meta != null && meta.visibility() == Visibility.PUBLIC;
    }

    private static @Nullable String email(Comment comment) {
        String email = comment.submitter() == null ? null : comment.submitter().email();
        return email == null || email.isBlank() ? null : email;
    }
}
