package org.spoiwo.api.comments;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.PassageState;

/** Which passages are wanted, and how they read in which version. */
public class PassageFilter {

    @Parameter(
            description = "Of which this has become; LOST are those to look for by hand",
            schema = @Schema(type = SchemaType.ARRAY, implementation = PassageState.class))
    @RestQuery
    @Nullable
    List<String> state;

    @Parameter(
            description = "The version in which they are looked for; the last of the programme when left out",
            schema = @Schema(implementation = UUID.class))
    @RestQuery
    @Nullable
    String version;
}
