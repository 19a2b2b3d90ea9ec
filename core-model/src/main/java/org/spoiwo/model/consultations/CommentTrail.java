package org.spoiwo.model.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.programmes.PassageThen;
import org.spoiwo.model.programmes.ProgrammeNode;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.value.PartialDate;

/**
 * A comment and all that came of it: what it says, what was decided and why, and how the node that it is about reads in the
 * version that was consulted and in every later one.
 *
 * @param comment the comment
 * @param responses what was decided
 * @param nodes from the version that was consulted on, in the order of their dates
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A comment and all that came of it, forwards: the answers, and the node in each version")
public record CommentTrail(Comment comment, List<CommentResponse> responses, List<NodeThen> nodes) {

    public CommentTrail {
        responses = Lists.orEmpty(responses);
        nodes = Lists.orEmpty(nodes);
    }

    /**
     * How a node reads in a version.
     *
     * @param node without what is below it; absent when this version does not have it any more
     * @param quoteFound whether the passage that the comment quotes stands in it word for word
     * @param passage where that passage stands in this version, in whichever node and whatever words
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NodeInVersion", description = "How the node that a comment is about reads in a version")
    public record NodeThen(
            UUID version,
            String label,
            @Nullable PartialDate date,

            @Schema(description = "Without what is below it; absent when this version has it no more") @Nullable
            ProgrammeNode node,

            @Schema(description = "Whether the quoted passage stands in it; absent when none was quoted") @Nullable
            Boolean quoteFound,

            @Schema(description = "Where the quoted passage stands in this version; absent when none was quoted")
            @Nullable
            PassageThen passage) {}
}
