package org.spoiwo.api.comments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.consultations.ConsultationEntity;
import org.spoiwo.api.consultations.Consultations;
import org.spoiwo.api.mail.Letter;
import org.spoiwo.api.mail.LetterWriter;
import org.spoiwo.api.problem.Messages;
import org.spoiwo.api.responses.CommentResponseEntity;
import org.spoiwo.api.responses.CommentResponses;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.CommentResponse;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.consultations.ConsultationRound;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.PolishCalendar;
import org.spoiwo.model.vocabulary.CommentModeration;
import org.spoiwo.model.vocabulary.ConsultationPublicationKind;
import org.spoiwo.model.vocabulary.ConsultationStage;
import org.spoiwo.model.vocabulary.Visibility;

/** Writes to those who sent comments, in the language in which they did; never to those who took theirs back. */
@ApplicationScoped
class CommentLetters implements LetterWriter {

    /** So much of a comment says which it is. */
    private static final int QUOTED = 200;

    private final Comments comments;
    private final CommentResponses responses;
    private final Consultations consultations;
    private final CommentLinks links;
    private final Clock clock;

    CommentLetters(
            Comments comments,
            CommentResponses responses,
            Consultations consultations,
            CommentLinks links,
            Clock clock) {
        this.comments = comments;
        this.responses = responses;
        this.consultations = consultations;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public boolean writes(String kind) {
        return Arrays.stream(CommentLetterKind.values())
                .anyMatch(each -> each.name().equals(kind));
    }

    @Override
    public Optional<Letter> write(String kind, UUID about, String recipient) {
        return switch (CommentLetterKind.valueOf(kind)) {
            case COMMENT_RECEIVED -> theirs(about).flatMap(this::received);
            case COMMENT_PUBLISHED ->
                theirs(about)
                        .filter(comment -> comment.moderation == CommentModeration.PUBLISHED)
                        .flatMap(comment -> decided(comment, "commentPublished"));
            case COMMENT_REJECTED ->
                theirs(about)
                        .filter(comment -> comment.moderation == CommentModeration.REJECTED)
                        .flatMap(comment -> decided(comment, "commentRejected"));
            case COMMENTS_ANSWERED -> answered(about, recipient);
            case DEADLINE_CHANGED -> shown(about).flatMap(consultation -> moved(consultation, recipient));
            case REPORT_PUBLISHED ->
                shown(about)
                        .filter(consultation -> consultation.stage() == ConsultationStage.REPORT_PUBLISHED
                                || consultation.stage() == ConsultationStage.ADOPTED)
                        .flatMap(consultation -> reported(consultation, recipient));
        };
    }

    /** Unless it was taken back, or nobody knows any longer who sent it. */
    private Optional<CommentEntity> theirs(UUID id) {
        return comments.findByIdOptional(id)
                .filter(comment -> comment.email().isPresent() && comment.moderation != CommentModeration.WITHDRAWN);
    }

    /** Whoever has no account sees nothing else. */
    private Optional<Consultation> shown(UUID id) {
        return consultations
                .findByIdOptional(id)
                .filter(consultation -> consultation.visibility() == Visibility.PUBLIC)
                .map(ConsultationEntity::toRecord);
    }

    private Optional<Letter> received(CommentEntity comment) {
        Locale language = comments.languageTo(comment.id());
        return shown(comment.consultationId).map(consultation -> {
            String until = consultation
                    .openRound(today())
                    .map(ConsultationRound::closesOn)
                    .map(day -> Messages.text("letter.commentReceived.until", language, words(day, language)))
                    .orElse("");
            return letter(comment, "commentReceived", consultation, link(comment), until);
        });
    }

    private Optional<Letter> decided(CommentEntity comment, String key) {
        return shown(comment.consultationId)
                .map(consultation -> letter(comment, key, consultation, quoted(comment), link(comment)));
    }

    private Optional<Letter> answered(UUID id, String recipient) {
        Optional<CommentResponse> published = responses
                .findByIdOptional(id)
                .filter(response -> response.visibility() == Visibility.PUBLIC)
                .map(CommentResponseEntity::toRecord);
        List<CommentEntity> theirs = published
                .map(response -> comments.from(
                        recipient,
                        response.comments().stream().map(Reference::id).toList()))
                .orElse(List.of());
        if (theirs.isEmpty()) {
            return Optional.empty();
        }
        CommentResponse response = published.get();
        Locale language = comments.languageTo(theirs.get(theirs.size() - 1).id());
        String list = theirs.stream()
                .map(comment -> "– " + quoted(comment) + "\n  " + link(comment))
                .collect(Collectors.joining("\n"));
        String answer = Stream.of(
                        part("resolution", language, response.resolution().label(language)),
                        part("reasons", language, response.reasons()),
                        part("newWording", language, response.newWording()),
                        part("unit", language, response.unit()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n"));
        return shown(theirs.get(0).consultationId)
                .map(consultation ->
                        letter(theirs.get(theirs.size() - 1), "commentsAnswered", consultation, list, answer));
    }

    private static Optional<String> part(String name, Locale language, @Nullable String text) {
        return text == null || text.isBlank()
                ? Optional.empty()
                : Optional.of(Messages.text("letter.commentsAnswered." + name, language, text));
    }

    private Optional<Letter> moved(Consultation consultation, String recipient) {
        return consultation
                .openRound(today())
                .filter(round -> round.closesOn() != null)
                .flatMap(round -> last(consultation, recipient).map(comment -> {
                    Locale language = comments.languageTo(comment.id());
                    List<ConsultationRound.Extension> extensions = round.extensions();
                    String reason = extensions.isEmpty()
                            ? null
                            : extensions.get(extensions.size() - 1).reason();
                    return letter(
                            comment,
                            "deadlineChanged",
                            consultation,
                            words(round.closesOn(), language),
                            reason == null ? "" : Messages.text("letter.deadlineChanged.reason", language, reason),
                            address(consultation));
                }));
    }

    private Optional<Letter> reported(Consultation consultation, String recipient) {
        String report = consultation.publications().stream()
                .filter(publication ->
                        publication.kind() == ConsultationPublicationKind.REPORT && publication.url() != null)
                .map(Consultation.Publication::url)
                .reduce((earlier, later) -> later)
                .orElse(address(consultation));
        return last(consultation, recipient).map(comment -> letter(comment, "reportPublished", consultation, report));
    }

    private Optional<CommentEntity> last(Consultation consultation, String recipient) {
        return Optional.ofNullable(consultation.id()).flatMap(id -> comments.lastFrom(recipient, id));
    }

    private String address(Consultation consultation) {
        return consultation.id() == null ? "" : links.toConsultation(consultation.id());
    }

    /** Each letter has a link of its own: nobody can tell an earlier one again. */
    private String link(CommentEntity comment) {
        return links.to(comments.linkTo(comment.id()));
    }

    /** Which comment it is; in one line. */
    private static String quoted(CommentEntity comment) {
        Comment record = comment.toRecord();
        String text = record.text().replaceAll("\\s+", " ").strip();
        String beginning = text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
        return Stream.of(
                        Optional.ofNullable(record.reference()),
                        Optional.ofNullable(comment.receivedOn).map(LocalDate::toString),
                        Optional.ofNullable(comment.node))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ", "", ": «" + beginning + "»"));
    }

    private Letter letter(CommentEntity to, String key, Consultation consultation, Object... arguments) {
        Locale language = comments.languageTo(to.id());
        // a line break in the title would end the header
        String title = consultation.title().replaceAll("\\s+", " ");
        Object[] all = Stream.concat(Stream.of(title), Arrays.stream(arguments)).toArray();
        return new Letter(
                to.email().orElseThrow(),
                Messages.text("letter." + key + ".subject", language, title),
                Messages.text("letter." + key + ".text", language, all) + Messages.text("letter.comment.end", language),
                List.of());
    }

    private static String words(@Nullable PartialDate date, Locale language) {
        LocalDate day = date != null && date.isDay() ? date.earliest().orElse(null) : null;
        return day == null
                ? String.valueOf(date)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(language)
                        .format(day);
    }

    private LocalDate today() {
        return PolishCalendar.today(clock);
    }
}
