package org.spoiwo.model.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.MembershipRole;
import org.spoiwo.model.vocabulary.NetworkKind;
import org.spoiwo.model.vocabulary.OrganizationKind;

/**
 * How many members there are of a sort. What it was not grouped by, or is not known, is absent.
 *
 * @param organizations memberships of organisations
 * @param posts memberships of posts, whoever holds them
 * @param persons memberships of persons; absent when suppressed
 * @param suppressed whether the number of persons is withheld: they are few, or it would give away others who are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How many members there are of a sort. What it was not grouped by, or is not known, is absent.")
public record MembershipCount(
        @Nullable UUID network,
        @Nullable List<RegionCode> regions,
        @Nullable NetworkKind networkKind,
        @Nullable List<OrganizationKind> organizationKinds,
        @Nullable MembershipRole role,
        @Schema(examples = "2018") @Nullable Integer year,
        int organizations,
        int posts,

        @Schema(description = "Memberships of persons; absent when suppressed") @Nullable
        Integer persons,

        @Schema(
                description =
                        "The number of persons is withheld: they are one to four, or it would give away others who are")
        boolean suppressed) {}
