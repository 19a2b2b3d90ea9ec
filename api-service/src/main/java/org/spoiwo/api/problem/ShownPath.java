package org.spoiwo.api.problem;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The path of a request as it may be repeated in an answer and in the log: without the secret that a private link has in it. */
final class ShownPath {

    private static final Pattern PRIVATE_LINK =
            Pattern.compile("(/(?:consents|registrations|comment-receipts)(?:;[^/]*)?/)[^/]+");

    private ShownPath() {}

    static String of(String path) {
        // the address leads there, too, when its letters are escaped
        String plain = decoded(path);
        return PRIVATE_LINK.matcher(plain).find() ? masked(plain) : masked(path);
    }

    private static String masked(String path) {
        return PRIVATE_LINK.matcher(path).replaceFirst("$1token");
    }

    private static String decoded(String path) {
        try {
            // unlike in a form, a plus is a plus
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
