package org.spoiwo.api.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Refuses a token of our own that is well signed but not registered, or revoked. The register is asked at each request, so
 * that a revocation holds at once; it is one small file.
 */
@ApplicationScoped
public class OwnTokenCheck implements SecurityIdentityAugmentor {

    private static final Logger LOG = Logger.getLogger(OwnTokenCheck.class);

    private final OwnTokens tokens;

    OwnTokenCheck(OwnTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !tokens.areInUse()) {
            return Uni.createFrom().item(identity);
        }
        return context.runBlocking(() -> {
            if (!counts(identity)) {
                throw new AuthenticationFailedException();
            }
            return identity;
        });
    }

    private boolean counts(SecurityIdentity identity) {
        try {
            return identity.getPrincipal() instanceof JsonWebToken token
                    && tokens.include(token.getTokenID(), token.getRawToken());
        } catch (UncheckedIOException e) {
            LOG.errorf("An entry of a token cannot be read, so the token is refused: %s", e.getMessage());
            return false;
        }
    }
}
