package org.spoiwo.api.comments;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.consultations.NodeComment;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.vocabulary.Visibility;

/** A comment that touched a node, as it was read. */
public record TouchingRow(
        UUID id,
        UUID consultationId,
        Comment content,
        @Nullable UUID organizationId,
        @Nullable String organizationName,
        Visibility visibility) {

    /**
     * As a list shows it.
     *
     * @param version that was consulted, with its name; absent when the caller may not know of it
     * @param about whether it is about the node asked for
     */
    NodeComment in(Consultation consultation, @Nullable Reference version, boolean about) {
        Comment.Author author = content.author();
        return new NodeComment(
                id,
                content.reference(),
                new Reference(consultationId, consultation.title()),
                version,
                content.round(),
                author == null ? null : author.name() != null ? author.name() : author.onBehalfOf(),
                Reference.orNull(organizationId, organizationName),
                Objects.requireNonNull(content.receivedOn()),
                content.target() == null ? null : content.target().node(),
                about,
                content.text(),
                Objects.requireNonNull(content.moderation()),
                visibility);
    }
}
