package org.spoiwo.model.participants;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;

/**
 * That a participant agreed after having been shown an information notice (GDPR, art. 7 and 13).
 *
 * @param notice the document; its versions are those of its record
 * @param noticeVersion the version that was shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "That a participant agreed, and which information notice they were shown")
public record ParticipantConsent(
        @NotNull @Valid @RefersTo(Resource.DOCUMENTS) Reference notice,
        @NotNull @Positive Integer noticeVersion,
        @NotNull Instant givenAt) {}
