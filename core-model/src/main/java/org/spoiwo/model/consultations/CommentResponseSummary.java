package org.spoiwo.model.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.CommentResolution;
import org.spoiwo.model.vocabulary.Visibility;

/** An answer to comments as a list shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An answer to comments as a list shows it")
public record CommentResponseSummary(
        UUID id,
        CommentResolution resolution,
        String reasons,
        @Nullable String newWording,
        @Nullable String unit,
        Visibility visibility) {

    /** From the columns of a list query; texts stand in the record itself. */
    public CommentResponseSummary(UUID id, CommentResolution resolution, CommentResponse facts, Visibility visibility) {
        this(id, resolution, facts.reasons(), facts.newWording(), facts.unit(), visibility);
    }
}
