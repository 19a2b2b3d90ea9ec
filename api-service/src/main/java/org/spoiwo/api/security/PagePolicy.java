package org.spoiwo.api.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What an answer lets a browser do with it (Content Security Policy): nothing, unless it is a page that needs something. */
public final class PagePolicy {

    /** The header. */
    public static final String HEADER = "Content-Security-Policy";

    /** A page may send its forms to where it came from. */
    public static final String FORMS =
            "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    static final String NO_PAGE = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** A file that a stranger sent: even in a browser that would show it, it is on its own, without an origin. */
    public static final String FILE = "sandbox; " + NO_PAGE;

    /** Scripts and styles of its own alone, none of them inline; it calls this service and nobody else. */
    static final String SWAGGER_UI = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private PagePolicy() {}

    /** A page with exactly this style inside, and no other. */
    public static String style(String style) {
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
