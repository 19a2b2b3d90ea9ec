package org.spoiwo.model.projects;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.ProjectMode;
import org.spoiwo.model.vocabulary.Visibility;

/** A project as a list shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A project as a list shows it")
public record ProjectSummary(
        UUID id,
        String name,
        @Nullable ProjectMode mode,
        @Nullable String programme,
        List<Project.Level> levels,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        List<RegionCode> regions,
        Visibility visibility) {

    /** From the columns of a list query; the levels stand in the record itself. */
    public ProjectSummary(
            UUID id,
            String name,
            @Nullable ProjectMode mode,
            @Nullable String programme,
            Project facts,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            List<RegionCode> regions,
            Visibility visibility) {
        this(id, name, mode, programme, facts.levels(), from, to, regions, visibility);
    }
}
