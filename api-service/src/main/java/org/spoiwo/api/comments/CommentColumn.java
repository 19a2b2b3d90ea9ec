package org.spoiwo.api.comments;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.spoiwo.api.persistence.JsonColumn;
import org.spoiwo.model.consultations.Comment;

/** The facts of a comment in its JSON column. */
@Immutable
@Converter
public class CommentColumn extends JsonColumn<Comment> {

    CommentColumn() {
        super(Comment.class);
    }
}
