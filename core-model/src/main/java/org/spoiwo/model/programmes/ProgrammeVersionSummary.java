package org.spoiwo.model.programmes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.ProgrammeVersionStatus;
import org.spoiwo.model.vocabulary.Visibility;

/** A version of a programme as a list shows it: without its tree, but how large that is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A version of a programme as a list shows it")
public record ProgrammeVersionSummary(
        UUID id,
        String label,
        @Nullable PartialDate date,
        @Nullable ProgrammeVersionStatus status,
        @RefersTo(Resource.DOCUMENTS) @Nullable Reference document,
        @Schema(description = "Nodes on all levels") int nodeCount,
        int indicatorCount,
        Visibility visibility) {

    /** From the columns of a list query, where a reference is an id and a name. */
    public ProgrammeVersionSummary(
            UUID id,
            String label,
            @Nullable PartialDate date,
            @Nullable ProgrammeVersionStatus status,
            @Nullable UUID documentId,
            @Nullable String documentName,
            int nodeCount,
            int indicatorCount,
            Visibility visibility) {
        this(
                id,
                label,
                date,
                status,
                Reference.orNull(documentId, documentName),
                nodeCount,
                indicatorCount,
                visibility);
    }
}
