package org.spoiwo.api.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Audience;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.Role;

/** Who makes the present request, from the token that came with it. */
@RequestScoped
public class CurrentCaller {

    private static final String EVERYWHERE = "*";

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller; anonymous when no token came. */
    public Caller get() {
        if (identity.isAnonymous()) {
            return Caller.ANONYMOUS;
        }
        Role role = highestRole();
        List<String> regions = regions();
        return new Caller(
                identity.getPrincipal().getName(),
                role,
                regions.stream()
                        .filter(region -> !region.equals(EVERYWHERE))
                        .map(RegionCode::of)
                        .toList(),
                regions.contains(EVERYWHERE),
                role == null ? Audience.PUBLIC : Audience.STAFF);
    }

    private @Nullable Role highestRole() {
        return Arrays.stream(Role.values())
                .filter(role -> identity.hasRole(role.name()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<String> regions() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || token.getClaim("regions") == null) {
            return List.of();
        }
        Object claim = token.getClaim("regions");
        return claim instanceof Iterable<?> values
                ? StreamSupport.stream(values.spliterator(), false)
                        .map(CurrentCaller::text)
                        .toList()
                : List.of(text(claim));
    }

    private static String text(Object claim) {
        return claim instanceof JsonString string ? string.getString() : claim.toString();
    }
}
