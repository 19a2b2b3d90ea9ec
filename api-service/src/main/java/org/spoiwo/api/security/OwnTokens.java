package org.spoiwo.api.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.embedded.DataDirectory;

/** The service's own keys and the tokens they signed, which count as long as no identity provider is configured. */
@ApplicationScoped
class OwnTokens {

    private static final Logger LOG = Logger.getLogger(OwnTokens.class);

    /** Absent when an identity provider verifies the tokens; so is the register. */
    private final @Nullable SigningKeys keys;

    private final @Nullable TokenRegister register;

    OwnTokens(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> identityProvider,
            @ConfigProperty(name = DataDirectory.SETTING, defaultValue = DataDirectory.DEFAULT) Path dataDirectory) {
        if (identityProvider.isPresent()) {
            this.keys = null;
            this.register = null;
        } else {
            DataDirectory directory = DataDirectory.at(dataDirectory);
            this.keys = SigningKeys.of(directory);
            this.register = TokenRegister.of(directory);
        }
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

    /** Whether tokens are the service's own affair. */
    boolean areInUse() {
        return keys != null;
    }

    Optional<SigningKey> key(String id) {
        return keys == null ? Optional.empty() : keys.withId(id);
    }

    /** Whether the token, whose signature has been verified, is registered and not revoked. */
    boolean include(@Nullable String id, String token) {
        if (register == null) {
            return false;
        }
        return Optional.ofNullable(id)
                .flatMap(register::find)
                .filter(entry -> !entry.isRevoked() && entry.isFor(token))
                .isPresent();
    }
}
