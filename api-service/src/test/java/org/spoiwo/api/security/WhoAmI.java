package org.spoiwo.api.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Two paths that exist in tests only: one for everybody, one for editors. */
@Path("/test/who-am-i")
@Produces(MediaType.TEXT_PLAIN)
public class WhoAmI {

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    WhoAmI(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    @GET
    @Operation(hidden = true)
    public String anybody() {
        return identity.isAnonymous() ? "nobody" : identity.getPrincipal().getName();
    }

    @GET
    @Path("/editor")
    @RolesAllowed("EDITOR")
    @Operation(hidden = true)
    public String editor() {
        return identity.getPrincipal().getName() + " " + identity.getRoles() + " "
                + token.getClaim(TokenIssuer.REGIONS_CLAIM);
    }
}
