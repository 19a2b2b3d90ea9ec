package org.spoiwo.api.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.spoiwo.api.security.PagePolicy;

/** A page behind a private link, for people who follow it in a browser. */
public final class PrivatePage {

    /** For browsers, which ask for it by name; everybody else who takes anything gets JSON. */
    public static final String TYPE = MediaType.TEXT_HTML + ";charset=UTF-8;qs=0.5";

    private PrivatePage() {}

    public static Response answer(String page) {
        return Response.ok(page)
                .header(PagePolicy.HEADER, PagePolicy.FORMS)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
