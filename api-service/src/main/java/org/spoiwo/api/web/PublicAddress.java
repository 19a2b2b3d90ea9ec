package org.spoiwo.api.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.spoiwo.api.security.PrivateLink;

/** Where the service is for those who get letters, which no request tells the address for. */
@ApplicationScoped
public class PublicAddress {

    private static final String TOKEN = "{token}";

    private final String api;

    PublicAddress(@ConfigProperty(name = "spoiwo.public-url") String url) {
        this.api = url.replaceFirst("/+$", "") + Routes.API;
    }

    /** @param path below the API's, with a slash before it */
    public String of(String path) {
        return api + path;
    }

    /**
     * @param page of a website that shows what the link is for, with {@code {token}} in it
     * @param path of the API that shows it where there is no such page
     */
    public String of(PrivateLink link, Optional<String> page, String path) {
        return page.orElse(of(path) + "/" + TOKEN).replace(TOKEN, link.token());
    }
}
