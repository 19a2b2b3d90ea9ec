package org.spoiwo.api.participants;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.Views;

/** How often people came, over all meetings. */
@Path(Routes.API + "/statistics/participation")
@Tag(name = "Participants")
@Produces(MediaType.APPLICATION_JSON)
public class ParticipationStatisticsResource {

    private final Counting counting;
    private final Views views;

    ParticipationStatisticsResource(Counting counting, Views views) {
        this.counting = counting;
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "getParticipationStatistics",
            summary = "How often people came to public meetings",
            description =
                    "In the room or online; the same for every caller. Numbers that would say something of one to four"
                            + " people are suppressed, and so are those from which they would follow; people whose participation is"
                            + " public are counted openly. A meeting of several regions, and an organisation of several kinds, is a"
                            + " group of its own, so that nobody is counted twice.")
    @APIResponse(responseCode = "200", description = "A count for each combination, and the total")
    public Response statistics(
            @Parameter(
                            description =
                                    "What to group by: any of NETWORK, REGION and YEAR (of the meeting), or any of KIND"
                                            + " (of the organisation represented), CAPACITY and MODE",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = CountedBy.class))
                    @RestQuery
                    @Nullable
                    List<String> groupBy) {
        QueryParameters query = new QueryParameters();
        Set<CountedBy> asked = Set.copyOf(query.enums("groupBy", groupBy, CountedBy.class));
        query.refuseIfWrong();
        return views.plain(counting.statistics(asked));
    }
}
