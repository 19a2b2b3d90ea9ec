package org.spoiwo.api.programmes;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.RegionCode;

/** What a list of programmes may be filtered by: OR within a parameter, AND between them. */
public class ProgrammeFilter {

    @Parameter(
            description = "Of one of these regions (ISO 3166-2, e.g. PL-28)",
            schema = @Schema(type = SchemaType.ARRAY, implementation = RegionCode.class))
    @RestQuery
    @Nullable
    List<String> region;

    @Parameter(
            description = "Drawn up by one of these organisations or networks",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> owner;

    @Parameter(description = "Words to look for, in any inflection, with or without Polish letters")
    @RestQuery
    @Nullable
    String q;
}
