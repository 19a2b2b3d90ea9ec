package org.spoiwo.api.projects;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.ProjectMode;

/** What a list of projects may be filtered by: OR within a parameter, AND between them. */
public class ProjectFilter {

    @Parameter(
            description = "About one of these regions (ISO 3166-2, e.g. PL-28)",
            schema = @Schema(type = SchemaType.ARRAY, implementation = RegionCode.class))
    @RestQuery
    @Nullable
    List<String> region;

    @Parameter(
            description = "Chosen in one of these ways",
            schema = @Schema(type = SchemaType.ARRAY, implementation = ProjectMode.class))
    @RestQuery
    @Nullable
    List<String> mode;

    @Parameter(
            description = "Financed by one of these programmes (exact name)",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @RestQuery
    @Nullable
    List<String> programme;

    @Parameter(
            description = "At this level of a programme, by its number: VII, 7.3, 9.3.2",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @RestQuery
    @Nullable
    List<String> level;

    @Parameter(
            description = "Carried out by one of these organisations",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> implementer;

    @Parameter(description = "Words to look for, in any inflection, with or without Polish letters")
    @RestQuery
    @Nullable
    String q;
}
