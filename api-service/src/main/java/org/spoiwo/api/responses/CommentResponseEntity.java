package org.spoiwo.api.responses;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.AggregateEntity;
import org.spoiwo.api.persistence.Index;
import org.spoiwo.model.consultations.CommentResponse;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.vocabulary.CommentResolution;

/** An answer to comments as it is kept: the facts, and the columns that lists filter and show. */
@Entity
@Table(name = "comment_response")
public class CommentResponseEntity extends AggregateEntity<CommentResponse> {

    @Column(name = "consultation_id")
    UUID consultationId;

    @Enumerated(EnumType.STRING)
    CommentResolution resolution;

    @Column(name = "result_version_id")
    @Nullable
    UUID resultVersionId;

    @Column(name = "result_code")
    @Nullable
    String resultCode;

    @Convert(converter = CommentResponseColumn.class)
    @Column(columnDefinition = "longtext")
    CommentResponse content;

    protected CommentResponseEntity() {}

    @Override
    public Resource resource() {
        return Resource.RESPONSES;
    }

    @Override
    protected CommentResponse facts() {
        return content;
    }

    @Override
    protected void take(CommentResponse response) {
        content = response.kept(null, null);
        consultationId = Objects.requireNonNull(response.consultation()).id();
        resolution = response.resolution();
        CommentResponse.ResultingNode result = response.resultingNode();
        resultVersionId = result == null ? null : result.version().id();
        resultCode = result == null ? null : result.code();
    }

    @Override
    protected UUID within() {
        return consultationId;
    }

    @Override
    protected Index index() {
        return new Index(
                content.displayName(),
                Stream.of(content.reasons(), content.newWording(), content.unit()),
                Map.of(),
                null);
    }
}
