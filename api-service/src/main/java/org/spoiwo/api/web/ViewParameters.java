package org.spoiwo.api.web;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How much of a record is wanted. */
public class ViewParameters {

    @Parameter(description = "Only these members, comma-separated, nested ones with dots: title,agenda.title")
    @RestQuery
    @Nullable
    String fields;

    @Parameter(
            description =
                    "Put the record referred to in place of the reference, two levels deep at most: networks,venues.organization")
    @RestQuery
    @Nullable
    String expand;
}
