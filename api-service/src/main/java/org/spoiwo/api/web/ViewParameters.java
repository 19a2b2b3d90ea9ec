package org.spoiwo.api.web;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How much of a record is wanted. */
public class ViewParameters {

    @Parameter(description = "Only these members, comma-separated, those inside others with dots: id,meta.version")
    @RestQuery
    @Nullable
    String fields;

    @Parameter(
            description =
                    "Put the record in place of a reference to it; names of members, comma-separated, with dots for what is inside,"
                            + " two levels deep at most")
    @RestQuery
    @Nullable
    String expand;
}
