package org.spoiwo.api.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;

/** What every answer, whatever it is, tells a browser not to do with it. */
@Singleton
class SecurityHeaders {

    private static final String POLICY = "Content-Security-Policy";

    /** Before everything that may answer, CORS (300) included. */
    private static final int PRIORITY = 1_000;

    private static final String NO_PAGE =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Scripts and styles of its own alone, none of them inline; it calls this service and nobody else. */
    private static final String SWAGGER_UI =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** A file that a stranger sent: even in a browser that would show it, it is on its own, without an origin. */
    private static final String FILE = "sandbox; " + NO_PAGE;

    private static final Pattern FILES = Pattern.compile(".*/attachments/[^/]+");

    private static final String TWO_YEARS = "max-age=63072000";

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, PRIORITY);
    }

    private static void add(RoutingContext context) {
        HttpServerResponse response = context.response();
        response.putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
                // open data: any site may show it
                .putHeader("Cross-Origin-Resource-Policy", "cross-origin")
                .putHeader(POLICY, policy(context.request().path()));
        // behind a proxy this is what the proxy says, if it is trusted
        if ("https".equals(context.request().scheme())) {
            response.putHeader("Strict-Transport-Security", TWO_YEARS);
        }
        context.addHeadersEndHandler(headed -> lastPolicyAlone(response));
        context.next();
    }

    /** A page with a policy of its own has that one: of two, a browser keeps both. */
    private static void lastPolicyAlone(HttpServerResponse response) {
        List<String> policies = response.headers().getAll(POLICY);
        if (policies.size() > 1) {
            response.putHeader(POLICY, policies.get(policies.size() - 1));
        }
    }

    private static String policy(String path) {
        if (path.startsWith("/q/swagger-ui")) {
            return SWAGGER_UI;
        }
        return FILES.matcher(path).matches() ? FILE : NO_PAGE;
    }
}
