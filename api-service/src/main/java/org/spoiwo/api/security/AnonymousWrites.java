package org.spoiwo.api.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.spoiwo.api.problem.EarlyRefusal;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;

/** Lets an address write only so often without a token. Reading, and writing with a token, are not limited. */
@Singleton
class AnonymousWrites {

    /** After CORS (300), so that scripts on other sites can read the refusal. */
    private static final int PRIORITY = 240;

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private static final Pattern TOKEN = Pattern.compile("(?i)bearer +\\S+ *");

    private final EarlyRefusal refusal;
    private final int perMinute;
    private final Allowance allowance;

    AnonymousWrites(
            EarlyRefusal refusal,
            @ConfigProperty(name = "spoiwo.security.anonymous-writes-per-minute", defaultValue = "30") int perMinute) {
        this.refusal = refusal;
        this.perMinute = perMinute;
        this.allowance = new Allowance(perMinute, System::nanoTime);
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (READING.contains(request.method()) || hasToken(request)) {
            context.next();
            return;
        }
        String address =
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
        int wait = allowance.secondsToWait(
                address == null ? request.remoteAddress().host() : address);
        if (wait == 0) {
            context.next();
            return;
        }
        request.resume();
        context.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
        refusal.answer(context, new ProblemException(ProblemType.TOO_MANY_REQUESTS, perMinute));
    }

    /** One that is no good ends in 401 ({@link TokensOfWrites}); nobody reads what has another scheme. */
    private static boolean hasToken(HttpServerRequest request) {
        List<String> credentials = request.headers().getAll(HttpHeaders.AUTHORIZATION);
        return credentials.size() == 1 && TOKEN.matcher(credentials.get(0)).matches();
    }
}
