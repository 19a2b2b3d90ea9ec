package org.spoiwo.model.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Affiliation;
import org.spoiwo.model.record.Consistent;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.record.SelfChecking;
import org.spoiwo.model.value.Count;
import org.spoiwo.model.vocabulary.Capacity;

/**
 * What somebody did at an agenda item, in which capacity. Designation, title and affiliations are those stated then;
 * they never change when the person's job does.
 *
 * @param capacity in which capacity
 * @param person who; absent when the source names only a post («kierownik WTZ w Suszu»)
 * @param organization for a contribution by an organisation rather than a person
 * @param designation as stated, gendered forms included
 * @param acting the post is held provisionally (Polish p.o.)
 * @param confirmed false while only announced
 * @param summary what the person said, when the item has several contributions
 * @param count how many people, when they are not named («przedstawiciele OWES»)
 */
@RecordBuilder
@Consistent
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What somebody did at an agenda item, in which capacity, designated as stated then")
public record Contribution(
        @NotNull Capacity capacity,
        @RefersTo(Resource.PEOPLE) @Valid @Nullable Reference person,

        @RefersTo({Resource.ORGANIZATIONS, Resource.NETWORKS}) @Valid @Nullable
        Reference organization,

        @Size(max = Limits.NAME) @Schema(examples = "Przewodniczący Platformy") @Nullable
        String designation,

        @Size(max = 100) @Nullable String academicTitle,
        @Nullable Boolean acting,
        @Nullable Boolean confirmed,
        @Size(max = 50) List<@Valid Affiliation> affiliations,
        @Size(max = Limits.TEXT) @Nullable String summary,
        @Valid @Nullable Count count)
        implements SelfChecking, ContributionBuilder.With {

    public Contribution {
        affiliations = Lists.orEmpty(affiliations);
    }

    /** Somebody did it, named or not; without a capacity, that is what is missing first. */
    @Override
    public Stream<Inconsistency> inconsistencies() {
        boolean nobody = person == null
                && organization == null
                && (designation == null || designation.isBlank())
                && affiliations.isEmpty()
                && count == null;
        return nobody && capacity != null
                ? Stream.of(new Inconsistency("/person", "contribution.nobody"))
                : Stream.empty();
    }
}
