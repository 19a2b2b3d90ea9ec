package org.spoiwo.model.consultations;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.spoiwo.model.record.Lists;

/**
 * Comments that came by other ways, as staff enter them: all of them, or none is entered.
 *
 * @param comments as they would be entered one by one
 */
@Schema(description = "Comments that came by other ways, as staff enter them")
public record CommentBatch(@Size(min = 1, max = MOST) List<Comment> comments) {

    /** A thick folder, in one transaction. */
    public static final int MOST = 500;

    public CommentBatch {
        comments = Lists.orEmpty(comments);
    }
}
