package org.spoiwo.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Answers with a problem before a request has come to a resource; for all others there are {@link ProblemMappers}. */
@ApplicationScoped
public class EarlyRefusal {

    private static final Logger LOG = Logger.getLogger(EarlyRefusal.class);

    private final ObjectMapper mapper;

    EarlyRefusal(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Headers of the answer that depend on the case, such as {@code Retry-After}, are set by the caller before. */
    public void answer(RoutingContext context, ProblemException refused) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        UUID trace = UUID.randomUUID();
        Locale locale = CallerLanguage.of(request.getHeader("Accept-Language"));
        LOG.debugf("%s: %s", trace, refused.type().slug());
        response.setStatusCode(refused.type().status())
                .putHeader("Content-Type", ProblemMappers.PROBLEM_JSON)
                .putHeader("Content-Language", locale.toLanguageTag())
                .putHeader("Cache-Control", "no-store")
                .end(Buffer.buffer(json(refused, locale, request.path(), trace)));
    }

    private byte[] json(ProblemException refused, Locale locale, String path, UUID trace) {
        try {
            return mapper.writeValueAsBytes(refused.told(locale, path, trace));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
