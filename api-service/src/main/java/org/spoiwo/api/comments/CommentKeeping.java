package org.spoiwo.api.comments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.consultations.ConsultationEntity;
import org.spoiwo.api.consultations.Consultations;
import org.spoiwo.api.persistence.RecordKeeping;
import org.spoiwo.api.persistence.Submission;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.api.persistence.WriteRights;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.programmes.ProgrammeNode;
import org.spoiwo.model.programmes.ProgrammeTree;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.PolishCalendar;
import org.spoiwo.model.vocabulary.CommentModeration;
import org.spoiwo.model.vocabulary.Visibility;

/** Enters, moderates, redacts and removes comments. */
@ApplicationScoped
public class CommentKeeping extends RecordKeeping<Comment, CommentEntity> {

    private final Comments comments;
    private final Consultations consultations;

    @Inject
    Clock calendar;

    CommentKeeping(Comments comments, Consultations consultations) {
        this.comments = comments;
        this.consultations = consultations;
    }

    @Override
    public PanacheRepositoryBase<CommentEntity, UUID> repository() {
        return comments;
    }

    @Override
    protected CommentEntity blank() {
        return new CommentEntity();
    }

    @Override
    protected Resource resource() {
        return Resource.COMMENTS;
    }

    /** A comment is entered by those who may change the consultation. */
    @Override
    protected void demandPlace(Comment comment, Caller caller) {
        consultation(comment).ifPresent(consultation -> WriteRights.demandChange(consultation.maintainers(), caller));
    }

    @Override
    protected Comment completed(Comment comment, @Nullable Comment stored) {
        LocalDate received = comment.receivedOn() != null
                ? comment.receivedOn()
                : stored != null ? stored.receivedOn() : PolishCalendar.today(calendar);
        CommentModeration moderation = Objects.requireNonNullElse(comment.moderation(), CommentModeration.RECEIVED);
        Comment complete = comment.withReceivedOn(received)
                .withModeration(moderation)
                .withLate(isLate(comment, Objects.requireNonNull(received)))
                .withReceipt(null)
                .withOriginal(original(comment, stored));
        boolean decided = stored == null || stored.moderation() != moderation;
        return decided ? complete.withMeta(shown(complete.meta(), moderation, stored != null)) : complete;
    }

    /** A decision shows or hides the comment; whoever enters one may say that it stays hidden. */
    private static Meta shown(@Nullable Meta meta, CommentModeration moderation, boolean isDecision) {
        Visibility sent = meta == null ? null : meta.visibility();
        Visibility decided = moderation == CommentModeration.PUBLISHED ? Visibility.PUBLIC : Visibility.INTERNAL;
        Visibility visibility = sent == null || isDecision ? decided : sent;
        return meta == null
                ? new Meta(null, null, null, visibility, null)
                : new Meta(meta.version(), meta.createdAt(), meta.updatedAt(), visibility, meta.maintainers());
    }

    private boolean isLate(Comment comment, LocalDate received) {
        return consultation(comment)
                .map(ConsultationEntity::toRecord)
                .flatMap(Consultation::lastDay)
                .flatMap(PartialDate::latest)
                .filter(received::isAfter)
                .isPresent();
    }

    /** The first words that were redacted stay for staff. */
    private static Comment.@Nullable Wording original(Comment comment, @Nullable Comment stored) {
        if (stored == null || comment.redactions().isEmpty()) {
            return null;
        }
        if (stored.original() != null) {
            return stored.original();
        }
        return stored.wording().equals(comment.wording()) ? null : stored.wording();
    }

    @Override
    protected Stream<Finding> objections(Comment comment, UUID id) {
        CommentEntity entity = comments.findById(id);
        return objections(comment, entity == null ? null : entity.toRecord(), this::isInVersion);
    }

    /**
     * Enters many new comments, or, when something is wrong with one of them, none.
     *
     * @param pointers where each of them was sent
     */
    List<Comment> enterAll(List<Submission<Comment>> sent, List<String> pointers, WriteRequest request) {
        Map<UUID, List<ProgrammeNode>> trees = new HashMap<>();
        return createAll(
                sent,
                pointers,
                comment -> objections(
                        comment,
                        null,
                        (each, code) -> versionOf(each)
                                .map(version -> trees.computeIfAbsent(version.id(), consultations::nodes))
                                .map(nodes -> ProgrammeTree.find(nodes, code).isPresent())
                                .orElse(true)),
                request);
    }

    private Stream<Finding> objections(
            Comment comment, @Nullable Comment stored, BiPredicate<Comment, String> isInVersion) {
        List<Finding> findings = new ArrayList<>();
        Meta meta = completed(comment, stored).meta();
        if (meta != null
                && meta.visibility() == Visibility.PUBLIC
                && comment.moderation() != CommentModeration.PUBLISHED) {
            findings.add(Finding.inBody("/meta/visibility", "comment.notPublished"));
        }
        if (stored != null
                && stored.moderation() != CommentModeration.RECEIVED
                && !stored.wording().equals(comment.wording())
                && comment.redactions().size() <= stored.redactions().size()) {
            findings.add(Finding.inBody("/redactions", "comment.changedWithoutReason"));
        }
        String node = comment.target() == null ? null : comment.target().node();
        String before = stored == null || stored.target() == null
                ? null
                : stored.target().node();
        if (node != null && !node.equals(before) && !isInVersion.test(comment, node)) {
            findings.add(Finding.inBody("/target/node", "comment.unknownNode", node));
        }
        return findings.stream();
    }

    /** Where nobody says which version is consulted, any code will do. */
    private boolean isInVersion(Comment comment, String code) {
        return versionOf(comment)
                .map(version -> consultations.hasNode(version.id(), code))
                .orElse(true);
    }

    private Optional<Reference> versionOf(Comment comment) {
        return consultation(comment)
                .map(ConsultationEntity::toRecord)
                .map(consultation -> consultation.versionIn(comment.round()));
    }

    private Optional<ConsultationEntity> consultation(Comment comment) {
        Reference consultation = comment.consultation();
        // one of the same bundle is not there yet
        return consultation == null ? Optional.empty() : consultations.findByIdOptional(consultation.id());
    }
}
