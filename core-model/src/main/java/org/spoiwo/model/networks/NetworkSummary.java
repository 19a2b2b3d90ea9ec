package org.spoiwo.model.networks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.NetworkKind;
import org.spoiwo.model.vocabulary.NetworkStage;
import org.spoiwo.model.vocabulary.OrganizationKind;
import org.spoiwo.model.vocabulary.Visibility;

/** A network as a list shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A network as a list shows it")
public record NetworkSummary(
        UUID id,
        String name,
        @Nullable NetworkKind kind,
        List<RegionCode> regions,
        List<OrganizationKind> memberKinds,
        @RefersTo(Resource.NETWORKS) @Nullable Reference parent,
        @Nullable PartialDate constitutedOn,

        @Schema(description = "The last step in its life; absent when no steps are known") @Nullable
        NetworkStage stage,

        Visibility visibility) {

    /** From the columns of a list query, where a reference is an id and a name. */
    public NetworkSummary(
            UUID id,
            String name,
            @Nullable NetworkKind kind,
            List<RegionCode> regions,
            List<OrganizationKind> memberKinds,
            @Nullable UUID parentId,
            @Nullable String parentName,
            @Nullable PartialDate constitutedOn,
            @Nullable NetworkStage stage,
            Visibility visibility) {
        this(
                id,
                name,
                kind,
                regions,
                memberKinds,
                Reference.orNull(parentId, parentName),
                constitutedOn,
                stage,
                visibility);
    }
}
