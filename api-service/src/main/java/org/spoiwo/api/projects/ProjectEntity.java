package org.spoiwo.api.projects;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.AggregateEntity;
import org.spoiwo.api.persistence.Index;
import org.spoiwo.api.persistence.RegionCodesColumn;
import org.spoiwo.model.projects.Project;
import org.spoiwo.model.record.Alias;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.NameKey;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.ProjectMode;

/** A project as it is kept: the facts, and the columns that lists filter, sort and show. */
@Entity
@Table(name = "project")
public class ProjectEntity extends AggregateEntity<Project> {

    String name;

    @Column(name = "sort_name")
    String sortName;

    @Enumerated(EnumType.STRING)
    @Nullable
    ProjectMode mode;

    @Nullable
    String programme;

    @Column(name = "from_date")
    @Nullable
    PartialDate from;

    @Column(name = "to_date")
    @Nullable
    PartialDate to;

    @Convert(converter = RegionCodesColumn.class)
    List<RegionCode> regions;

    @Convert(converter = ProjectColumn.class)
    @Column(columnDefinition = "longtext")
    Project content;

    protected ProjectEntity() {}

    @Override
    public Resource resource() {
        return Resource.PROJECTS;
    }

    @Override
    protected Project facts() {
        return content;
    }

    @Override
    protected void take(Project project) {
        content = project.kept(null, null);
        name = project.name();
        sortName = NameKey.sortName(name);
        mode = project.mode();
        programme = project.programme();
        from = project.from();
        to = project.to();
        regions = project.regions();
    }

    @Override
    protected Index index() {
        Stream<String> aliases = content.aliases().stream().map(Alias::name);
        return new Index(
                name,
                Stream.of(Stream.of(name, programme, content.summary()), aliases, content.asFound())
                        .flatMap(each -> each),
                Map.of(
                        Index.Facet.REGION,
                        Index.codesOf(regions),
                        Index.Facet.LEVEL,
                        Index.codesOf(content.levels().stream()
                                .map(Project.Level::number)
                                .toList())),
                null);
    }
}
