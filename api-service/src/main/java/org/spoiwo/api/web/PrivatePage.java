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
        return confidential(Response.ok(page).header(PagePolicy.HEADER, PagePolicy.FORMS));
    }

    /** Nobody keeps it, and whoever follows a link from it does not take the address, and so the token, along. */
    public static Response confidential(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
