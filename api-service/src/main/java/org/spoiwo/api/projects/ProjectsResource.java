package org.spoiwo.api.projects;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.web.RecordResource;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.ViewParameters;
import org.spoiwo.model.projects.Project;
import org.spoiwo.model.projects.ProjectSummary;

/** Projects over HTTP. */
@Path(Routes.API + "/projects")
@Tag(name = "Projects")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectsResource extends RecordResource<Project, ProjectEntity> {

    private final Projects projects;

    ProjectsResource(Projects projects, ProjectKeeping keeping) {
        super(keeping);
        this.projects = projects;
    }

    @GET
    @Operation(
            operationId = "listProjects",
            summary = "Projects",
            description = "Sorted by name in Polish order; sort: name, -name.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    public Response list(
            @BeanParam ProjectFilter filter, @BeanParam ListParameters list, @BeanParam ViewParameters view) {
        return views.page(projects.page(filter, list, caller.get()), ProjectSummary.class, view);
    }
}
