package org.spoiwo.api.projects;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.spoiwo.api.paging.ListParameters;
import org.spoiwo.api.persistence.RecordKeeping;
import org.spoiwo.api.web.RecordResource;
import org.spoiwo.api.web.Routes;
import org.spoiwo.api.web.ViewParameters;
import org.spoiwo.model.projects.Project;
import org.spoiwo.model.projects.ProjectSummary;

/** Projects over HTTP. */
@Path(Routes.API + "/projects")
@Tag(name = "Projects")
public class ProjectsResource extends RecordResource<Project, ProjectEntity> {

    private final Projects projects;
    private final ProjectKeeping keeping;

    ProjectsResource(Projects projects, ProjectKeeping keeping) {
        this.projects = projects;
        this.keeping = keeping;
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

    @Override
    protected Class<Project> type() {
        return Project.class;
    }

    @Override
    protected RecordKeeping<Project, ProjectEntity> keeping() {
        return keeping;
    }

    @Override
    protected PanacheRepositoryBase<ProjectEntity, UUID> repository() {
        return projects;
    }
}
