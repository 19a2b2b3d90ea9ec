package org.spoiwo.api.organizations;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.OrganizationKind;
import org.spoiwo.model.vocabulary.OrganizationStatus;

/** What a list of organisations may be filtered by: OR within a parameter, AND between them. */
public class OrganizationFilter {

    @Parameter(
            description = "About one of these regions (ISO 3166-2, e.g. PL-28)",
            schema = @Schema(type = SchemaType.ARRAY, implementation = RegionCode.class))
    @RestQuery
    @Nullable
    List<String> region;

    @Parameter(
            description = "Of one of these kinds",
            schema = @Schema(type = SchemaType.ARRAY, implementation = OrganizationKind.class))
    @RestQuery
    @Nullable
    List<String> kind;

    @Parameter(
            description = "In one of these states",
            schema = @Schema(type = SchemaType.ARRAY, implementation = OrganizationStatus.class))
    @RestQuery
    @Nullable
    List<String> status;

    @Parameter(
            description = "In one of these towns",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @RestQuery
    @Nullable
    List<String> locality;

    @Parameter(
            description = "A unit of one of these organisations",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> parent;

    @Parameter(
            description = "Founded or run by one of these organisations",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> founder;

    @Parameter(
            description = "Sprung from one of these organisations",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> foundedFrom;

    @Parameter(
            description = "With this number in a register: SCHEME:value, e.g. NIP:1234563218",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @RestQuery
    @Nullable
    List<String> identifier;

    @Parameter(description = "Words to look for, in any inflection, with or without Polish letters")
    @RestQuery
    @Nullable
    String q;
}
