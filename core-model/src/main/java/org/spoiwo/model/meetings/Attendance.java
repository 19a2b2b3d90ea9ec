package org.spoiwo.model.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.value.Count;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.GroupMembership;
import org.spoiwo.model.vocabulary.OrganizationKind;

/**
 * Who came, as the source states it. What the service counts itself stands elsewhere and is never mixed in.
 *
 * @param stated the total
 * @param groups groups that were there, with or without numbers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Who came, as stated: numbers and groups, never names")
public record Attendance(
        @Valid @Nullable Count stated,
        @Size(max = Limits.LIST) List<@Valid Group> groups) {

    public Attendance {
        groups = Lists.orEmpty(groups);
    }

    /**
     * A group of participants.
     *
     * @param label in the words of the source
     * @param kinds the kinds of organisation meant
     * @param membership whether its people belong to the body that met
     * @param includes groups named as part of this one («w tym …»)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AttendanceGroup", description = "A group of participants")
    public record Group(
            @NotBlank @Size(max = Limits.NAME) String label,
            @Size(max = 50) List<OrganizationKind> kinds,
            @Nullable GroupMembership membership,
            @Size(max = 50) List<RegionCode> regions,
            @Size(max = Limits.LIST) List<@Valid Group> includes,
            @Valid @Nullable Count count) {

        public Group {
            kinds = Lists.orEmpty(kinds);
            regions = Lists.orEmpty(regions);
            includes = Lists.orEmpty(includes);
        }
    }
}
