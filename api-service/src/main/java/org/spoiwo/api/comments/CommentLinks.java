package org.spoiwo.api.comments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.spoiwo.api.security.PrivateLink;
import org.spoiwo.api.web.PublicAddress;

/** Where links lead in letters to those who commented. */
@ApplicationScoped
class CommentLinks {

    private final PublicAddress address;
    private final Optional<String> page;

    CommentLinks(PublicAddress address, @ConfigProperty(name = "spoiwo.comment-receipts.page") Optional<String> page) {
        this.address = address;
        this.page = page;
    }

    String to(PrivateLink receipt) {
        return address.of(receipt, page, "/comment-receipts");
    }

    String toConsultation(UUID id) {
        return address.of("/consultations/" + id);
    }
}
