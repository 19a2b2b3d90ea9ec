package org.spoiwo.api.comments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.consultations.Comment;

/** A comment with the name of the organisation that sent it, as a table shows it. */
public record CommentRow(UUID id, Comment content, @Nullable String organization) {}
