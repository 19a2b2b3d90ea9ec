package org.spoiwo.model.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.vocabulary.ConsentMeans;

/**
 * That somebody agreed to something, after having been shown an information notice (GDPR, art. 7 and 13).
 *
 * @param notice the document; its versions are those of its record
 * @param noticeVersion the version that was shown
 * @param purpose what was agreed to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "That somebody agreed to something, and which information notice they were shown")
public record Consent(
        @Schema(readOnly = true) @Nullable UUID id,

        @NotNull @Valid @RefersTo(Resource.DOCUMENTS) Reference notice,

        @NotNull @Positive Integer noticeVersion,

        @NotBlank @Size(max = Limits.NAME) @Schema(examples = "Newsletter o spotkaniach sieci")
        String purpose,

        @NotNull Instant givenAt,
        @NotNull ConsentMeans means,

        @Schema(readOnly = true) @Nullable Instant withdrawnAt) {}
