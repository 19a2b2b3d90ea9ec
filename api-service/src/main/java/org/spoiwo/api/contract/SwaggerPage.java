package org.spoiwo.api.contract;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/**
 * The first page of Swagger UI. The one that comes with it starts it from inline scripts, which the content security policy
 * forbids; this one has them in a file.
 */
@Singleton
class SwaggerPage {

    private static final int PRIORITY = 200;
    private static final String AT = "/q/swagger-ui/";

    private static final File PAGE = new File("text/html;charset=UTF-8", read("index.html"));
    private static final Map<String, File> FILES = Map.of(
            AT,
            PAGE,
            AT + "index.html",
            PAGE,
            AT + "start.js",
            new File("text/javascript;charset=UTF-8", read("start.js")));

    private record File(String mediaType, Buffer content) {}

    void register(@Observes Filters filters) {
        filters.register(SwaggerPage::serve, PRIORITY);
    }

    private static void serve(RoutingContext context) {
        File file = HttpMethod.GET.equals(context.request().method())
                ? FILES.get(context.request().path())
                : null;
        if (file == null) {
            context.next();
        } else {
            context.response().putHeader("Content-Type", file.mediaType()).end(file.content());
        }
    }

    private static Buffer read(String name) {
        try (InputStream in = SwaggerPage.class.getResourceAsStream("/swagger-ui/" + name)) {
            return Buffer.buffer(Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
