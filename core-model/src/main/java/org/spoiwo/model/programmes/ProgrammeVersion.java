package org.spoiwo.model.programmes;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.ProgrammeVersionStatus;

/**
 * What a programme said at some time: its text as a tree of nodes.
 *
 * @param label what people call this version
 * @param document the text that the tree was taken from
 * @param summary what is new in it
 * @param nodes a tree: priorities with objectives, measures and indicators below them, as deep as the programme goes
 */
@RecordBuilder
@Consistent
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a programme said at some time: its text as a tree")
public record ProgrammeVersion(
        @Nullable UUID id,

        @Schema(readOnly = true, description = "The programme in whose path it is")
        @RefersTo(Resource.PROGRAMMES)
        @Valid
        @Nullable
        Reference programme,

        @NotBlank @Size(max = Limits.NAME) @Schema(examples = "projekt do konsultacji")
        String label,

        @Nullable PartialDate date,
        @Nullable ProgrammeVersionStatus status,
        @RefersTo(Resource.DOCUMENTS) @Valid @Nullable Reference document,
        @Size(max = Limits.TEXT) @Nullable String summary,
        List<@Valid ProgrammeNode> nodes,
        @Valid @Nullable Meta meta,
        @Valid @Nullable Provenance provenance)
        implements AggregateRecord<ProgrammeVersion>, SelfChecking, ProgrammeVersionBuilder.With {

    public ProgrammeVersion {
        nodes = Lists.orEmpty(nodes);
    }

    @Override
    public ProgrammeVersion kept(@Nullable UUID id, @Nullable Meta meta) {
        return withId(id).withMeta(meta);
    }

    @Override
    public String displayName() {
        return label;
    }

    @Override
    public Stream<Inconsistency> inconsistencies() {
        return ProgrammeTree.inconsistencies(nodes);
    }
}
