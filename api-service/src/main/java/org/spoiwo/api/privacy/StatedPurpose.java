package org.spoiwo.api.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.model.vocabulary.AccessPurpose;

/** What the present request wants personal data for, by its header. Without it nobody gets any. */
@ApplicationScoped
public class StatedPurpose {

    public static final String HEADER = "X-Access-Purpose";

    private static final String KNOWN =
            Arrays.stream(AccessPurpose.values()).map(Enum::name).collect(Collectors.joining(", "));

    private final HttpHeaders headers;

    StatedPurpose(HttpHeaders headers) {
        this.headers = headers;
    }

    /** @throws ProblemException when there is one that nobody knows */
    Optional<AccessPurpose> get() {
        String stated = headers.getHeaderString(HEADER);
        if (stated == null) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(AccessPurpose.values())
                .filter(purpose -> purpose.name().equals(stated))
                .findFirst()
                .orElseThrow(() -> refused("purpose.unknown")));
    }

    /** @throws ProblemException when there is none */
    public AccessPurpose demanded() {
        return get().orElseThrow(() -> refused("purpose.required"));
    }

    private static ProblemException refused(String code) {
        return ProblemException.invalid(List.of(Finding.inHeader(HEADER, code, KNOWN)));
    }
}
