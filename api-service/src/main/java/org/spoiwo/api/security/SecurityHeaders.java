package org.spoiwo.api.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** What every answer, whatever it is, tells a browser not to do with it. */
@Singleton
class SecurityHeaders {

    /** Before everything that may answer, CORS (300) included. */
    private static final int PRIORITY = 1_000;

    private static final String TWO_YEARS = "max-age=63072000";

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, PRIORITY);
    }

    private static void add(RoutingContext context) {
        HttpServerResponse response = context.response();
        response.putHeader("X-Content-Type-Options", "nosniff")
                // whoever follows a link from behind a private one does not take its token along
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
                // open data: any site may show it
                .putHeader("Cross-Origin-Resource-Policy", "cross-origin")
                .putHeader(PagePolicy.HEADER, policy(context.request().path()));
        // behind a proxy this is what the proxy says, if it is trusted
        if ("https".equals(context.request().scheme())) {
            response.putHeader("Strict-Transport-Security", TWO_YEARS);
        }
        context.addHeadersEndHandler(headed -> lastPolicyAlone(response));
        context.next();
    }

    /** What has a policy of its own has that one: of two, a browser keeps both. */
    private static void lastPolicyAlone(HttpServerResponse response) {
        List<String> policies = response.headers().getAll(PagePolicy.HEADER);
        if (policies.size() > 1) {
            response.putHeader(PagePolicy.HEADER, policies.get(policies.size() - 1));
        }
    }

    private static String policy(String path) {
        return path.startsWith("/q/swagger-ui") ? PagePolicy.SWAGGER_UI : PagePolicy.NO_PAGE;
    }
}
