package org.spoiwo.api.projects;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.spoiwo.api.persistence.JsonColumn;
import org.spoiwo.model.projects.Project;

/** The facts of a project in its JSON column. */
@Immutable
@Converter
public class ProjectColumn extends JsonColumn<Project> {

    ProjectColumn() {
        super(Project.class);
    }
}
