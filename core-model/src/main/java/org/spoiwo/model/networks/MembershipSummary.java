package org.spoiwo.model.networks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.MembershipRole;
import org.spoiwo.model.vocabulary.MembershipStage;
import org.spoiwo.model.vocabulary.SeatGroup;
import org.spoiwo.model.vocabulary.Visibility;

/** A membership as a roster shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A membership as a roster shows it")
public record MembershipSummary(
        UUID id,
        @RefersTo(Resource.ORGANIZATIONS) @Nullable Reference organization,
        @RefersTo(Resource.PEOPLE) @Nullable Reference person,
        @Nullable String post,
        @RefersTo(Resource.ORGANIZATIONS) @Nullable Reference represents,
        @Nullable SeatGroup seatGroup,
        @Nullable MembershipRole role,
        @Nullable String designation,

        @Schema(description = "The last step on the way to membership; absent when no steps are known") @Nullable
        MembershipStage stage,

        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable Integer term,
        Visibility visibility) {

    /** Of a whole membership, as its housekeeping says. */
    public static MembershipSummary of(Membership membership) {
        return new MembershipSummary(
                Objects.requireNonNull(membership.id()),
                membership.organization(),
                membership.person(),
                membership.post(),
                membership.represents(),
                membership.seatGroup(),
                membership.role(),
                membership.designation(),
                membership.presentStage().orElse(null),
                membership.from(),
                membership.to(),
                membership.term(),
                Objects.requireNonNull(Objects.requireNonNull(membership.meta()).visibility()));
    }

    /** From the columns of a list query, where a reference is an id and a name. */
    public MembershipSummary(
            UUID id,
            @Nullable UUID organizationId,
            @Nullable String organizationName,
            @Nullable UUID personId,
            @Nullable String personName,
            @Nullable String post,
            @Nullable UUID representsId,
            @Nullable String representsName,
            @Nullable SeatGroup seatGroup,
            @Nullable MembershipRole role,
            @Nullable String designation,
            @Nullable MembershipStage stage,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable Integer term,
            Visibility visibility) {
        this(
                id,
                Reference.orNull(organizationId, organizationName),
                Reference.orNull(personId, personName),
                post,
                Reference.orNull(representsId, representsName),
                seatGroup,
                role,
                designation,
                stage,
                from,
                to,
                term,
                visibility);
    }
}
