package org.spoiwo.model.networks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Affiliation;
import org.spoiwo.model.record.Consistent;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.record.PeriodRule;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.record.SelfChecking;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.EndReason;
import org.spoiwo.model.vocabulary.Obtained;
import org.spoiwo.model.vocabulary.OfficeKind;

/**
 * Who holds or held an office of a body. The neutral {@code office} stands beside the {@code title} as found, because
 * titles are gendered (Przewodniczący, Przewodnicząca).
 *
 * @param ordinal first, second … vice-chair
 * @param person the holder; absent when the source names only a post ({@code designation})
 * @param asOf a day on which the source says the office was held, when its beginning is not known
 * @param term number of the body's term, one of its {@code terms}
 * @param obtained how the holder came to it
 * @param meeting where it was obtained
 * @param acting holds it provisionally
 * @param designation the holder's own designation as stated then
 * @param affiliations the holder's affiliations as stated then
 */
@RecordBuilder
@Consistent
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Who holds or held an office of a body")
public record Office(
        @NotNull OfficeKind office,
        @Positive @Nullable Integer ordinal,

        @Size(max = Limits.NAME) @Schema(examples = "Wiceprzewodnicząca") @Nullable
        String title,

        @RefersTo(Resource.PEOPLE) @Valid @Nullable Reference person,
        @RefersTo(Resource.ORGANIZATIONS) @Valid @Nullable Reference organization,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable PartialDate asOf,
        @Positive @Nullable Integer term,
        @Nullable Obtained obtained,
        @RefersTo(Resource.MEETINGS) @Valid @Nullable Reference meeting,
        @Nullable EndReason endReason,
        @Nullable Boolean acting,
        @Size(max = Limits.NAME) @Nullable String designation,
        @Size(max = 50) List<@Valid Affiliation> affiliations)
        implements SelfChecking, OfficeBuilder.With {

    public Office {
        affiliations = Lists.orEmpty(affiliations);
    }

    @Override
    public Stream<Inconsistency> inconsistencies() {
        return PeriodRule.inconsistencies(from, to);
    }
}
