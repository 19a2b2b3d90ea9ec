package org.spoiwo.api.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Audience;
import org.spoiwo.model.vocabulary.Role;

/** Who makes the present request, from the token that came with it. */
@RequestScoped
public class CurrentCaller {

    private final SecurityIdentity identity;
    private final RegionsClaim regions;

    /** Looked up once a request: behind the identity are proxies and a wait. */
    private @Nullable Caller caller;

    CurrentCaller(SecurityIdentity identity, RegionsClaim regions) {
        this.identity = identity;
        this.regions = regions;
    }

    /** The caller; anonymous when no token came. */
    public Caller get() {
        if (caller == null) {
            caller = identified();
        }
        return caller;
    }

    private Caller identified() {
        if (identity.isAnonymous()) {
            return Caller.ANONYMOUS;
        }
        Role role = highestRole();
        RegionsClaim.Named named = regions.in(identity.getPrincipal());
        return new Caller(
                identity.getPrincipal().getName(),
                role,
                named.codes(),
                named.everywhere(),
                role == null ? Audience.PUBLIC : Audience.STAFF);
    }

    private @Nullable Role highestRole() {
        return Arrays.stream(Role.values())
                .filter(role -> identity.hasRole(role.name()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
