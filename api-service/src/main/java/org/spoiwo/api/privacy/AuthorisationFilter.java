package org.spoiwo.api.privacy;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of authorisations may be filtered by. */
public class AuthorisationFilter {

    @Parameter(description = "Of one of these accounts")
    @RestQuery
    @Nullable
    List<String> account;
}
