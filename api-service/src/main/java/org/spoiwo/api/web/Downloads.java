package org.spoiwo.api.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.spoiwo.api.security.PagePolicy;

/** Files that strangers sent, as answers: to be saved, never to be shown or run where the service is. */
@ApplicationScoped
public class Downloads {

    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9._ -]");

    private final HttpHeaders headers;

    Downloads(HttpHeaders headers) {
        this.headers = headers;
    }

    /** @param caching who may keep it on its way, as {@code Cache-Control} says it; what may not be kept is never 304 */
    public Response of(String name, String mediaType, String sha256, byte[] content, String caching) {
        String tag = '"' + sha256.substring(0, 32) + '"';
        boolean isKnown = !caching.equals("no-store") && isKnown(tag);
        Response.ResponseBuilder answer = isKnown ? Response.notModified() : Response.ok(content, typed(mediaType));
        if (!isKnown) {
            answer.header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                    .header(PagePolicy.HEADER, PagePolicy.FILE);
        }
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .build();
    }

    private boolean isKnown(String tag) {
        String known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::trim)
                        .map(each -> each.startsWith("W/") ? each.substring(2) : each)
                        .anyMatch(each -> each.equals("*") || each.equals(tag));
    }

    private static String typed(String mediaType) {
        return mediaType.startsWith("text/") ? mediaType + ";charset=UTF-8" : mediaType;
    }

    /** The name twice (RFC 6266): for those who read only plain letters, and whole. */
    private static String disposition(String name) {
        String whole = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + NOT_PLAIN.matcher(name).replaceAll("_") + "\"; filename*=UTF-8''" + whole;
    }
}
