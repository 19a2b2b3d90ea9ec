package org.spoiwo.model.participants;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.vocabulary.Capacity;
import org.spoiwo.model.vocabulary.ParticipationMode;
import org.spoiwo.model.vocabulary.ParticipationStatus;
import org.spoiwo.model.vocabulary.Visibility;

/**
 * A participation as a list shows it.
 *
 * @param name of somebody without a record who agreed to be named to everybody
 * @param represented the first of those represented
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A participation as a list shows it")
public record ParticipationSummary(
        UUID id,
        @RefersTo(Resource.PEOPLE) @Nullable Reference person,

        @Schema(description = "Of somebody without a record who agreed to be named (listed) and takes part") @Nullable
        String name,

        @RefersTo(Resource.ORGANIZATIONS) @Nullable Reference organization,

        @RefersTo({Resource.ORGANIZATIONS, Resource.NETWORKS})
        @Schema(description = "The first of those represented")
        @Nullable
        Reference represented,

        @Nullable Capacity capacity,
        @RefersTo(Resource.NETWORKS) @Nullable Reference asMemberOf,
        @Nullable ParticipationMode mode,
        @Nullable ParticipationStatus status,
        @Nullable String designation,
        @Nullable Integer count,
        Visibility visibility) {

    /** From the columns of a list query, where a reference is an id and a name. */
    public ParticipationSummary(
            UUID id,
            @Nullable UUID personId,
            @Nullable String personName,
            @Nullable String name,
            @Nullable UUID organizationId,
            @Nullable String organizationName,
            @Nullable UUID representedId,
            @Nullable String representedName,
            @Nullable Capacity capacity,
            @Nullable UUID networkId,
            @Nullable String networkName,
            @Nullable ParticipationMode mode,
            @Nullable ParticipationStatus status,
            @Nullable String designation,
            @Nullable Integer count,
            Visibility visibility) {
        this(
                id,
                Reference.orNull(personId, personName),
                name,
                Reference.orNull(organizationId, organizationName),
                Reference.orNull(representedId, representedName),
                capacity,
                Reference.orNull(networkId, networkName),
                mode,
                status,
                designation,
                count,
                visibility);
    }
}
