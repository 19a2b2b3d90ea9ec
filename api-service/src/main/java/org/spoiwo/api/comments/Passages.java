package org.spoiwo.api.comments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.consultations.Consultations;
import org.spoiwo.api.paging.PageParameters;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.persistence.CurrentRecords;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.consultations.ConsultationRound;
import org.spoiwo.model.consultations.FollowedPassage;
import org.spoiwo.model.programmes.PassageThen;
import org.spoiwo.model.programmes.ProgrammeVersion;
import org.spoiwo.model.programmes.VersionPath;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.vocabulary.PassageState;

/** Follows the passages that comments quote to a later version: which stand, which moved, which are lost. */
@ApplicationScoped
public class Passages {

    private final CurrentRecords current;
    private final Consultations consultations;
    private final Comments comments;

    Passages(CurrentRecords current, Consultations consultations, Comments comments) {
        this.current = current;
        this.consultations = consultations;
        this.comments = comments;
    }

    /** Three statements, whatever there is to follow. */
    Page<FollowedPassage> page(UUID id, PassageFilter filter, PageParameters page, Caller caller) {
        QueryParameters query = new QueryParameters();
        List<PassageState> states = query.enums("state", filter.state, PassageState.class);
        List<UUID> wanted = query.ids("version", filter.version == null ? null : List.of(filter.version));
        query.refuseIfWrong();
        Consultation consultation = current.found(Consultation.class, id, caller);
        List<ProgrammeVersion> versions = consultations.versionsBeside(
                Stream.concat(
                                Stream.ofNullable(consultation.programmeVersion()),
                                consultation.rounds().stream()
                                        .map(ConsultationRound::programmeVersion)
                                        .filter(Objects::nonNull))
                        .map(Reference::id)
                        .distinct()
                        .toList(),
                caller);
        if (!wanted.isEmpty()
                && versions.stream().noneMatch(version -> wanted.get(0).equals(version.id()))) {
            query.report(Finding.inParameter("version", "reference.unknown", wanted.get(0)));
            query.refuseIfWrong();
        }
        Following following = new Following(consultation, versions, wanted.isEmpty() ? null : wanted.get(0));
        return comments.quoting(
                id,
                page,
                row -> following
                        .of(row)
                        .filter(found -> states.isEmpty()
                                || states.contains(found.passage().state())),
                caller);
    }

    /** Many comments quote the same. */
    private static final class Following {

        private final Consultation consultation;
        private final VersionPath path;
        private final @Nullable UUID to;
        private final Map<List<String>, Optional<VersionPath.Stop>> followed = new HashMap<>();

        Following(Consultation consultation, List<ProgrammeVersion> versions, @Nullable UUID to) {
            this.consultation = consultation;
            this.path = VersionPath.of(versions);
            this.to = to;
        }

        /** Nothing for a comment on a version that nobody knows, or that came after the one followed to. */
        Optional<FollowedPassage> of(CommentRow row) {
            Comment comment = row.content();
            Comment.Target target = Objects.requireNonNull(comment.target());
            String quote = Objects.requireNonNull(target.quote());
            Reference consulted = consultation.versionIn(comment.round());
            return consulted == null
                    ? Optional.empty()
                    : stop(consulted.id(), target.node(), quote)
                            .map(stop -> new FollowedPassage(
                                    row.id(),
                                    comment.reference(),
                                    comment.round(),
                                    target.node(),
                                    stop.code(),
                                    quote,
                                    Objects.requireNonNullElse(
                                            stop.passage(), new PassageThen(PassageState.LOST, null, null))));
        }

        private Optional<VersionPath.Stop> stop(UUID from, @Nullable String node, String quote) {
            return followed.computeIfAbsent(List.of(from.toString(), node == null ? "" : node, quote), key -> {
                List<VersionPath.Stop> stops = path.follow(from, node, quote);
                return to == null
                        ? stops.isEmpty() ? Optional.empty() : Optional.of(stops.get(stops.size() - 1))
                        : stops.stream()
                                .filter(stop -> to.equals(stop.version().id()))
                                .findFirst();
            });
        }
    }
}
