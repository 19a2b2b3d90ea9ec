package org.spoiwo.model.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Refers;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.vocabulary.ProjectRole;

/** A project that pays for a meeting, or that it is about. */
@RefersTo(Resource.PROJECTS)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A project that pays for a meeting, or that it is about")
public record MeetingProject(
        @NotNull UUID id,
        @Schema(readOnly = true) @Nullable String name,
        @Nullable ProjectRole role) implements Refers {}
