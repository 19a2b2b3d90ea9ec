package org.spoiwo.model.programmes;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.PassageState;

/**
 * Where a passage stands in a version.
 *
 * @param node in which it stands; absent when it is lost
 * @param wording how it reads there, when that is not as it was quoted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Where a quoted passage stands in a version of a programme")
public record PassageThen(
        PassageState state,

        @Schema(description = "Code of the node in which it stands; absent when it is lost") @Nullable
        String node,

        @Schema(description = "How it reads there, when it was reworded") @Nullable
        String wording) {}
