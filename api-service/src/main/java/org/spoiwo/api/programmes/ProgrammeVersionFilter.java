package org.spoiwo.api.programmes;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.ProgrammeVersionStatus;

/** What a list of versions may be filtered by: OR within a parameter, AND between them. */
public class ProgrammeVersionFilter {

    @Parameter(
            description = "That have come this far",
            schema = @Schema(type = SchemaType.ARRAY, implementation = ProgrammeVersionStatus.class))
    @RestQuery
    @Nullable
    List<String> status;

    @Parameter(
            description = "Taken from one of these documents",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> document;

    @Parameter(description = "Words to look for in labels, codes and titles, in any inflection")
    @RestQuery
    @Nullable
    String q;
}
