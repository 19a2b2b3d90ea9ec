package org.spoiwo.model.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.vocabulary.CommentModeration;
import org.spoiwo.model.vocabulary.Visibility;

/**
 * A comment that touched a node of a programme in one of its versions.
 *
 * @param consultation in which it was sent
 * @param version that was consulted
 * @param node that it is about, by its code in that version
 * @param about whether that is the node asked for; otherwise an answer to the comment led to it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A comment that touched a node of a programme in one of its versions")
public record NodeComment(
        UUID id,
        @Nullable String reference,
        @RefersTo(Resource.CONSULTATIONS) Reference consultation,

        @Schema(description = "The version that was consulted") @RefersTo(Resource.PROGRAMME_VERSIONS) @Nullable
        Reference version,

        @Nullable Integer round,

        @Schema(description = "A person who agreed to be named, or an organisation without a record of its own")
        @Nullable
        String authorName,

        @RefersTo(Resource.ORGANIZATIONS) @Nullable Reference organization,
        LocalDate receivedOn,

        @Schema(description = "Code, in the version consulted, of the node that it is about") @Nullable
        String node,

        @Schema(description = "Whether it is about the node asked for; otherwise an answer to it led there")
        boolean about,

        String text,
        CommentModeration moderation,
        Visibility visibility) {}
