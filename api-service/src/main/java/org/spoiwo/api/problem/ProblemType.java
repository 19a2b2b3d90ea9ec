package org.spoiwo.api.problem;

import java.net.URI;
import java.util.Locale;

/** The catalogue of failures: address, status, title. Titles and details stand in {@code messages/problems_*.properties}. */
public enum ProblemType {
    MALFORMED_JSON(400),
    VALIDATION(400),
    UNAUTHORIZED(401),
    FORBIDDEN(403),
    FOREIGN_REGION(403),
    NOT_AUTHORISED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TIMEOUT(408),
    DUPLICATE_ID(409),
    STILL_REFERRED_TO(409),
    NOT_DELETED(409),
    NOT_RESTORABLE(409),
    REGISTRATION_CLOSED(409),
    NO_PLACES_LEFT(409),
    ALREADY_REGISTERED(409),
    NOT_MERGEABLE(409),
    CONSULTATION_CLOSED(409),
    COMMENT_DECIDED(409),
    TOO_MANY_ATTACHMENTS(409),
    COMMENTS_UNANSWERED(409),
    GONE(410),
    PRECONDITION_FAILED(412),
    CONTENT_TOO_LARGE(413),
    ATTACHMENT_TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    ATTACHMENT_TYPE(415),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL(500),
    CONTENDED(503),
    UNAVAILABLE(503);

    private static final String CATALOGUE = "https://spoiwo.org/problems/";

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The last part of the address, e.g. {@code precondition-failed}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problem's {@code type}; the README explains each. */
    public URI uri() {
        return URI.create(CATALOGUE + slug());
    }

    public String title(Locale locale) {
        return Messages.text("problem." + slug() + ".title", locale);
    }
}
