package org.spoiwo.model.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.Visibility;

/**
 * Housekeeping of a record, kept apart from its facts.
 *
 * @param maintainers regions whose editors may change the record; the regions a record is <em>about</em> are its own
 *     member {@code regions}. Absent on a write: the caller's regions on creation, unchanged on update.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Housekeeping: who sees the record, who may change it, and its version")
public record Meta(
        @Schema(readOnly = true, description = "Counts the changes, from 1; the first part of the ETag", examples = "3")
        @Nullable
        Integer version,

        @Schema(readOnly = true) @Nullable Instant createdAt,
        @Schema(readOnly = true) @Nullable Instant updatedAt,

        @Schema(description = "Left out: DRAFT on creation, unchanged on update") @Nullable
        Visibility visibility,

        @Schema(
                description =
                        "Regions whose editors may change it; left out: the caller's on creation, unchanged on update")
        @Size(max = 50)
        @Nullable
        List<RegionCode> maintainers) {}
