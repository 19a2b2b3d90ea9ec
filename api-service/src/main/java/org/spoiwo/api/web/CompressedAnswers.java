package org.spoiwo.api.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.paging.Fingerprint;

/**
 * The compressed form of answers, kept as long as it is asked for again: compressing costs more than reading the record did.
 * What is kept is found by the answer itself, so it is never out of date and nobody gets another's.
 */
@ApplicationScoped
class CompressedAnswers {

    /** Less than this fits into one packet as it is. */
    private static final int SMALLEST = 1024;

    private static final long MOST_BYTES = 32L * 1024 * 1024;

    /** A gzip that is not refused ({@code q=0}); RFC 9110, 12.5.3. */
    private static final Pattern WANTED =
            Pattern.compile("(^|,)\\s*(x-)?gzip\\s*(;(?!\\s*q=0(\\.0*)?\\s*(,|$))[^,]*)?(,|$)");

    private final Cache<String, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String fingerprint, byte[] compressed) -> fingerprint.length() + compressed.length)
            .build();

    /** Whether an answer is to be compressed for a caller who sent this {@code Accept-Encoding}. */
    boolean areFor(@Nullable String acceptEncoding, byte[] body) {
        return acceptEncoding != null
                && body.length >= SMALLEST
                && WANTED.matcher(acceptEncoding.toLowerCase(Locale.ROOT)).find();
    }

    /** The answer as gzip (RFC 1952). */
    byte[] of(byte[] body) {
        return kept.get(Fingerprint.of(body), fingerprint -> compressed(body));
    }

    private static byte[] compressed(byte[] body) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
