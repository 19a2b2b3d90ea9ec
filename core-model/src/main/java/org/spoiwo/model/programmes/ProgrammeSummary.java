package org.spoiwo.model.programmes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.Period;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.Visibility;

/** A programme as a list shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A programme as a list shows it")
public record ProgrammeSummary(
        UUID id, String title, @Nullable Period horizon, List<RegionCode> regions, Visibility visibility) {

    /** From the columns of a list query. */
    public ProgrammeSummary(
            UUID id,
            String title,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            List<RegionCode> regions,
            Visibility visibility) {
        this(id, title, from == null && to == null ? null : new Period(from, to), regions, visibility);
    }
}
