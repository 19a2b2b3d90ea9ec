package org.spoiwo.api.statistics;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.Views;

/** Counts of members over HTTP. */
@Path(Routes.API + "/statistics/networks")
@Tag(name = "Statistics")
@Produces(MediaType.APPLICATION_JSON)
public class NetworkStatisticsResource {

    private final MembershipStatistics statistics;
    private final Views views;

    NetworkStatisticsResource(MembershipStatistics statistics, Views views) {
        this.statistics = statistics;
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "getNetworkStatistics",
            summary = "How many members networks have",
            description = "Members of public networks, applicants and drafts apart; whoever asks gets the same. What is"
                    + " filtered by is grouped by, too. Numbers of one to four persons are suppressed, and so is what would"
                    + " give them away by subtraction, in this answer or in others about the same day.")
    @APIResponse(responseCode = "200", description = "The counts")
    public Response read(@BeanParam NetworkStatisticsFilter filter) {
        return views.plain(filter.of(statistics));
    }
}
