package org.spoiwo.api.responses;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.spoiwo.api.persistence.JsonColumn;
import org.spoiwo.model.consultations.CommentResponse;

/** The facts of an answer in its JSON column. */
@Immutable
@Converter
public class CommentResponseColumn extends JsonColumn<CommentResponse> {

    CommentResponseColumn() {
        super(CommentResponse.class);
    }
}
