package org.spoiwo.api.security;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Looks at the token of every write, also of those that ask for none: {@link AnonymousWrites} does not count who has one, so
 * one that is no good must not get through.
 */
class TokensOfWrites {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final CurrentCaller caller;

    TokensOfWrites(CurrentCaller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter
    public void verify(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod())) {
            caller.get();
        }
    }
}
