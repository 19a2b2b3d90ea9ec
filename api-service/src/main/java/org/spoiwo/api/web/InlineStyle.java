package org.spoiwo.api.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What a page of the service says to browsers instead of forbidding everything: that its own style, and no other, counts. */
public final class InlineStyle {

    public static final String POLICY = "Content-Security-Policy";

    private InlineStyle() {}

    /** A policy for a page with exactly this style inside. */
    public static String allowing(String style) {
        return "default-src 'none'; style-src 'sha256-" + hash(style)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String hash(String style) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
