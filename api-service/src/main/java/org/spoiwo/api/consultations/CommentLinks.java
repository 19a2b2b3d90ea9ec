package org.spoiwo.api.consultations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.spoiwo.api.security.PrivateLink;
import org.spoiwo.api.web.Routes;

/** Where links lead in letters, which no request tells the address for. */
@ApplicationScoped
class CommentLinks {

    private static final String TOKEN = "{token}";

    private final String api;
    private final String page;

    /** @param page of a website that shows receipts, with {@code {token}} in it; without one it is the API itself */
    CommentLinks(
            @ConfigProperty(name = "spoiwo.public-url") String publicUrl,
            @ConfigProperty(name = "spoiwo.comment-receipts.page") Optional<String> page) {
        this.api = publicUrl.replaceFirst("/+$", "") + Routes.API;
        this.page = page.orElse(api + "/comment-receipts/" + TOKEN);
    }

    String to(PrivateLink receipt) {
        return page.replace(TOKEN, receipt.token());
    }

    String toConsultation(UUID id) {
        return api + "/consultations/" + id;
    }
}
