package org.spoiwo.api.security;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spoiwo.api.embedded.DataDirectory;
import org.spoiwo.model.vocabulary.Role;

/** Mints the service's own tokens and enters them in the register. */
public final class TokenIssuer {

    public static final String ISSUER = "https://spoiwo.org/own-key";
    public static final String AUDIENCE = "spoiwo";

    /** Holds the region codes, or {@link #ALL_REGIONS}. */
    public static final String REGIONS_CLAIM = "regions";

    public static final String ALL_REGIONS = "*";

    private final SigningKeys keys;
    private final TokenRegister register;
    private final Clock clock;

    TokenIssuer(SigningKeys keys, TokenRegister register, Clock clock) {
        this.keys = keys;
        this.register = register;
        this.clock = clock;
    }

    public static TokenIssuer of(DataDirectory directory, Clock clock) {
        return new TokenIssuer(SigningKeys.of(directory), TokenRegister.of(directory), clock);
    }

    /** A signed token for the account, valid from now. */
    public String issue(String account, Role role, Collection<String> regions, Duration validity) {
        // tokens count in seconds
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant expires = now.plus(validity);
        UUID id = UUID.randomUUID();
        SigningKey key = keys.newest();
        JwtClaimsBuilder claims = Jwt.issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(account)
                .groups(Set.of(role.name()))
                .claim("jti", id.toString())
                .issuedAt(now)
                .expiresAt(expires);
        if (!regions.isEmpty()) {
            claims.claim(REGIONS_CLAIM, List.copyOf(regions));
        }
        String token =
                claims.jws().algorithm(SignatureAlgorithm.RS256).keyId(key.id()).sign(key.privateKey());
        register.enter(new TokenEntry(
                id,
                key.id(),
                account,
                role,
                List.copyOf(regions),
                now,
                expires,
                TokenEntry.fingerprintOf(token),
                null));
        return token;
    }
}
