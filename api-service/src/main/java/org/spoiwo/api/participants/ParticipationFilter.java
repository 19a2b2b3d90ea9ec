package org.spoiwo.api.participants;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.Capacity;
import org.spoiwo.model.vocabulary.ParticipationMode;
import org.spoiwo.model.vocabulary.ParticipationStatus;

/** What the participants of a meeting may be filtered by: OR within a parameter, AND between them. */
public class ParticipationFilter {

    @Parameter(
            description = "In one of these states",
            schema = @Schema(type = SchemaType.ARRAY, implementation = ParticipationStatus.class))
    @RestQuery
    @Nullable
    List<String> status;

    @Parameter(
            description = "In one of these capacities",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Capacity.class))
    @RestQuery
    @Nullable
    List<String> capacity;

    @Parameter(
            description = "In one of these ways",
            schema = @Schema(type = SchemaType.ARRAY, implementation = ParticipationMode.class))
    @RestQuery
    @Nullable
    List<String> mode;

    @Parameter(
            description = "Of one of these people",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> person;

    @Parameter(
            description = "Of one of these organisations",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> organization;

    @Parameter(
            description = "For one of these organisations or networks",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> represents;

    @Parameter(
            description = "As a member of one of these networks",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> asMemberOf;
}
