package org.spoiwo.api.agenda;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.AgendaItemKind;
import org.spoiwo.model.vocabulary.OrganizationKind;

/** What a list of agenda items may be filtered by: OR within a parameter, AND between them. */
public class AgendaItemFilter {

    @Parameter(
            description = "About one of these regions (ISO 3166-2, e.g. PL-28)",
            schema = @Schema(type = SchemaType.ARRAY, implementation = RegionCode.class))
    @RestQuery
    @Nullable
    List<String> region;

    @Parameter(
            description = "Of one of these meetings",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> meeting;

    @Parameter(
            description = "Of a meeting of one of these networks",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> network;

    @Parameter(
            description = "Of one of these kinds",
            schema = @Schema(type = SchemaType.ARRAY, implementation = AgendaItemKind.class))
    @RestQuery
    @Nullable
    List<String> kind;

    @Parameter(
            description = "For one of these kinds of organisation",
            schema = @Schema(type = SchemaType.ARRAY, implementation = OrganizationKind.class))
    @RestQuery
    @Nullable
    List<String> track;

    @Parameter(
            description = "With a contribution by one of these people",
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
            description = "About one of these projects",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> project;

    @Parameter(
            description = "About one of these consultations",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> consultation;

    @Parameter(
            description = "About one of these documents",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> document;

    @Parameter(description = "Words to look for, in any inflection, with or without Polish letters")
    @RestQuery
    @Nullable
    String q;

    @Parameter(
            description = "On or after this day, as far as the dates known allow",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @RestQuery
    @Nullable
    String from;

    @Parameter(
            description = "On or before this day, as far as the dates known allow",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @RestQuery
    @Nullable
    String to;

    @Parameter(
            description = "With from or to: also those whose year is not known",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @RestQuery
    @Nullable
    String undated;
}
