package org.spoiwo.api.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.problem.EarlyRefusal;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;

/**
 * How long, large and slow a request may be. The HTTP layer has limits of its own behind these, a few times as wide, but
 * it hangs up without a word.
 */
@Singleton
class RequestLimits {

    /** After CORS (300), so that scripts on other sites can read the refusal, and before everything else. */
    private static final int PRIORITY = 250;

    private static final int LONGEST_ADDRESS = 8_000;
    private static final int LARGEST_HEADERS = 16_000;
    private static final int MOST_PARAMETERS = 200;

    /** So much of a body that is too large is read and thrown away: who is cut off while sending sees no answer. */
    static final long READ_IN_VAIN = 64L * 1024 * 1024;

    private final EarlyRefusal refusal;
    private final Duration longestBody;
    private final long largestFile;

    RequestLimits(
            EarlyRefusal refusal,
            @ConfigProperty(name = "spoiwo.limits.body-seconds", defaultValue = "60") int bodySeconds,
            @ConfigProperty(name = Upload.LARGEST) MemorySize largestFile) {
        this.refusal = refusal;
        this.longestBody = Duration.ofSeconds(bodySeconds);
        this.largestFile = largestFile.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        ProblemException tooMuch = tooMuch(context.request());
        if (tooMuch != null) {
            refuse(context, tooMuch);
            return;
        }
        if (hasBody(context.request())) {
            watch(context);
        }
        context.next();
    }

    private @Nullable ProblemException tooMuch(HttpServerRequest request) {
        if (request.uri().length() > LONGEST_ADDRESS) {
            return new ProblemException(ProblemType.ADDRESS_TOO_LONG, LONGEST_ADDRESS);
        }
        if (size(request.headers()) > LARGEST_HEADERS) {
            return new ProblemException(ProblemType.HEADERS_TOO_LARGE, LARGEST_HEADERS);
        }
        ProblemException tooLarge = tooLarge(request);
        if (tooLarge != null) {
            return tooLarge;
        }
        String[] parameters =
                request.query() == null ? new String[0] : request.query().split("&", -1);
        for (String parameter : parameters) {
            if (!isEncoded("/?" + parameter)) {
                return ProblemException.invalid(
                        List.of(Finding.inParameter(parameter.split("=", 2)[0], "parameter.encoding")));
            }
        }
        if (!isEncoded(String.valueOf(request.path()))) {
            return new ProblemException(ProblemType.NOT_FOUND);
        }
        if (parameters.length > MOST_PARAMETERS) {
            String name = parameters[MOST_PARAMETERS].split("=", 2)[0];
            return ProblemException.invalid(List.of(Finding.inParameter(name, "parameter.tooMany", MOST_PARAMETERS)));
        }
        return null;
    }

    /** What is not, the HTTP layer would refuse without a word. */
    private static boolean isEncoded(String part) {
        try {
            return !new URI(part).toString().isEmpty();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private @Nullable ProblemException tooLarge(HttpServerRequest request) {
        long length = contentLength(request);
        if (takesFile(request)) {
            return length > largestFile ? Upload.tooLarge(largestFile) : null;
        }
        return length > SubmissionReader.LARGEST ? new ProblemException(ProblemType.CONTENT_TOO_LARGE) : null;
    }

    private static boolean takesFile(HttpServerRequest request) {
        String path = request.path();
        return HttpMethod.POST.equals(request.method())
                && path != null
                && path.startsWith(Routes.API + "/")
                && path.endsWith(Upload.PATH);
    }

    private static long size(Iterable<Map.Entry<String, String>> headers) {
        long size = 0;
        for (Map.Entry<String, String> header : headers) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    private void refuse(RoutingContext context, ProblemException tooMuch) {
        boolean nobodyWaits = contentLength(context.request()) <= READ_IN_VAIN
                && context.request().getHeader(HttpHeaders.EXPECT) == null;
        if (nobodyWaits) {
            context.request().resume();
        } else {
            hangUpAfterwards(context);
        }
        refusal.answer(context, tooMuch);
    }

    /** Said alone, «close» would have Vert.x wait for the rest of the body. */
    private static void hangUpAfterwards(RoutingContext context) {
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        context.addEndHandler(told -> context.request().connection().close());
    }

    private static long contentLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        // the HTTP layer has refused everything but digits; more of them than fit are too large in any case
        return length == null ? 0 : length.length() > 18 ? Long.MAX_VALUE : Long.parseLong(length.trim());
    }

    private static boolean hasBody(HttpServerRequest request) {
        return contentLength(request) > 0 || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** Somebody who sends a byte now and then would hold a connection, and perhaps a thread, for hours. */
    private void watch(RoutingContext context) {
        long timer = context.vertx().setTimer(longestBody.toMillis(), late -> {
            if (!context.request().isEnded() && !context.response().headWritten()) {
                hangUpAfterwards(context);
                refusal.answer(context, new ProblemException(ProblemType.REQUEST_TIMEOUT));
            }
        });
        context.addEndHandler(done -> context.vertx().cancelTimer(timer));
    }
}
