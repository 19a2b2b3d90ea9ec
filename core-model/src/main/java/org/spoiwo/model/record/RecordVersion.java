package org.spoiwo.model.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.ChangeType;
import org.spoiwo.model.vocabulary.Visibility;

/**
 * A version of a record in its history: what was done to it, when, by whom and why. For a reader who does not see the
 * version before, the record begins with this one: it is {@code CREATED}.
 *
 * @param by the account that made the change; staff see it
 * @param reason why, as whoever made the change put it; staff see it
 * @param visibilityBefore who saw the record until then; only when that changed
 * @param visibilityAfter who saw it from then on; only when that changed
 * @param patch what made it of the version before; absent where there is nothing to compare with: the record came into
 *     being, was deleted, or was restored
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A version of a record: what was done to it, when, by whom and why")
public record RecordVersion(
        @Schema(description = "Counts the changes, from 1", examples = "3")
        int version,

        @Schema(description = "Since when the record reads like this")
        Instant at,

        @Schema(description = "The account that made the change; only for staff") @Nullable
        String by,

        @Schema(description = "Why, from the header X-Change-Reason; only for staff") @Nullable
        String reason,

        @Schema(description = "CREATED too when the caller may not see the version before")
        ChangeType change,

        @Schema(description = "Who saw the record until then; only when that changed") @Nullable
        Visibility visibilityBefore,

        @Schema(description = "Who saw it from then on; only when that changed") @Nullable
        Visibility visibilityAfter,

        @Schema(
                description =
                        "JSON Patch (RFC 6902) from the version before to this one, without what the server counts: meta.version,"
                                + " meta.updatedAt, position of agenda items. Absent when the record came into being, was"
                                + " deleted or restored")
        @Nullable
        List<PatchOperation> patch) {}
