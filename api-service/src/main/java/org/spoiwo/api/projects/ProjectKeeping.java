package org.spoiwo.api.projects;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.spoiwo.api.persistence.RecordKeeping;
import org.spoiwo.model.projects.Project;
import org.spoiwo.model.record.Resource;

/** Enters, changes and removes projects. */
@ApplicationScoped
public class ProjectKeeping extends RecordKeeping<Project, ProjectEntity> {

    private final Projects projects;

    ProjectKeeping(Projects projects) {
        this.projects = projects;
    }

    @Override
    public PanacheRepositoryBase<ProjectEntity, UUID> repository() {
        return projects;
    }

    @Override
    protected ProjectEntity blank() {
        return new ProjectEntity();
    }

    @Override
    protected Resource resource() {
        return Resource.PROJECTS;
    }
}
