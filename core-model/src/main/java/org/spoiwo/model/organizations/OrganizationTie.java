package org.spoiwo.model.organizations;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Consistent;
import org.spoiwo.model.record.PeriodRule;
import org.spoiwo.model.record.Refers;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.record.SelfChecking;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.OrganizationTieRole;

/** Who founded or runs an organisation, and in which period. */
@Consistent
@RefersTo(Resource.ORGANIZATIONS)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Who founded or runs an organisation")
public record OrganizationTie(
        @NotNull UUID id,
        @Schema(readOnly = true) @Nullable String name,
        @Nullable OrganizationTieRole role,
        @Nullable PartialDate from,
        @Nullable PartialDate to)
        implements Refers, SelfChecking {

    @Override
    public Stream<Inconsistency> inconsistencies() {
        return PeriodRule.inconsistencies(from, to);
    }
}
