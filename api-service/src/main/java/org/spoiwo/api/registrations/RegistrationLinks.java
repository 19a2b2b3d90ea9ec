package org.spoiwo.api.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.spoiwo.api.security.PrivateLink;
import org.spoiwo.api.web.Routes;

/** Where a private link leads in a letter, which no request tells the address for. */
@ApplicationScoped
class RegistrationLinks {

    private static final String TOKEN = "{token}";

    private final String page;

    /** @param page of a website that shows registrations, with {@code {token}} in it; without one it is the API itself */
    RegistrationLinks(
            @ConfigProperty(name = "spoiwo.public-url") String publicUrl,
            @ConfigProperty(name = "spoiwo.registrations.page") Optional<String> page) {
        this.page = page.orElse(publicUrl.replaceFirst("/+$", "") + Routes.API + "/registrations/" + TOKEN);
    }

    String to(PrivateLink link) {
        return page.replace(TOKEN, link.token());
    }
}
