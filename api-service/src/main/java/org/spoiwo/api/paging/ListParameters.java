package org.spoiwo.api.paging;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters that every list takes. */
public class ListParameters extends PageParameters {

    @Parameter(
            description =
                    "Order; a minus in front reverses it. The possible values stand in the operation's description")
    @RestQuery
    @Nullable
    String sort;

    @Parameter(
            description = "Count them all: exact up to 10,000, AT_LEAST beyond. Costs one statement more",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @RestQuery
    @Nullable
    String total;
}
