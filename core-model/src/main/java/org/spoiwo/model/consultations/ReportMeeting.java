package org.spoiwo.model.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.ConsultationMeetingRole;

/**
 * A meeting that is linked with a consultation, from whichever side.
 *
 * @param role as the consultation has it
 * @param agendaItem title of the item that names the consultation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A meeting that is linked with the consultation, by the consultation or by an item of its agenda")
public record ReportMeeting(
        UUID id,
        String title,
        @Nullable PartialDate date,
        @Nullable ConsultationMeetingRole role,

        @Schema(description = "The item of the agenda that names the consultation") @Nullable
        String agendaItem) {}
