package org.spoiwo.api.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.paging.Fingerprint;

/**
 * Keeps answers that were compressed, because what many ask for is the same bytes again and again. What nobody may keep is
 * not kept here either; that, and what is no JSON or goes over HTTP/2, the HTTP layer compresses each time.
 */
@Singleton
class KeptCompression {

    private static final String GZIP = "gzip";

    /** A packet: below that nothing is won. */
    private static final int LEAST_BYTES = 1_400;

    private static final long MOST_BYTES = 32L << 20;
    private static final Duration UNUSED = Duration.ofMinutes(10);

    private final RoutingContext request;

    /** By the fingerprint of what was compressed. */
    final Cache<String, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String fingerprint, byte[] compressed) -> fingerprint.length() + compressed.length)
            .expireAfterAccess(UNUSED)
            .build();

    KeptCompression(RoutingContext request) {
        this.request = request;
    }

    @ServerResponseFilter
    public void compress(ContainerRequestContext asked, ContainerResponseContext response) {
        if (HttpMethod.GET.equals(asked.getMethod())
                && response.getEntity() instanceof byte[] body
                && body.length >= LEAST_BYTES
                && isJson(response.getMediaType())
                && mayBeKept(response)
                && isAccepted()
                && !isCompressedAgain()) {
            response.setEntity(kept.get(Fingerprint.of(body), fingerprint -> compressed(body)));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
    }

    /** Who does not say what they accept gets what there is, and its type is not yet known here. */
    private static boolean isJson(@Nullable MediaType type) {
        return type == null || type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }

    private static boolean mayBeKept(ContainerResponseContext response) {
        return !"no-store".equals(response.getHeaderString(HttpHeaders.CACHE_CONTROL));
    }

    private boolean isAccepted() {
        return request.parsedHeaders().acceptEncoding().stream()
                .anyMatch(accepted -> GZIP.equalsIgnoreCase(accepted.value()) && accepted.weight() > 0);
    }

    /** In HTTP/2 the layer below compresses whatever says that it is compressed. */
    private boolean isCompressedAgain() {
        return request.request().version() == HttpVersion.HTTP_2;
    }

    private static byte[] compressed(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
