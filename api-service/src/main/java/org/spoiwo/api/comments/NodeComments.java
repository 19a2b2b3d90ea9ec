package org.spoiwo.api.comments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.consultations.Consultations;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.consultations.NodeComment;
import org.spoiwo.model.programmes.ProgrammeTree;
import org.spoiwo.model.programmes.ProgrammeVersion;
import org.spoiwo.model.programmes.VersionPath;
import org.spoiwo.model.record.Page;
import org.spoiwo.model.record.Reference;

/** Every comment that ever touched a node of a programme, whatever its code was at the time. */
@ApplicationScoped
public class NodeComments {

    private final Consultations consultations;
    private final Comments comments;

    NodeComments(Consultations consultations, Comments comments) {
        this.consultations = consultations;
        this.comments = comments;
    }

    /**
     * Three statements, whatever the number of versions, consultations and comments.
     *
     * @throws ProblemException when the version is none of the programme, or has no such node
     */
    Page<NodeComment> page(UUID programme, UUID version, String code, ListParameters list, Caller caller) {
        List<ProgrammeVersion> versions = consultations.versionsOf(programme, caller);
        if (versions.stream()
                .noneMatch(each -> version.equals(each.id())
                        && ProgrammeTree.find(each.nodes(), code).isPresent())) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        // in a fixed order, so that the cursor of a page fits the next
        Map<UUID, String> codes = new TreeMap<>(VersionPath.of(versions).codes(version, code));
        List<Consultation> touching = consultations.touching(codes.keySet(), caller);
        Map<UUID, Consultation> byId = touching.stream()
                .collect(Collectors.toMap(each -> Objects.requireNonNull(each.id()), Function.identity()));
        Map<UUID, String> labels = versions.stream()
                .collect(Collectors.toMap(each -> Objects.requireNonNull(each.id()), ProgrammeVersion::label));
        Page<TouchingRow> page = comments.touching(codes, touching, list, caller);
        return new Page<>(
                page.items().stream()
                        .map(row -> shown(row, Objects.requireNonNull(byId.get(row.consultationId())), codes, labels))
                        .toList(),
                page.nextCursor(),
                page.total());
    }

    private static NodeComment shown(
            TouchingRow row, Consultation consultation, Map<UUID, String> codes, Map<UUID, String> labels) {
        Reference consulted = consultation.versionIn(row.content().round());
        String node = row.content().target() == null
                ? null
                : Objects.requireNonNull(row.content().target()).node();
        return row.in(
                consultation,
                named(consulted, labels),
                consulted != null && node != null && node.equals(codes.get(consulted.id())));
    }

    private static @Nullable Reference named(@Nullable Reference version, Map<UUID, String> labels) {
        return version == null || !labels.containsKey(version.id())
                ? null
                : new Reference(version.id(), labels.get(version.id()));
    }
}
