package org.spoiwo.api.participants;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.persistence.CurrentRecords;
import org.spoiwo.api.security.CurrentCaller;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.Views;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.record.Page;

/** Members who stay away. */
@Path(Routes.API + "/networks/{id}/absences")
@Tag(name = "Participants")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"READER", "EDITOR", "ADMIN"})
public class AbsencesResource {

    private static final int BY_LAW = 3;
    private static final int MOST = 50;

    private final Absences absences;
    private final CurrentRecords current;
    private final Views views;
    private final CurrentCaller caller;

    AbsencesResource(Absences absences, CurrentRecords current, Views views, CurrentCaller caller) {
        this.absences = absences;
        this.current = current;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getAbsences",
            summary = "Members who missed several meetings in a row without being excused",
            description =
                    "Of those who are members today: whose participations as members of the network say ABSENT at so"
                            + " many of its meetings, one after the other. An excused absence, and a deputy who came, end the row; a"
                            + " meeting of which nothing is recorded does not. Three end a membership of the regional committee (act"
                            + " of 5 August 2022 on social economy, art. 57(3)).")
    @APIResponse(responseCode = "200", description = "The members, each with the latest such row of meetings")
    public Response list(
            @RestPath UUID id,
            @Parameter(
                            description = "How many in a row, 1 to 50; 3 when left out",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "50",
                                            defaultValue = "3"))
                    @RestQuery
                    @Nullable
                    String consecutive) {
        current.demandThere(Network.class, id, caller.get());
        QueryParameters query = new QueryParameters();
        int row = query.integer("consecutive", consecutive, BY_LAW, 1, MOST);
        query.refuseIfWrong();
        return views.plain(new Page<>(absences.of(id, row, caller.get()), null, null));
    }
}
