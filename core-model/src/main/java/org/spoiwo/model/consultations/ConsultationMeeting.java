package org.spoiwo.model.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Refers;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.vocabulary.ConsultationMeetingRole;

/** A meeting at which a consultation was announced, discussed or summed up. */
@RefersTo(Resource.MEETINGS)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A meeting at which a consultation was announced, discussed or summed up")
public record ConsultationMeeting(
        @NotNull UUID id,
        @Schema(readOnly = true) @Nullable String name,
        @Nullable ConsultationMeetingRole role) implements Refers {}
