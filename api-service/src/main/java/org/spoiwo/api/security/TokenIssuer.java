package org.spoiwo.api.security;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spoiwo.model.vocabulary.Role;

/** Mints the service's own tokens. */
public final class TokenIssuer {

    public static final String ISSUER = "https://spoiwo.org/own-key";
    public static final String AUDIENCE = "spoiwo";

    /** Holds the region codes, or {@link #ALL_REGIONS}. */
    public static final String REGIONS_CLAIM = "regions";

    public static final String ALL_REGIONS = "*";

    private final SigningKeys keys;
    private final Clock clock;

    public TokenIssuer(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** A signed token for the account, valid from now. */
    public String issue(String account, Role role, Collection<String> regions, Duration validity) {
        Instant now = clock.instant();
        SigningKey key = keys.newest();
        return Jwt.issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(account)
                .groups(Set.of(role.name()))
                .claim(REGIONS_CLAIM, List.copyOf(regions))
                .claim("jti", UUID.randomUUID().toString())
                .issuedAt(now)
                .expiresAt(now.plus(validity))
                .jws()
                .algorithm(SignatureAlgorithm.RS256)
                .keyId(key.id())
                .sign(key.privateKey());
    }
}
