package org.spoiwo.model.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A picture that belongs to a record.
 *
 * @param file the document that holds the picture
 * @param altText what the picture shows, for those who do not see it (WCAG 1.1.1)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A picture that belongs to a record")
public record Image(
        @RefersTo(Resource.DOCUMENTS) @Valid @Nullable Reference file,
        @Size(max = Limits.LINE) @Nullable String caption,
        @Size(max = Limits.NAME) @Nullable String credit,
        @Size(max = Limits.LINE) @Nullable String altText) {}
