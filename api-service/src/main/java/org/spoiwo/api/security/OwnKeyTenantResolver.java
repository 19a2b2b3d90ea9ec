package org.spoiwo.api.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.SignatureAlgorithm;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.embedded.DataDirectory;

/**
 * Has bearer tokens verified with the service's own keys as long as no identity provider is configured.
 *
 * <p>quarkus-oidc calls such a set of rules for verifying a tenant; each key is one. A token's header is read only to choose
 * the key: what it claims counts after its signature has been verified.
 */
@ApplicationScoped
public class OwnKeyTenantResolver implements TenantConfigResolver {

    private static final Logger LOG = Logger.getLogger(OwnKeyTenantResolver.class);

    private static final String SCHEME = "Bearer ";

    /** Absent when an identity provider verifies the tokens. */
    private final @Nullable SigningKeys keys;

    OwnKeyTenantResolver(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> identityProvider,
            @ConfigProperty(name = DataDirectory.SETTING, defaultValue = DataDirectory.DEFAULT) Path dataDirectory) {
        // a key from configuration (spoiwo.security.private-key), which several services can share, would go first here
        this.keys = identityProvider.isPresent() ? null : SigningKeys.of(DataDirectory.at(dataDirectory));
    }

    /** Keys are there before the first request, and their absence stops the start rather than a request. */
    void warnOfKeysOfOneMachine(
            @Observes StartupEvent start,
            @ConfigProperty(name = "spoiwo.embedded", defaultValue = "false") boolean embeddedDatabase) {
        if (keys != null && !embeddedDatabase) {
            LOG.warn(
                    "Tokens are signed and verified with the keys of this machine's data directory, while the database is"
                            + " elsewhere: another service on the same database will not accept them. Configure an identity"
                            + " provider (QUARKUS_OIDC_AUTH_SERVER_URL), or give all of them the same keys directory.");
        }
    }

    @Override
    public Uni<@Nullable OidcTenantConfig> resolve(
            RoutingContext request, OidcRequestContext<OidcTenantConfig> unused) {
        String token = bearerToken(request.request().getHeader("Authorization"));
        if (token.startsWith(".") || token.contains("..")) {
            // quarkus-oidc 3.32 answers such a token with an internal error
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        if (keys == null) {
            // the configured provider
            return Uni.createFrom().nullItem();
        }
        // a token of a key that is not ours is verified with one that is, and so refused
        SigningKey key = keyId(token).flatMap(keys::withId).orElseGet(keys::newest);
        return Uni.createFrom().item(tenant(key));
    }

    /** The token, or empty text where there is none. */
    private static String bearerToken(@Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? authorization.substring(SCHEME.length()).strip()
                : "";
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
