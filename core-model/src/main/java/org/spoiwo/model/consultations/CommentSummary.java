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
import org.spoiwo.model.vocabulary.ConsultationChannel;
import org.spoiwo.model.vocabulary.Visibility;

/** A comment as a list shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A comment as a list shows it")
public record CommentSummary(
        UUID id,
        @Nullable String reference,
        @Nullable Integer round,

        @Schema(description = "A person who agreed to be named, or an organisation without a record of its own")
        @Nullable
        String authorName,

        @RefersTo(Resource.ORGANIZATIONS) @Nullable Reference organization,
        @Nullable ConsultationChannel channel,
        LocalDate receivedOn,
        boolean late,

        @Schema(description = "Code of the node that it is about") @Nullable
        String node,

        String text,
        CommentModeration moderation,
        Visibility visibility) {

    /** From the columns of a list query; texts stand in the record itself. */
    public CommentSummary(
            UUID id,
            @Nullable UUID organizationId,
            @Nullable String organizationName,
            LocalDate receivedOn,
            CommentModeration moderation,
            Comment facts,
            Visibility visibility) {
        this(
                id,
                facts.reference(),
                facts.round(),
                authorName(facts.author()),
                Reference.orNull(organizationId, organizationName),
                facts.channel(),
                receivedOn,
                Boolean.TRUE.equals(facts.late()),
                facts.target() == null ? null : facts.target().node(),
                facts.text(),
                moderation,
                visibility);
    }

    private static @Nullable String authorName(Comment.@Nullable Author author) {
        if (author == null) {
            return null;
        }
        return author.name() != null ? author.name() : author.onBehalfOf();
    }
}
