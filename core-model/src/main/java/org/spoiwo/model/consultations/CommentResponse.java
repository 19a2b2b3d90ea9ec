package org.spoiwo.model.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.Consistent;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.record.Provenance;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.record.SelfChecking;
import org.spoiwo.model.value.NameKey;
import org.spoiwo.model.vocabulary.CommentResolution;

/**
 * What became of comments, with reasons: «ustosunkowanie się do zgłoszonych uwag wraz z uzasadnieniem» (Act of 6 December
 * 2006 on the principles of development policy, art. 6(6)). One may answer many.
 *
 * @param reasons why; there is none without
 * @param newWording how it reads now
 * @param resultingNode where it stands in the next version
 * @param unit who answers for it
 */
@RecordBuilder
@Consistent
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What became of comments, with reasons; one answer for as many as it fits")
public record CommentResponse(
        @Nullable UUID id,

        @Schema(readOnly = true, description = "The consultation in whose path it is")
        @RefersTo(Resource.CONSULTATIONS)
        @Valid
        @Nullable
        Reference consultation,

        @Schema(description = "The comments that it answers, of the same consultation")
        @RefersTo(Resource.COMMENTS)
        @Size(max = Limits.LIST)
        List<@Valid Reference> comments,

        @NotNull CommentResolution resolution,

        @NotBlank @Size(max = Limits.TEXT) @Schema(examples = "Wartość podniesiono zgodnie z nowszymi danymi.")
        String reasons,

        @Size(max = Limits.TEXT) @Nullable String newWording,
        @Valid @Nullable ResultingNode resultingNode,

        @Size(max = Limits.NAME) @Schema(examples = "Wydział Ekonomii Społecznej") @Nullable
        String unit,

        @Valid @Nullable Meta meta,
        @Valid @Nullable Provenance provenance)
        implements AggregateRecord<CommentResponse>, SelfChecking, CommentResponseBuilder.With {

    public CommentResponse {
        comments = Lists.orEmpty(comments);
    }

    @Override
    public CommentResponse kept(@Nullable UUID id, @Nullable Meta meta) {
        return withId(id).withMeta(meta);
    }

    @Override
    public String displayName() {
        return NameKey.sortName(reasons);
    }

    @Override
    public Stream<Inconsistency> inconsistencies() {
        return comments.isEmpty() ? Stream.of(new Inconsistency("/comments", "response.noComment")) : Stream.empty();
    }

    /** A node of a version, by its code. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ResultingNode", description = "Where it stands in the next version of the programme")
    public record ResultingNode(
            @RefersTo(Resource.PROGRAMME_VERSIONS) @NotNull @Valid
            Reference version,

            @NotBlank @Size(max = 50) @Schema(examples = "C1.W2")
            String code) {}
}
