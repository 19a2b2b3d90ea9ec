package org.spoiwo.api.comments;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.StoredJson;
import org.spoiwo.model.consultations.Comment;

/** Who sent a comment, in the table that it is kept apart in. */
@Immutable
@Converter
public class SubmitterColumn implements AttributeConverter<Comment.@Nullable Submitter, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(Comment.@Nullable Submitter submitter) {
        return submitter == null ? null : StoredJson.write(submitter);
    }

    @Override
    public Comment.@Nullable Submitter convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : StoredJson.read(column, Comment.Submitter.class);
    }
}
