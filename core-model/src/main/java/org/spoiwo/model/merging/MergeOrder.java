package org.spoiwo.model.merging;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.spoiwo.model.record.Reference;

/**
 * Says which record is about the same as the one in the path, and is to go.
 *
 * @param duplicate a record of the same kind
 */
@Schema(description = "Which record is about the same as the one in the path, and is to go")
public record MergeOrder(@NotNull @Valid Reference duplicate) {}
