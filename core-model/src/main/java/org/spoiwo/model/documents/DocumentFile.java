package org.spoiwo.model.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Limits;

/**
 * A file of a document.
 *
 * @param name byte for byte as published: underscores, diacritics and upper-case extensions included
 * @param size in bytes
 * @param sha256 of the content, 64 hexadecimal digits
 * @param altText what a picture shows (WCAG 1.1.1)
 * @param accessible whether the file meets WCAG 2.1 AA; absent when nobody has checked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A file of a document")
public record DocumentFile(
        @NotBlank @Size(max = 255) @Schema(examples = "Środki_unijne_dla_PES.pdf")
        String name,

        @Pattern(regexp = "[\\w.+-]+/[\\w.+-]+", message = "{mediaType.syntax}")
        @Size(max = 127)
        @Schema(examples = "application/pdf")
        @Nullable
        String mediaType,

        @PositiveOrZero @Nullable Long size,

        @Pattern(regexp = "[0-9a-f]{64}", message = "{sha256.syntax}") @Nullable
        String sha256,

        @Size(max = Limits.LINE) @Nullable String altText,
        @Nullable Boolean accessible) {}
