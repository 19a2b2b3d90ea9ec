package org.spoiwo.model.programmes;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.Alias;
import org.spoiwo.model.record.Identifier;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.record.Provenance;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.Period;
import org.spoiwo.model.value.RegionCode;

/**
 * A programme that is drawn up, consulted, adopted and updated: a regional multi-annual programme for the social economy,
 * for example (Act of 5 August 2022 on social economy, art. 54). What it says stands in its versions.
 *
 * @param horizon the years it is for
 * @param owner who draws it up
 * @param documents its texts as they were published
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "A programme that is drawn up, consulted, adopted and updated; what it says stands in its versions")
public record Programme(
        @Nullable UUID id,

        @NotBlank
        @Size(max = Limits.NAME)
        @Schema(examples = "Wieloletni Program Rozwoju Ekonomii Społecznej w województwie podlaskim do roku 2027")
        String title,

        @Size(max = Limits.LIST) List<@Valid Alias> aliases,
        @Valid @Nullable Period horizon,

        @RefersTo({Resource.ORGANIZATIONS, Resource.NETWORKS}) @Valid @Nullable
        Reference owner,

        @Size(max = 50) List<RegionCode> regions,
        @Size(max = Limits.TEXT) @Nullable String summary,

        @RefersTo(Resource.DOCUMENTS) @Size(max = Limits.LIST)
        List<@Valid Reference> documents,

        @Size(max = Limits.LIST) List<@Valid Identifier> identifiers,
        @Valid @Nullable Meta meta,
        @Valid @Nullable Provenance provenance)
        implements AggregateRecord<Programme>, ProgrammeBuilder.With {

    public Programme {
        aliases = Lists.orEmpty(aliases);
        regions = Lists.orEmpty(regions);
        documents = Lists.orEmpty(documents);
        identifiers = Lists.orEmpty(identifiers);
    }

    @Override
    public Programme kept(@Nullable UUID id, @Nullable Meta meta) {
        return withId(id).withMeta(meta);
    }

    @Override
    public String displayName() {
        return title;
    }
}
