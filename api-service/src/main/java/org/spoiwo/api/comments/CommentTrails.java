package org.spoiwo.api.comments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.consultations.Consultations;
import org.spoiwo.api.persistence.CurrentRecords;
import org.spoiwo.api.persistence.KnownRecords;
import org.spoiwo.api.persistence.RecordRegister;
import org.spoiwo.api.responses.CommentResponses;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.CommentResponse;
import org.spoiwo.model.consultations.CommentTrail;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.programmes.ProgrammeNode;
import org.spoiwo.model.programmes.ProgrammeTree;
import org.spoiwo.model.programmes.ProgrammeVersion;
import org.spoiwo.model.programmes.VersionPath;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.References;

/** Follows a comment to what came of it. */
@ApplicationScoped
public class CommentTrails {

    private final CurrentRecords current;
    private final CommentResponses responses;
    private final Consultations consultations;
    private final RecordRegister register;

    CommentTrails(
            CurrentRecords current, CommentResponses responses, Consultations consultations, RecordRegister register) {
        this.current = current;
        this.responses = responses;
        this.consultations = consultations;
        this.register = register;
    }

    /** As far as the caller may know; the same number of statements whatever came of it. */
    CommentTrail of(UUID id, Caller caller) {
        Comment comment = current.found(Comment.class, id, caller);
        Consultation consultation = current.found(
                Consultation.class,
                Objects.requireNonNull(comment.consultation()).id(),
                caller);
        List<CommentResponse> answers = responses.to(id, caller);
        KnownRecords known = register.byIds(Stream.concat(Stream.of((Record) comment), answers.stream())
                .flatMap(record -> References.in(record).stream())
                .map(References.Found::target)
                .distinct()
                .toList());
        References.Reader reader = known.shownTo(caller);
        return new CommentTrail(
                References.named(comment, reader),
                answers.stream().map(answer -> References.named(answer, reader)).toList(),
                nodes(comment, consultation.versionIn(comment.round()), caller));
    }

    private List<CommentTrail.NodeThen> nodes(Comment comment, @Nullable Reference consulted, Caller caller) {
        Comment.Target target = comment.target();
        if (consulted == null || target == null || (target.node() == null && target.quote() == null)) {
            return List.of();
        }
        return VersionPath.of(consultations.versionsFrom(consulted.id(), caller))
                .follow(consulted.id(), target.node(), target.quote())
                .stream()
                .map(stop -> then(stop, target.quote()))
                .toList();
    }

    private static CommentTrail.NodeThen then(VersionPath.Stop stop, @Nullable String quote) {
        ProgrammeVersion version = stop.version();
        ProgrammeNode node = Optional.ofNullable(stop.code())
                .flatMap(found -> ProgrammeTree.find(version.nodes(), found))
                .map(found -> found.withChildren(List.of()))
                .orElse(null);
        return new CommentTrail.NodeThen(
                Objects.requireNonNull(version.id()),
                version.label(),
                version.date(),
                node,
                quote == null ? null : node != null && says(node, quote),
                stop.passage());
    }

    private static boolean says(ProgrammeNode node, String quote) {
        return Stream.of(node.title(), node.name(), node.text(), node.source())
                .filter(Objects::nonNull)
                .anyMatch(text -> text.contains(quote.strip()));
    }
}
