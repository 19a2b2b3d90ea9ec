package org.spoiwo.api.programmes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.api.web.Csv;
import org.spoiwo.api.web.RecordBelowResource;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.ViewParameters;
import org.spoiwo.api.web.WriteParameters;
import org.spoiwo.model.programmes.Programme;
import org.spoiwo.model.programmes.ProgrammeComparison;
import org.spoiwo.model.programmes.ProgrammeVersion;
import org.spoiwo.model.programmes.ProgrammeVersionSummary;
import org.spoiwo.model.record.Reference;

/** Versions of a programme over HTTP. */
@Path(Routes.API + "/programmes/{programmeId}/versions")
@Tag(name = "Programmes")
@Produces(MediaType.APPLICATION_JSON)
public class VersionsResource extends RecordBelowResource<ProgrammeVersion, ProgrammeVersionEntity, Programme> {

    private final ProgrammeVersions versions;
    private final TableImport tables;

    VersionsResource(ProgrammeVersions versions, ProgrammeVersionKeeping keeping, TableImport tables) {
        super(keeping, Programme.class, "programmeId");
        this.versions = versions;
        this.tables = tables;
    }

    @GET
    @Operation(
            operationId = "listVersionsOfProgramme",
            summary = "Versions of a programme",
            description = "Without their trees, from the earliest date; sort: date, -date.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    public Response list(
            @BeanParam ProgrammeVersionFilter filter, @BeanParam ListParameters list, @BeanParam ViewParameters view) {
        return views.page(versions.page(above(), filter, list, caller.get()), ProgrammeVersionSummary.class, view);
    }

    @GET
    @Path("{id}/diff/{other}")
    @Operation(
            operationId = "getVersionDiff",
            summary = "What sets two versions of a programme apart",
            description =
                    "From the version named first to the one named second: nodes added, removed, moved, reworded, with"
                            + " another code (also two that were exchanged), and values that are not what they were. A node is"
                            + " known again by its formerCode, else by code and wording, by wording alone where that is"
                            + " unmistakable, and in the end by its code.")
    @APIResponse(responseCode = "200", description = "The differences")
    public Response diff(
            @RestPath UUID id, @Parameter(description = "Id of the version to compare with it") @RestPath UUID other) {
        return views.plain(ProgrammeComparison.of(version(id), version(other)).diff());
    }

    @POST
    @Path("table")
    @Consumes(Csv.MEDIA_TYPE)
    @RolesAllowed({"EDITOR", "ADMIN"})
    @Operation(
            operationId = "createVersionFromTable",
            summary = "Create a version of a programme from a table",
            description = TableImport.FORMAT)
    @APIResponse(responseCode = "201", description = "The version as it was entered")
    public Response importTable(
            byte[] body,
            @Parameter(description = "What people call the version", required = true) @RestQuery @Nullable String label,
            @Parameter(description = "Its date, as far as it is known (EDTF)") @RestQuery @Nullable String date,
            @BeanParam WriteParameters parameters) {
        WriteRequest request = parameters.request(caller.get(), "POST " + uri.getPath());
        Response answer =
                views.written(tables.load(Reference.to(above()), label, date, body, request), request.dryRun());
        URI made = answer.getLocation();
        // the version is not below the table that it came from
        return made == null
                ? answer
                : Response.fromResponse(answer)
                        .location(URI.create(made.toString().replaceFirst("/table(?=/[^/]+$)", "")))
                        .build();
    }

    private ProgrammeVersion version(UUID id) {
        ProgrammeVersion version = current.found(ProgrammeVersion.class, id, caller.get());
        if (!isHere(version)) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        return version;
    }

    @Override
    protected @Nullable Reference above(ProgrammeVersion version) {
        return version.programme();
    }

    @Override
    protected ProgrammeVersion below(ProgrammeVersion version, Reference programme) {
        return version.withProgramme(programme);
    }
}
