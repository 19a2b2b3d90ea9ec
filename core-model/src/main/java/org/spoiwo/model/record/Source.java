package org.spoiwo.model.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.PartialDate;

/**
 * A text that facts were taken from.
 *
 * @param title as published; absent when the text has none
 * @param language BCP 47 tag, e.g. {@code pl}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A text that facts were taken from")
public record Source(
        @Size(max = Limits.NAME) @Nullable String title,

        @Pattern(regexp = "https?://\\S+", message = "{url.syntax}") @Size(max = Limits.LINE) @Nullable
        String url,

        @Size(max = Limits.NAME) @Nullable String publisher,
        @Size(max = Limits.NAME) @Nullable String author,
        @Nullable PartialDate publishedOn,
        @Nullable PartialDate modifiedOn,
        @Nullable PartialDate retrievedOn,

        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "{language.syntax}") @Nullable
        String language,

        @Size(max = Limits.LINE) @Nullable String note) {}
