package org.spoiwo.api.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.SignatureAlgorithm;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Has bearer tokens verified with the service's own keys as long as no identity provider is configured.
 *
 * <p>quarkus-oidc calls such a set of rules for verifying a tenant; each key is one. A token's header is read only to choose
 * the key: what it claims counts after its signature has been verified.
 */
@ApplicationScoped
public class OwnKeyTenantResolver implements TenantConfigResolver {

    private static final String SCHEME = "Bearer";

    /** Longer than any provider's tokens; verifying costs time in proportion. */
    private static final int LONGEST_TOKEN = 12_000;

    /** For requests that bring no token: nothing to verify, no key to look for. */
    private static final OidcTenantConfig NOBODY = OidcTenantConfig.builder()
            .tenantId("nobody")
            .applicationType(ApplicationType.SERVICE)
            .disableTenant()
            .build();

    /** By key; they are asked for at every request that brings a token. */
    private final Map<String, OidcTenantConfig> tenants = new ConcurrentHashMap<>();

    private final OwnTokens tokens;

    OwnKeyTenantResolver(OwnTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Uni<@Nullable OidcTenantConfig> resolve(
            RoutingContext request, OidcRequestContext<OidcTenantConfig> context) {
        List<String> headers = request.request().headers().getAll("Authorization");
        @Nullable String token = headers.isEmpty() ? null : bearerToken(headers.get(0));
        if (headers.size() > 1 || (token != null && isMalformed(token))) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        if (!tokens.areInUse()) {
            // the configured provider
            return Uni.createFrom().nullItem();
        }
        if (token == null) {
            return Uni.createFrom().item(NOBODY);
        }
        return context.runBlocking(() -> keyId(token)
                .flatMap(tokens::key)
                .map(key -> tenants.computeIfAbsent(key.id(), id -> tenant(key)))
                .orElseThrow(AuthenticationFailedException::new));
    }

    /** The token, be it empty; absent where the header is about something else. */
    private static @Nullable String bearerToken(String authorization) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        String rest = authorization.substring(SCHEME.length());
        return rest.isEmpty() || rest.startsWith(" ") ? rest.strip() : null;
    }

    /** Such tokens cannot be any good, and quarkus-oidc 3.32 answers some of them with an internal error. */
    private static boolean isMalformed(String token) {
        return token.isEmpty() || token.length() > LONGEST_TOKEN || token.startsWith(".") || token.contains("..");
    }

    private static OidcTenantConfig tenant(SigningKey key) {
        return OidcTenantConfig.builder()
                .tenantId("own-key-" + key.id())
                .applicationType(ApplicationType.SERVICE)
                .publicKey(key.encodedPublicKey())
                .token()
                .issuer(TokenIssuer.ISSUER)
                .audience(TokenIssuer.AUDIENCE)
                .signatureAlgorithm(SignatureAlgorithm.RS256)
                .end()
                .build();
    }

    /** The name of the key in a token's unverified header. */
    private static Optional<String> keyId(String token) {
        String header = token.substring(0, Math.max(0, token.indexOf('.')));
        try {
            String json = new String(Base64.getUrlDecoder().decode(header), UTF_8);
            return Optional.ofNullable(new JsonObject(json).getString("kid"));
        } catch (IllegalArgumentException | ClassCastException | DecodeException notOurs) {
            return Optional.empty();
        }
    }
}
