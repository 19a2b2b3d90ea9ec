package org.spoiwo.api.consultations;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.ConsultationStage;

/** What a list of consultations may be filtered by: OR within a parameter, AND between them. */
public class ConsultationFilter {

    @Parameter(
            description = "About one of these regions (ISO 3166-2, e.g. PL-28)",
            schema = @Schema(type = SchemaType.ARRAY, implementation = RegionCode.class))
    @RestQuery
    @Nullable
    List<String> region;

    @Parameter(
            description = "Whose last known stage is one of these",
            schema = @Schema(type = SchemaType.ARRAY, implementation = ConsultationStage.class))
    @RestQuery
    @Nullable
    List<String> stage;

    @Parameter(
            description = "Of one of these programmes",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> programme;

    @Parameter(
            description = "Of one of these documents",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> document;

    @Parameter(
            description = "Conducted by one of these organisations or networks",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> conductor;

    @Parameter(
            description = "Of one of these projects",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> project;

    @Parameter(
            description = "Linked with one of these meetings: by the consultation itself, or by an item of the agenda",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> meeting;

    @Parameter(description = "Words to look for, in any inflection, with or without Polish letters")
    @RestQuery
    @Nullable
    String q;

    @Parameter(
            description = "That may have been under way on this day or later",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @RestQuery
    @Nullable
    String from;

    @Parameter(
            description = "That may have been under way on this day or earlier",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @RestQuery
    @Nullable
    String to;

    @Parameter(
            description = "With from or to: also those of which no dates are known",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @RestQuery
    @Nullable
    String undated;
}
