package org.spoiwo.model.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Limits;

/**
 * What is known of a picture gallery.
 *
 * @param label the words above it
 * @param count how many pictures
 * @param captions how many of them have a caption
 * @param caption the caption, when it is the same for all
 * @param missingAltText how many have no alternative text: a debt of accessibility (WCAG 1.1.1)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What is known of a picture gallery")
public record Gallery(
        @Size(max = Limits.NAME) @Nullable String label,
        @PositiveOrZero @Nullable Integer count,
        @PositiveOrZero @Nullable Integer captions,
        @Size(max = Limits.NAME) @Nullable String caption,
        @PositiveOrZero @Nullable Integer missingAltText) {}
