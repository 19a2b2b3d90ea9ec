package org.spoiwo.model.organizations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.OrganizationKind;
import org.spoiwo.model.vocabulary.OrganizationStatus;
import org.spoiwo.model.vocabulary.Visibility;

/** An organisation as a list shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An organisation as a list shows it")
public record OrganizationSummary(
        UUID id,
        String name,
        List<OrganizationKind> kinds,
        @Nullable String locality,
        List<RegionCode> regions,
        @RefersTo(Resource.ORGANIZATIONS) @Nullable Reference parent,
        @Nullable OrganizationStatus status,
        Visibility visibility) {

    /** From the columns of a list query, where a reference is an id and a name. */
    public OrganizationSummary(
            UUID id,
            String name,
            List<OrganizationKind> kinds,
            @Nullable String locality,
            List<RegionCode> regions,
            @Nullable UUID parentId,
            @Nullable String parentName,
            @Nullable OrganizationStatus status,
            Visibility visibility) {
        this(id, name, kinds, locality, regions, Reference.orNull(parentId, parentName), status, visibility);
    }
}
