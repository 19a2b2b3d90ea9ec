package org.spoiwo.model.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Refers;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.vocabulary.OrganizerRole;

/** An organisation that organises, hosts or supports a meeting. */
@RefersTo(Resource.ORGANIZATIONS)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An organisation that organises, hosts or supports a meeting")
public record Organizer(
        @NotNull UUID id,
        @Schema(readOnly = true) @Nullable String name,
        @Nullable OrganizerRole role) implements Refers {}
