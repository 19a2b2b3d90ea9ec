package org.spoiwo.api.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spoiwo.api.paging.Fingerprint;

/**
 * What only the holder of a link knows: what it is for, and a secret of which the service keeps the fingerprint
 * alone. Whoever reads the database cannot make the link.
 */
public record PrivateLink(UUID target, String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final Pattern TOKEN =
            Pattern.compile("([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})([A-Za-z0-9_-]{43})");

    public static PrivateLink to(UUID target) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new PrivateLink(target, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Nothing when it cannot be one. */
    public static Optional<PrivateLink> of(String token) {
        Matcher parts = TOKEN.matcher(token);
        return parts.matches()
                ? Optional.of(new PrivateLink(
                        UUID.fromString(String.join(
                                "-", parts.group(1), parts.group(2), parts.group(3), parts.group(4), parts.group(5))),
                        parts.group(6)))
                : Optional.empty();
    }

    public String token() {
        return target.toString().replace("-", "") + secret;
    }

    public String fingerprint() {
        return Fingerprint.of(token());
    }

    /** Takes the same time whatever is wrong. */
    public boolean opens(String fingerprint) {
        return MessageDigest.isEqual(
                fingerprint().getBytes(StandardCharsets.US_ASCII), fingerprint.getBytes(StandardCharsets.US_ASCII));
    }

    /** Not even by mistake. */
    @Override
    public String toString() {
        return "PrivateLink[…]";
    }
}
