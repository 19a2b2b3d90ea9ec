package org.spoiwo.model.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.OfficeKind;
import org.spoiwo.model.vocabulary.OutcomeKind;
import org.spoiwo.model.vocabulary.OutcomeState;
import org.spoiwo.model.vocabulary.VoteManner;

/**
 * What came out of a meeting or an agenda item: a decision, an election, a network constituted, a planned action.
 *
 * @param number as printed on the act
 * @param agendaItem the item of the same meeting it belongs to
 * @param office the office filled, for an election
 * @param responsible who is to carry it out
 * @param carriedOverTo the meeting it was put off to
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What came out of a meeting or an agenda item")
public record Outcome(
        @Nullable UUID id,
        @NotNull OutcomeKind kind,
        @Size(max = Limits.NAME) @Nullable String title,
        @Size(max = Limits.TEXT) @Nullable String text,
        @Size(max = Limits.NAME) @Nullable String number,
        @Valid @Nullable Reference agendaItem,
        @RefersTo(Resource.NETWORKS) @Valid @Nullable Reference network,
        @RefersTo(Resource.DOCUMENTS) @Valid @Nullable Reference document,
        @RefersTo(Resource.ORGANIZATIONS) @Valid @Nullable Reference organization,
        @RefersTo(Resource.PROJECTS) @Valid @Nullable Reference project,
        @Nullable OfficeKind office,
        @Size(max = Limits.LIST) List<@Valid Candidate> candidates,

        @RefersTo({Resource.ORGANIZATIONS, Resource.NETWORKS, Resource.PEOPLE}) @Valid @Nullable
        Reference responsible,

        @Nullable PartialDate dueDate,
        @Nullable OutcomeState state,
        @Valid @Nullable Vote vote,
        @RefersTo(Resource.MEETINGS) @Valid @Nullable Reference carriedOverTo)
        implements OutcomeBuilder.With {

    public Outcome {
        candidates = Lists.orEmpty(candidates);
    }

    /** Somebody who stood for the office. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Candidate", description = "Somebody who stood for the office")
    public record Candidate(
            @RefersTo(Resource.PEOPLE) @Valid @Nullable Reference person,
            @Size(max = Limits.NAME) @Nullable String designation,
            @PositiveOrZero @Nullable Integer votes,
            @Nullable Boolean elected,
            @Nullable Boolean accepted) {}

    /** How the vote went; a number that is not stated is absent, which is not nought. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Vote", description = "How the vote went; a number not stated is absent")
    public record Vote(
            @PositiveOrZero @Nullable Integer inFavour,
            @PositiveOrZero @Nullable Integer against,
            @PositiveOrZero @Nullable Integer abstained,
            @Nullable VoteManner manner) {}
}
