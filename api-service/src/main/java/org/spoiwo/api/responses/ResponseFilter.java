package org.spoiwo.api.responses;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.CommentResolution;

/** What a list of answers may be filtered by: OR within a parameter, AND between them. */
public class ResponseFilter {

    @Parameter(
            description = "With one of these resolutions",
            schema = @Schema(type = SchemaType.ARRAY, implementation = CommentResolution.class))
    @RestQuery
    @Nullable
    List<String> resolution;

    @Parameter(
            description = "To one of these comments",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> comment;

    @Parameter(description = "Words to look for in reasons and new wording, in any inflection")
    @RestQuery
    @Nullable
    String q;
}
