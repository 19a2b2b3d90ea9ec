package org.spoiwo.model.projects;

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
import org.spoiwo.model.record.Alias;
import org.spoiwo.model.record.Consistent;
import org.spoiwo.model.record.Identifier;
import org.spoiwo.model.record.Image;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.record.PeriodRule;
import org.spoiwo.model.record.Provenance;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.record.SelfChecking;
import org.spoiwo.model.value.Count;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.Fund;
import org.spoiwo.model.vocabulary.ProgrammeLevel;
import org.spoiwo.model.vocabulary.ProjectMode;

/**
 * A project that pays for, or is the subject of, coordination.
 *
 * @param programme name of the programme that finances it, e.g. a Regional Operational Programme
 * @param levels its place in the programme, from the top; numbers are text, because they may be Roman or dotted
 */
@RecordBuilder
@Consistent
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A project that pays for, or is the subject of, coordination")
public record Project(
        @Nullable UUID id,

        @NotBlank @Size(max = Limits.NAME) @Schema(examples = "Świętokrzyska Ekonomia Społeczna")
        String name,

        @Size(max = Limits.LIST) List<@Valid Alias> aliases,
        @Nullable ProjectMode mode,

        @RefersTo(Resource.ORGANIZATIONS) @Size(max = Limits.LIST)
        List<@Valid Reference> implementers,

        @Size(max = 20) List<Fund> funds,
        @Size(max = Limits.NAME) @Nullable String programme,
        @Size(max = 10) List<@Valid Level> levels,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Size(max = Limits.TEXT) @Nullable String summary,
        @Size(max = Limits.LIST) List<@NotBlank @Size(max = Limits.LINE) String> goals,
        @Size(max = Limits.LIST) List<@Valid Amount> amounts,
        @Size(max = 50) List<RegionCode> regions,
        @Size(max = Limits.LIST) List<@Valid Identifier> identifiers,
        @Size(max = Limits.LIST) List<@Valid Image> images,
        @Valid @Nullable Meta meta,
        @Valid @Nullable Provenance provenance)
        implements AggregateRecord<Project>, SelfChecking, ProjectBuilder.With {

    public Project {
        aliases = Lists.orEmpty(aliases);
        implementers = Lists.orEmpty(implementers);
        funds = Lists.orEmpty(funds);
        levels = Lists.orEmpty(levels);
        goals = Lists.orEmpty(goals);
        amounts = Lists.orEmpty(amounts);
        regions = Lists.orEmpty(regions);
        identifiers = Lists.orEmpty(identifiers);
        images = Lists.orEmpty(images);
    }

    @Override
    public Project kept(@Nullable UUID id, @Nullable Meta meta) {
        return withId(id).withMeta(meta);
    }

    @Override
    public String displayName() {
        return name;
    }

    @Override
    public Stream<Inconsistency> inconsistencies() {
        return PeriodRule.inconsistencies(from, to);
    }

    /** One level of the programme: {@code VII}, {@code 7.3}, {@code 9.3.2}, with its name. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProjectLevel", description = "One level of the programme a project belongs to")
    public record Level(
            @Nullable ProgrammeLevel level,

            @Size(max = 50) @Schema(examples = "9.3.2") @Nullable
            String number,

            @Size(max = Limits.NAME) @Nullable String name) {}

    /** What a fund pays; the unit of the count is the currency (ISO 4217). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProjectAmount", description = "What a fund pays")
    public record Amount(
            @Nullable Fund fund, @Valid @Nullable Count amount) {}
}
