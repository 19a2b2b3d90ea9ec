package org.spoiwo.api.security;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ends a request to the identity provider that gets no answer. quarkus-oidc limits how long connecting may take, but not how
 * long a provider may then keep silent, and whoever sent a token would wait as long.
 */
@ApplicationScoped
// quarkus-oidc looks for it at run time
@Unremovable
public class ProviderPatience implements OidcRequestFilter {

    private final Duration longest;

    ProviderPatience(@ConfigProperty(name = "quarkus.oidc.connection-timeout") Duration longest) {
        this.longest = longest;
    }

    @Override
    public Uni<Void> filter(OidcRequestFilterContext context) {
        context.request().timeout(longest.toMillis());
        return Uni.createFrom().voidItem();
    }
}
