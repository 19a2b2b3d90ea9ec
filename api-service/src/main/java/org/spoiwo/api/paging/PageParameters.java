package org.spoiwo.api.paging;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which page of a list is wanted, and how long. */
public class PageParameters {

    @Parameter(
            description = "How many at most, 1 to 200; 20 when left out",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "20"))
    @RestQuery
    @Nullable
    String limit;

    @Parameter(description = "nextCursor of the page before; everything else as there")
    @RestQuery
    @Nullable
    String cursor;
}
