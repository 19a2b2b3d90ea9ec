package org.spoiwo.api.history;

import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;

/** Which time is asked about. */
public class PastParameters {

    @Parameter(
            description =
                    "As it stood at this instant (RFC 3339). The answer cannot be expanded; its ETag is weak, because"
                            + " the past cannot be changed",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @RestQuery
    @Nullable
    String asOf;

    /**
     * The instant asked about; the present when absent.
     *
     * @throws ProblemException when it is none, or has not come yet
     */
    public Optional<Instant> instant(Clock clock, UriInfo uri) {
        QueryParameters query = new QueryParameters();
        // an empty one is no instant either, though the framework takes it for none given
        boolean given = uri.getQueryParameters().containsKey("asOf");
        Instant instant = query.instant("asOf", given ? Objects.requireNonNullElse(asOf, "") : null);
        if (instant != null && instant.isAfter(clock.instant())) {
            query.report(Finding.inParameter("asOf", "asOf.future"));
        }
        query.refuseIfWrong();
        // before that there was nothing, and MariaDB does not count back as far as RFC 3339 does
        return Optional.ofNullable(instant).map(asked -> asked.isBefore(Instant.EPOCH) ? Instant.EPOCH : asked);
    }
}
