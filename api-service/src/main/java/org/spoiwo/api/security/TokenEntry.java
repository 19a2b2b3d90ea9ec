package org.spoiwo.api.security;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.Role;

/**
 * What is kept of a token that was given out: enough to tell whether it counts, nothing with which to use it.
 *
 * @param id the token's own (jti)
 * @param key the key that signed it
 * @param fingerprint the SHA-256 of the token: whoever has got hold of a key cannot sign other rights under a known id
 * @param revoked absent as long as nobody has revoked it
 */
record TokenEntry(
        UUID id,
        String key,
        String account,
        Role role,
        List<String> regions,
        Instant issued,
        Instant expires,
        String fingerprint,
        @Nullable Instant revoked) {

    TokenEntry {
        regions = List.copyOf(regions);
    }

    static String fingerprintOf(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isRevoked() {
        return revoked != null;
    }

    boolean isFor(String token) {
        return MessageDigest.isEqual(
                fingerprint.getBytes(US_ASCII), fingerprintOf(token).getBytes(US_ASCII));
    }

    /** The entry once the token is revoked; a second time changes nothing. */
    TokenEntry revokedAt(Instant now) {
        return isRevoked() ? this : new TokenEntry(id, key, account, role, regions, issued, expires, fingerprint, now);
    }
}
