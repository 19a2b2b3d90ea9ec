package org.spoiwo.model.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Act;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.Alias;
import org.spoiwo.model.record.Fact;
import org.spoiwo.model.record.Identifier;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.record.Provenance;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.Period;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.DocumentKind;
import org.spoiwo.model.vocabulary.DocumentStatus;

/**
 * A document: a programme, rules, a guide, a study, a presentation, a legal act, a gallery, a product still being worked
 * on.
 *
 * @param act kind, number, organ and date, when the document is a legal act
 * @param commissioner who ordered the work (Polish na zlecenie)
 * @param audience for whom it was written
 * @param validity from when until when it applies
 * @param publications where and when it was published
 * @param versions its life, and the meeting at which each version arose
 * @param files what it consists of; file names are kept byte for byte
 * @param figures figures about the sector that it states
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A document, with its files")
public record Document(
        @Nullable UUID id,

        @NotBlank @Size(max = Limits.NAME) @Schema(examples = "Regulamin Platformy Współpracy")
        String title,

        @Nullable Boolean titleDerived,
        @Size(max = Limits.LIST) List<@Valid Alias> aliases,
        @Nullable DocumentKind kind,
        @Nullable DocumentStatus status,

        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "{language.syntax}") @Size(max = 20) @Nullable
        String language,

        @Size(max = Limits.TEXT) @Nullable String summary,
        @Valid @Nullable Act act,

        @RefersTo({Resource.PEOPLE, Resource.ORGANIZATIONS}) @Size(max = Limits.LIST)
        List<@Valid Reference> authors,

        @RefersTo(Resource.ORGANIZATIONS) @Valid @Nullable Reference commissioner,
        @Size(max = Limits.LIST) List<@NotBlank @Size(max = Limits.NAME) String> audience,
        @Nullable PartialDate date,
        @Nullable Period validity,
        @RefersTo(Resource.PROJECTS) @Valid @Nullable Reference project,
        @Size(max = Limits.NAME) @Nullable String programme,
        @Size(max = 50) List<RegionCode> regions,
        @Size(max = Limits.LIST) List<@Valid Publication> publications,
        @Size(max = Limits.LIST) List<@Valid Version> versions,
        @Size(max = Limits.NAME) @Nullable String licence,
        @Size(max = Limits.LIST) List<@Valid DocumentFile> files,
        @Valid @Nullable Gallery gallery,
        @Size(max = Limits.LIST) List<@Valid SectorFigure> figures,
        @Size(max = Limits.LIST) List<@Valid Fact> facts,
        @Size(max = Limits.LIST) List<@Valid Identifier> identifiers,
        @Valid @Nullable Meta meta,
        @Valid @Nullable Provenance provenance)
        implements AggregateRecord<Document>, DocumentBuilder.With {

    public Document {
        aliases = Lists.orEmpty(aliases);
        authors = Lists.orEmpty(authors);
        audience = Lists.orEmpty(audience);
        regions = Lists.orEmpty(regions);
        publications = Lists.orEmpty(publications);
        versions = Lists.orEmpty(versions);
        files = Lists.orEmpty(files);
        figures = Lists.orEmpty(figures);
        facts = Lists.orEmpty(facts);
        identifiers = Lists.orEmpty(identifiers);
    }

    @Override
    public Document kept(@Nullable UUID id, @Nullable Meta meta) {
        return withId(id).withMeta(meta);
    }

    @Override
    public String displayName() {
        return title;
    }

    /** A place where the document appeared. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DocumentPublication", description = "A place where the document appeared")
    public record Publication(
            @Size(max = Limits.NAME) @Nullable String where,

            @Pattern(regexp = "https?://\\S+", message = "{url.syntax}") @Size(max = Limits.LINE) @Nullable
            String url,

            @Nullable PartialDate publishedOn) {}

    /** A version of the document, and the meeting at which it arose. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DocumentVersion", description = "A version of the document, and the meeting at which it arose")
    public record Version(
            @Size(max = Limits.NAME) @Nullable String label,
            @Nullable PartialDate date,
            @Nullable DocumentStatus status,
            @RefersTo(Resource.MEETINGS) @Valid @Nullable Reference meeting,
            @Size(max = Limits.LINE) @Nullable String note) {}
}
