package org.spoiwo.model.networks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Affiliation;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.Consistent;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.record.PeriodRule;
import org.spoiwo.model.record.Provenance;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.record.SelfChecking;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.EndReason;
import org.spoiwo.model.vocabulary.MembershipRole;
import org.spoiwo.model.vocabulary.MembershipStage;
import org.spoiwo.model.vocabulary.Obtained;
import org.spoiwo.model.vocabulary.SeatGroup;

/**
 * A membership of an organisation, a person or a post in a network; a record of its own, below the network.
 *
 * @param network the network, known from the path
 * @param post who belongs ex officio, when neither organisation nor person is named
 * @param represents the organisation or body for which the member sits
 * @param seatGroup the statutory group it represents (Act of 5 August 2022 on social economy, art. 57(1))
 * @param substituteFor the membership it stands in for
 * @param stages the way to membership: applied, verified, member
 * @param designation as stated at the time
 * @param affiliations as stated at the time
 * @param term number of the network's term
 * @param endReason why it ended (art. 57(3) of the same act)
 * @param document declaration, agreement or act of appointment
 */
@RecordBuilder
@Consistent
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A membership of an organisation, a person or a post in a network")
public record Membership(
        @Nullable UUID id,

        @RefersTo(Resource.NETWORKS) @Schema(readOnly = true, description = "Known from the path") @Nullable
        Reference network,

        @RefersTo(Resource.ORGANIZATIONS) @Valid @Nullable Reference organization,
        @RefersTo(Resource.PEOPLE) @Valid @Nullable Reference person,
        @Size(max = Limits.NAME) @Nullable String post,

        @RefersTo({Resource.ORGANIZATIONS, Resource.NETWORKS}) @Valid @Nullable
        Reference represents,

        @Nullable SeatGroup seatGroup,
        @Size(max = Limits.NAME) @Nullable String seat,
        @RefersTo(Resource.MEMBERSHIPS) @Valid @Nullable Reference substituteFor,
        @Nullable MembershipRole role,
        @Size(max = 50) List<@Valid Stage> stages,
        @Size(max = Limits.NAME) @Nullable String designation,
        @Size(max = 50) List<@Valid Affiliation> affiliations,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Positive @Nullable Integer term,
        @Nullable Obtained obtained,

        @RefersTo({Resource.ORGANIZATIONS, Resource.NETWORKS, Resource.PEOPLE}) @Valid @Nullable
        Reference appointedBy,

        @Nullable EndReason endReason,
        @RefersTo(Resource.DOCUMENTS) @Valid @Nullable Reference document,
        @Valid @Nullable Meta meta,
        @Valid @Nullable Provenance provenance)
        implements AggregateRecord<Membership>, SelfChecking, MembershipBuilder.With {

    public Membership {
        stages = Lists.orEmpty(stages);
        affiliations = Lists.orEmpty(affiliations);
    }

    @Override
    public Membership kept(@Nullable UUID id, @Nullable Meta meta) {
        return withId(id).withMeta(meta);
    }

    /** What the membership says of itself; its holder's name is a record of its own. */
    @Override
    public String displayName() {
        return designation != null ? designation : post != null ? post : "";
    }

    @Override
    public Stream<Inconsistency> inconsistencies() {
        Stream<Inconsistency> holder = organization == null && person == null && post == null
                ? Stream.of(new Inconsistency("/organization", "membership.holder"))
                : Stream.empty();
        Stream<Inconsistency> itself = id != null && substituteFor != null && Objects.equals(substituteFor.id(), id)
                ? Stream.of(new Inconsistency("/substituteFor", "membership.substituteSelf"))
                : Stream.empty();
        List<Inconsistency> reversed = PeriodRule.inconsistencies(from, to).toList();
        Stream<Inconsistency> period =
                reversed.isEmpty() ? PeriodRule.inconsistencies(accepted(), to) : reversed.stream();
        return Stream.of(holder, itself, period).flatMap(each -> each);
    }

    /** The step on the way to membership that was the last, in the order in which they are told. */
    public Optional<MembershipStage> presentStage() {
        return stages.isEmpty()
                ? Optional.empty()
                : Optional.of(stages.get(stages.size() - 1)).map(Stage::stage);
    }

    /** Whether it is or was a membership, and not just an application for one; so it is when nothing is said of steps. */
    public boolean countsAsMember() {
        return presentStage().map(stage -> stage == MembershipStage.MEMBER).orElse(true);
    }

    /** When it began: as stated, or else when the member was accepted. */
    public @Nullable PartialDate begin() {
        return from != null ? from : accepted();
    }

    private @Nullable PartialDate accepted() {
        return stages.stream()
                .filter(Objects::nonNull)
                .filter(stage -> stage.stage() == MembershipStage.MEMBER)
                .map(Stage::on)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A step on the way to membership. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MembershipStep", description = "A step on the way to membership")
    public record Stage(
            @NotNull MembershipStage stage, @Nullable PartialDate on) {}
}
