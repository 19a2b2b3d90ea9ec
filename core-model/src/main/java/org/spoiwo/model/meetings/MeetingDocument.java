package org.spoiwo.model.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Refers;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.vocabulary.DocumentRole;

/** A document of a meeting: attached, presented, adopted, its minutes. */
@RefersTo(Resource.DOCUMENTS)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A document of a meeting: attached, presented, adopted, its minutes")
public record MeetingDocument(
        @NotNull UUID id,
        @Schema(readOnly = true) @Nullable String name,
        @Nullable DocumentRole role) implements Refers {}
