package org.spoiwo.api.privacy;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the log of access may be filtered by: OR within a parameter, AND between them. */
public class AccessLogFilter {

    @Parameter(
            description = "Data of one of these people",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @RestQuery
    @Nullable
    List<String> person;

    @Parameter(description = "Handed out to one of these accounts")
    @RestQuery
    @Nullable
    List<String> account;
}
