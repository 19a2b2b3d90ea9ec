package org.spoiwo.model.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.CommentModeration;

/**
 * Comments that were entered at once.
 *
 * @param items in the order in which they were sent
 */
@Schema(description = "Comments that were entered at once, in the order in which they were sent")
public record EnteredComments(List<Item> items) {

    /**
     * One of them.
     *
     * @param late whether it came after the last day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EnteredComment", description = "A comment that was entered")
    public record Item(
            UUID id, @Nullable String reference, LocalDate receivedOn, boolean late, CommentModeration moderation) {

        /** Of a comment as it is kept. */
        public static Item of(Comment comment) {
            return new Item(
                    Objects.requireNonNull(comment.id()),
                    comment.reference(),
                    Objects.requireNonNull(comment.receivedOn()),
                    Boolean.TRUE.equals(comment.late()),
                    Objects.requireNonNull(comment.moderation()));
        }
    }
}
