package org.spoiwo.api.problem;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request into a problem in the caller's language. Nothing of the inside leaves: no class, no SQL. */
final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    static final String PROBLEM_JSON = "application/problem+json";

    private static final Map<Integer, ProblemType> BY_STATUS = Map.of(
            400, ProblemType.MALFORMED_JSON,
            401, ProblemType.UNAUTHORIZED,
            403, ProblemType.FORBIDDEN,
            406, ProblemType.NOT_ACCEPTABLE,
            413, ProblemType.CONTENT_TOO_LARGE,
            415, ProblemType.UNSUPPORTED_MEDIA_TYPE);

    private final AllowedMethods allowedMethods;

    ProblemMappers(AllowedMethods allowedMethods) {
        this.allowedMethods = allowedMethods;
    }

    @ServerExceptionMapper
    Response ofOurs(ProblemException problem, HttpHeaders headers, UriInfo uri) {
        return answer(problem, headers, uri, UUID.randomUUID());
    }

    /** The same request, asked of the record that the other was merged into. It may be brought back, so nobody keeps this for long. */
    @ServerExceptionMapper
    Response ofMoved(MovedException moved, UriInfo uri) {
        String address = uri.getRequestUri()
                .toString()
                .replace(moved.from().toString(), moved.to().toString());
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create(address))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    @ServerExceptionMapper
    Response ofHttp(WebApplicationException failure, HttpHeaders headers, UriInfo uri, Request request) {
        int status = failure.getResponse().getStatus();
        if (status == 404 || status == 405) {
            return ofNoOperation(headers, uri, request);
        }
        ProblemType type = BY_STATUS.get(status);
        if (type != null || status < 500) {
            return ofOurs(
                    new ProblemException(Objects.requireNonNullElse(type, ProblemType.MALFORMED_JSON), ""),
                    headers,
                    uri);
        }
        return ofAnything(failure, headers, uri);
    }

    /** RESTEasy tells the two apart for some addresses only, and never says what is allowed. */
    private Response ofNoOperation(HttpHeaders headers, UriInfo uri, Request request) {
        Set<String> allowed = allowedMethods.at(uri.getPath());
        if (allowed.isEmpty() || allowed.contains(request.getMethod())) {
            return ofOurs(new ProblemException(ProblemType.NOT_FOUND), headers, uri);
        }
        return Response.fromResponse(ofOurs(new ProblemException(ProblemType.METHOD_NOT_ALLOWED), headers, uri))
                .header(HttpHeaders.ALLOW, String.join(", ", allowed))
                .build();
    }

    @ServerExceptionMapper
    Response ofMissingToken(UnauthorizedException failure, HttpHeaders headers, UriInfo uri) {
        return ofOurs(new ProblemException(ProblemType.UNAUTHORIZED), headers, uri);
    }

    @ServerExceptionMapper
    Response ofBadToken(AuthenticationFailedException failure, HttpHeaders headers, UriInfo uri) {
        if (isProviderAway(failure)) {
            return ofProviderAway(failure, headers, uri);
        }
        return ofOurs(new ProblemException(ProblemType.UNAUTHORIZED), headers, uri);
    }

    /** Without a stack trace: every request with a token comes here until the provider is back. */
    @ServerExceptionMapper(OIDCException.class)
    Response ofProviderAway(Throwable failure, HttpHeaders headers, UriInfo uri) {
        UUID trace = UUID.randomUUID();
        LOG.errorf("%s: the identity provider does not answer: %s", trace, failure.getMessage());
        return answer(new ProblemException(ProblemType.UNAVAILABLE), headers, uri, trace);
    }

    @ServerExceptionMapper
    Response ofMissingRole(ForbiddenException failure, HttpHeaders headers, UriInfo uri) {
        return ofOurs(new ProblemException(ProblemType.FORBIDDEN), headers, uri);
    }

    @ServerExceptionMapper
    Response ofAnything(Throwable failure, HttpHeaders headers, UriInfo uri) {
        UUID trace = UUID.randomUUID();
        if (hungUp(failure)) {
            LOG.debugf("%s: the caller hung up", trace);
            return answer(new ProblemException(ProblemType.REQUEST_TIMEOUT), headers, uri, trace);
        }
        ProblemType type = DatabaseAway.isCauseOf(failure) ? ProblemType.UNAVAILABLE : ProblemType.INTERNAL;
        LOG.errorf(failure, "%s: %s", trace, type.slug());
        return answer(new ProblemException(type), headers, uri, trace);
    }

    /** Nobody reads the answer then, and nothing is wrong with the service. */
    private static boolean hungUp(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            // while it was sending, or while it was being answered, which is known by nothing but these words
            if (cause instanceof HttpClosedException
                    || (cause instanceof IOException && "Connection has been closed".equals(cause.getMessage()))) {
                return true;
            }
        }
        return false;
    }

    private static Response answer(ProblemException problem, HttpHeaders headers, UriInfo uri, UUID trace) {
        Locale locale = CallerLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        ProblemType type = problem.type();
        if (type.status() < 500) {
            LOG.debugf(
                    "%s: %s at %s",
                    trace, type.slug(), ShownPath.of(uri.getRequestUri().getRawPath()));
        }
        Response.ResponseBuilder answer = Response.status(type.status())
                .type(PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem.told(locale, uri.getRequestUri().getRawPath(), trace));
        if (type == ProblemType.UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (type == ProblemType.CONTENT_TOO_LARGE) {
            // what is left of the body is not waited for
            answer.header("Connection", "close");
        }
        if (type.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, 5);
        }
        return answer.build();
    }

    /**
     * The identity provider could not be asked for its keys. quarkus-oidc says so by an exception of its own at the first
     * connection, later by what ended the connection; a token that is bad by itself has neither as its cause.
     */
    private static boolean isProviderAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OIDCException || cause instanceof IOException || cause instanceof TimeoutException) {
                return true;
            }
        }
        return false;
    }
}
