package org.spoiwo.api.responses;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.spoiwo.api.consultations.ConsultationEntity;
import org.spoiwo.api.consultations.Consultations;
import org.spoiwo.api.persistence.RecordKeeping;
import org.spoiwo.api.persistence.WriteRights;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.consultations.CommentResponse;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.Resource;

/** Enters, changes and takes back answers to comments. */
@ApplicationScoped
public class ResponseKeeping extends RecordKeeping<CommentResponse, CommentResponseEntity> {

    private final CommentResponses responses;
    private final Consultations consultations;

    ResponseKeeping(CommentResponses responses, Consultations consultations) {
        this.responses = responses;
        this.consultations = consultations;
    }

    @Override
    public PanacheRepositoryBase<CommentResponseEntity, UUID> repository() {
        return responses;
    }

    @Override
    protected CommentResponseEntity blank() {
        return new CommentResponseEntity();
    }

    @Override
    protected Resource resource() {
        return Resource.RESPONSES;
    }

    /** Those answer who may change the consultation. */
    @Override
    protected void demandPlace(CommentResponse response, Caller caller) {
        Reference consultation = response.consultation();
        // one of the same bundle is not there yet
        ConsultationEntity stored = consultation == null ? null : consultations.findById(consultation.id());
        if (stored != null) {
            WriteRights.demandChange(stored.maintainers(), caller);
        }
    }

    @Override
    protected Stream<Finding> objections(CommentResponse response, UUID id) {
        List<Finding> findings = new ArrayList<>();
        List<UUID> answered = response.comments().stream().map(Reference::id).toList();
        List<UUID> foreign = responses.foreign(
                answered, Objects.requireNonNull(response.consultation()).id());
        for (int i = 0; i < answered.size(); i++) {
            if (foreign.contains(answered.get(i))) {
                findings.add(Finding.inBody("/comments/" + i + "/id", "response.foreignComment"));
            }
        }
        CommentResponse.ResultingNode node = response.resultingNode();
        if (node != null && !consultations.hasNode(node.version().id(), node.code())) {
            findings.add(Finding.inBody("/resultingNode/code", "comment.unknownNode", node.code()));
        }
        return findings.stream();
    }
}
