package org.spoiwo.api.networks;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.NetworkKind;
import org.spoiwo.model.vocabulary.NetworkStage;
import org.spoiwo.model.vocabulary.OfficeKind;
import org.spoiwo.model.vocabulary.OrganizationKind;

/** What a list of networks may be filtered by: OR within a parameter, AND between them. */
public class NetworkFilter {

    @Parameter(
            description = "About one of these regions (ISO 3166-2, e.g. PL-28)",
            schema = @Schema(type = SchemaType.ARRAY, implementation = RegionCode.class))
    @RestQuery
    @Nullable
    List<String> region;

    @Parameter(
            description = "Of one of these kinds",
            schema = @Schema(type = SchemaType.ARRAY, implementation = NetworkKind.class))
    @RestQuery
    @Nullable
    List<String> kind;

    @Parameter(
            description = "For members of one of these kinds",
            schema = @Schema(type = SchemaType.ARRAY, implementation = OrganizationKind.class))
    @RestQuery
    @Nullable
    List<String> memberKind;

    @Parameter(
            description = "Inside one of these networks",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> parent;

    @Parameter(
            description = "That took the place of one of these networks",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> predecessor;

    @Parameter(
            description = "That were constituted at one of these meetings",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> constitutedAt;

    @Parameter(
            description = "Whose last known step in life is one of these",
            schema = @Schema(type = SchemaType.ARRAY, implementation = NetworkStage.class))
    @RestQuery
    @Nullable
    List<String> stage;

    @Parameter(
            description =
                    "Networks that may have existed on this day; with officer or office, in which it may have been"
                            + " held then",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @RestQuery
    @Nullable
    String on;

    @Parameter(
            description = "In which one of these people or organisations holds or held an office",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> officer;

    @Parameter(
            description = "In which somebody, or the officer asked for, holds or held one of these offices",
            schema = @Schema(type = SchemaType.ARRAY, implementation = OfficeKind.class))
    @RestQuery
    @Nullable
    List<String> office;

    @Parameter(
            description = "That name one of these people, e.g. as an officer",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> person;

    @Parameter(
            description = "That name one of these organisations",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> organization;

    @Parameter(
            description = "Of one of these projects",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> project;

    @Parameter(description = "Words to look for, in any inflection, with or without Polish letters")
    @RestQuery
    @Nullable
    String q;
}
