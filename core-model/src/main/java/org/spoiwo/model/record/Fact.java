package org.spoiwo.model.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.PartialDate;

/**
 * A dated statement of a source that has no member of its own.
 *
 * @param asOf when it was so, as far as known
 * @param source place in {@code provenance.sources}, from 0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A dated statement of a source")
public record Fact(
        @NotBlank @Size(max = Limits.LINE) String text,
        @Nullable PartialDate asOf,
        @Nullable Integer source) {}
