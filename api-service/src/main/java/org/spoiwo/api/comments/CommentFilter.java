package org.spoiwo.api.comments;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.CommentModeration;
import org.spoiwo.model.vocabulary.ConsultationChannel;

/** What a list of comments may be filtered by: OR within a parameter, AND between them. */
public class CommentFilter {

    @Parameter(
            description = "About which this was decided; RECEIVED is what waits to be moderated",
            schema = @Schema(type = SchemaType.ARRAY, implementation = CommentModeration.class))
    @RestQuery
    @Nullable
    List<String> moderation;

    @Parameter(
            description = "That came in one of these ways",
            schema = @Schema(type = SchemaType.ARRAY, implementation = ConsultationChannel.class))
    @RestQuery
    @Nullable
    List<String> channel;

    @Parameter(
            description = "About one of these nodes, by their codes",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @RestQuery
    @Nullable
    List<String> node;

    @Parameter(
            description = "In the name of one of these organisations",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> organization;

    @Parameter(
            description = "Only those that came after the last day",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @RestQuery
    @Nullable
    String late;

    @Parameter(description = "Words to look for in their texts, in any inflection, with or without Polish letters")
    @RestQuery
    @Nullable
    String q;
}
