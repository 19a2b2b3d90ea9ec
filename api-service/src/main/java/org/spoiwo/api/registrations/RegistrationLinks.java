package org.spoiwo.api.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.spoiwo.api.security.PrivateLink;
import org.spoiwo.api.web.PublicAddress;

/** Where private links lead in letters to those who registered. */
@ApplicationScoped
class RegistrationLinks {

    private final PublicAddress address;
    private final Optional<String> page;

    RegistrationLinks(
            PublicAddress address, @ConfigProperty(name = "spoiwo.registrations.page") Optional<String> page) {
        this.address = address;
        this.page = page;
    }

    String to(PrivateLink registration) {
        return address.of(registration, page, "/registrations");
    }
}
