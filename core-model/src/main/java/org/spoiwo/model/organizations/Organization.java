package org.spoiwo.model.organizations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.merging.Mergeable;
import org.spoiwo.model.record.Alias;
import org.spoiwo.model.record.Area;
import org.spoiwo.model.record.Consistent;
import org.spoiwo.model.record.Fact;
import org.spoiwo.model.record.Identifier;
import org.spoiwo.model.record.Image;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.record.Provenance;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.record.SelfChecking;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.Period;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.LegalForm;
import org.spoiwo.model.vocabulary.OrganizationKind;
import org.spoiwo.model.vocabulary.OrganizationStatus;

/**
 * An organisation or a unit of one: a CIS, ZAZ or WTZ, a support centre, a social cooperative, an office, a venue.
 *
 * @param nameDerived the name was put together from kind and town because the source gives no full name
 * @param kinds what it is, several at once (a foundation that runs an OWES and a CIS)
 * @param kindLabel what it calls itself, when the kinds do not say it
 * @param parent the organisation it is a unit of, e.g. a ROPS of its marshal's office
 * @param founders who founded or runs it (Act of 5 August 2022 on social economy, art. 2(3))
 * @param socialEnterprise since and until when it has the status of social enterprise (art. 3 of the same act)
 * @param workshops workshops of a CIS, ZAZ or WTZ (Polish pracownie)
 * @param foundedFrom the unit whose participants founded it, e.g. a social cooperative sprung from a CIS
 */
@RecordBuilder
@Consistent
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An organisation or a unit of one")
public record Organization(
        @Nullable UUID id,

        @NotBlank @Size(max = Limits.NAME) @Schema(examples = "Zakład Aktywności Zawodowej w Biskupcu")
        String name,

        @Nullable Boolean nameDerived,
        @Size(max = Limits.LIST) List<@Valid Alias> aliases,
        @Size(max = 20) List<OrganizationKind> kinds,
        @Size(max = Limits.NAME) @Nullable String kindLabel,
        @Nullable LegalForm legalForm,
        @RefersTo(Resource.ORGANIZATIONS) @Valid @Nullable Reference parent,
        @Size(max = Limits.LIST) List<@Valid OrganizationTie> founders,
        @Size(max = Limits.NAME) @Nullable String locality,
        @Size(max = Limits.LINE) @Nullable String address,
        @DecimalMin("-90") @DecimalMax("90") @Nullable BigDecimal latitude,
        @DecimalMin("-180") @DecimalMax("180") @Nullable BigDecimal longitude,
        @Size(max = 50) List<RegionCode> regions,
        @Size(max = Limits.LIST) List<@Valid Area> areas,
        @Size(max = Limits.LIST) List<@Valid Identifier> identifiers,
        @Nullable Period socialEnterprise,
        @Size(max = Limits.LIST) List<@NotBlank @Size(max = Limits.NAME) String> workshops,
        @Size(max = Limits.LIST) List<@NotBlank @Size(max = Limits.NAME) String> services,
        @Size(max = Limits.LIST) List<@NotBlank @Size(max = Limits.NAME) String> products,
        @Size(max = Limits.LIST) List<@Valid Fact> facts,
        @RefersTo(Resource.ORGANIZATIONS) @Valid @Nullable Reference predecessor,
        @RefersTo(Resource.ORGANIZATIONS) @Valid @Nullable Reference successor,
        @RefersTo(Resource.ORGANIZATIONS) @Valid @Nullable Reference foundedFrom,
        @Valid @Nullable Contact contact,
        @Nullable OrganizationStatus status,
        @Nullable PartialDate closedOn,
        @Size(max = Limits.LIST) List<@Valid Image> images,
        @Valid @Nullable Meta meta,
        @Valid @Nullable Provenance provenance)
        implements Mergeable<Organization>, SelfChecking, OrganizationBuilder.With {

    public Organization {
        aliases = Lists.orEmpty(aliases);
        kinds = Lists.orEmpty(kinds);
        founders = Lists.orEmpty(founders);
        regions = Lists.orEmpty(regions);
        areas = Lists.orEmpty(areas);
        identifiers = Lists.orEmpty(identifiers);
        workshops = Lists.orEmpty(workshops);
        services = Lists.orEmpty(services);
        products = Lists.orEmpty(products);
        facts = Lists.orEmpty(facts);
        images = Lists.orEmpty(images);
    }

    @Override
    public Organization kept(@Nullable UUID id, @Nullable Meta meta) {
        return withId(id).withMeta(meta);
    }

    @Override
    public String displayName() {
        return name;
    }

    @Override
    public Organization takingOver(Organization duplicate) {
        return with(organization -> organization
                .aliases(aliasesWith(duplicate))
                .identifiers(Lists.union(identifiers, duplicate.identifiers()))
                .kinds(Lists.union(kinds, duplicate.kinds())));
    }

    @Override
    public Stream<Inconsistency> inconsistencies() {
        Stream<Inconsistency> coordinates = (latitude == null) == (longitude == null)
                ? Stream.empty()
                : Stream.of(new Inconsistency(latitude == null ? "/latitude" : "/longitude", "coordinates.half"));
        Stream<Inconsistency> self = id != null && parent != null && Objects.equals(parent.id(), id)
                ? Stream.of(new Inconsistency("/parent", "parent.self"))
                : Stream.empty();
        return Stream.concat(coordinates, self);
    }
}
