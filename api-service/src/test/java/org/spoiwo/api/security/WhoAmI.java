package org.spoiwo.api.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Audience;
import org.spoiwo.model.value.RegionCode;

/** Paths that exist in tests only: two for everybody, one for editors. */
@Path("/test/who-am-i")
@Produces(MediaType.TEXT_PLAIN)
public class WhoAmI {

    private final SecurityIdentity identity;
    private final JsonWebToken token;
    private final CurrentCaller caller;

    WhoAmI(SecurityIdentity identity, JsonWebToken token, CurrentCaller caller) {
        this.identity = identity;
        this.token = token;
        this.caller = caller;
    }

    /** Asks the running service whom it takes the bearer of the token for. */
    static Response ask(@Nullable String token) {
        RequestSpecification request = RestAssured.given();
        return (token == null ? request : request.auth().oauth2(token)).get("/test/who-am-i/caller");
    }

    /** The answer for a caller as it should be. */
    static String described(TestCaller caller) {
        return described(new Caller(
                caller.account(),
                caller.role(),
                caller.regions().stream()
                        .filter(region -> !region.equals(TokenIssuer.ALL_REGIONS))
                        .map(RegionCode::of)
                        .toList(),
                caller.regions().contains(TokenIssuer.ALL_REGIONS),
                caller.role() == null ? Audience.PUBLIC : Audience.STAFF));
    }

    private static String described(Caller caller) {
        return caller.account() + " " + caller.role() + " " + caller.regions() + " " + caller.everywhere();
    }

    @GET
    @Path("/caller")
    @Operation(hidden = true)
    public String caller() {
        return described(caller.get());
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
