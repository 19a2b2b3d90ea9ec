package org.spoiwo.model.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.programmes.PassageThen;

/**
 * A passage that a comment quotes, and where it stands in a later version.
 *
 * @param id the comment
 * @param node that the comment is about, by its code in the version consulted
 * @param nodeNow that node's code in the later version; absent when it is not there any more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A passage that a comment quotes, and where it stands in a later version")
public record FollowedPassage(
        @Schema(description = "Id of the comment") UUID id,
        @Nullable String reference,
        @Nullable Integer round,

        @Schema(description = "The node that the comment is about, by its code in the version consulted") @Nullable
        String node,

        @Schema(description = "Its code in the later version; absent when it is not there any more") @Nullable
        String nodeNow,

        String quote,
        PassageThen passage) {}
