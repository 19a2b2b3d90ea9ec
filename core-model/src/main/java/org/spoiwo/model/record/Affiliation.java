package org.spoiwo.model.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.PartialDate;

/**
 * A tie of a person to an organisation, network or project: a job, a mandate, a representation. Several may hold at
 * once; the organisation may be known without the position, and the other way round.
 *
 * @param position as found, gendered forms included, e.g. {@code Przewodnicząca}
 * @param unit the unit inside the organisation, e.g. {@code dział ds. animacji i partnerstw lokalnych}
 * @param acting holds the position provisionally (Polish p.o.)
 * @param asOf a day on which the source says so, when the beginning is not known
 */
@RecordBuilder
@Consistent
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A tie of a person to an organisation, network or project")
public record Affiliation(
        @RefersTo(Resource.ORGANIZATIONS) @Valid @Nullable Reference organization,
        @RefersTo(Resource.NETWORKS) @Valid @Nullable Reference network,
        @RefersTo(Resource.PROJECTS) @Valid @Nullable Reference project,
        @Size(max = Limits.NAME) @Nullable String position,
        @Size(max = Limits.NAME) @Nullable String unit,
        @Nullable Boolean acting,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable PartialDate asOf)
        implements SelfChecking {

    @Override
    public Stream<Inconsistency> inconsistencies() {
        return PeriodRule.inconsistencies(from, to);
    }
}
