package org.spoiwo.model.networks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.Alias;
import org.spoiwo.model.record.Area;
import org.spoiwo.model.record.Consistent;
import org.spoiwo.model.record.Fact;
import org.spoiwo.model.record.Identifier;
import org.spoiwo.model.record.Image;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.record.PeriodRule;
import org.spoiwo.model.record.Provenance;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.record.SelfChecking;
import org.spoiwo.model.value.Count;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.Period;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.Accession;
import org.spoiwo.model.vocabulary.MembershipRole;
import org.spoiwo.model.vocabulary.NetworkKind;
import org.spoiwo.model.vocabulary.NetworkStage;
import org.spoiwo.model.vocabulary.Openness;
import org.spoiwo.model.vocabulary.OrganizationKind;
import org.spoiwo.model.vocabulary.SeatGroup;

/**
 * A committee, platform, network, forum, thematic or working group, council: one concept for every body that meets.
 *
 * @param nameDerived the name was put together because the source gives none
 * @param memberKinds kinds of organisation it brings together; others are not refused
 * @param personalMembership members belong to it in person: no organisation is a member, and nobody sits for one
 * @param constitutedOn when it was constituted
 * @param constitutedAt the meeting that constituted it
 * @param rules its rules of procedure
 * @param accession how one becomes a member
 * @param seats how many seats a group, kind or area has
 * @param statedMembers how many members the source says it has; who they are is told by its memberships
 * @param stages its own life: constituted, suspended, dissolved
 * @param offices who holds or held which office
 */
@RecordBuilder
@Consistent
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A committee, platform, network, forum or group")
public record Network(
        @Nullable UUID id,

        @NotBlank
        @Size(max = Limits.NAME)
        @Schema(examples = "Regionalna Platforma Współpracy na rzecz Rozwoju Ekonomii Społecznej")
        String name,

        @Nullable Boolean nameDerived,
        @Size(max = Limits.LIST) List<@Valid Alias> aliases,
        @Nullable NetworkKind kind,
        @Size(max = Limits.NAME) @Nullable String kindLabel,
        @Size(max = Limits.LIST) List<@NotBlank @Size(max = Limits.LINE) String> purposes,
        @Size(max = 50) List<RegionCode> regions,
        @Size(max = Limits.LIST) List<@Valid Area> areas,
        @Nullable Openness openness,

        @RefersTo({Resource.ORGANIZATIONS, Resource.NETWORKS}) @Valid @Nullable
        Reference secretariat,

        @Size(max = 50) List<OrganizationKind> memberKinds,
        @Nullable Boolean personalMembership,
        @RefersTo(Resource.NETWORKS) @Valid @Nullable Reference parent,
        @RefersTo(Resource.NETWORKS) @Valid @Nullable Reference predecessor,
        @RefersTo(Resource.PROJECTS) @Valid @Nullable Reference project,
        @Nullable PartialDate constitutedOn,
        @RefersTo(Resource.MEETINGS) @Valid @Nullable Reference constitutedAt,
        @RefersTo(Resource.DOCUMENTS) @Valid @Nullable Reference rules,
        @Nullable Accession accession,
        @RefersTo(Resource.DOCUMENTS) @Valid @Nullable Reference accessionDocument,
        @Size(max = Limits.LIST) List<@Valid Term> terms,
        @Size(max = Limits.LIST) List<@Valid Organ> organs,
        @Size(max = Limits.LIST) List<@Valid Seat> seats,
        @Valid @Nullable Count statedMembers,
        @Size(max = Limits.LIST) List<@Valid StatedRole> statedRoles,
        @Size(max = Limits.LIST) List<@Valid Stage> stages,
        @Size(max = Limits.LIST) List<@Valid Office> offices,
        @Size(max = Limits.LIST) List<@Valid Fact> facts,
        @Size(max = Limits.LIST) List<@Valid Identifier> identifiers,
        @Size(max = Limits.LIST) List<@Valid Image> images,
        @Valid @Nullable Meta meta,
        @Valid @Nullable Provenance provenance)
        implements AggregateRecord<Network>, SelfChecking, NetworkBuilder.With {

    public Network {
        aliases = Lists.orEmpty(aliases);
        purposes = Lists.orEmpty(purposes);
        regions = Lists.orEmpty(regions);
        areas = Lists.orEmpty(areas);
        memberKinds = Lists.orEmpty(memberKinds);
        terms = Lists.orEmpty(terms);
        organs = Lists.orEmpty(organs);
        seats = Lists.orEmpty(seats);
        statedRoles = Lists.orEmpty(statedRoles);
        stages = Lists.orEmpty(stages);
        offices = Lists.orEmpty(offices);
        facts = Lists.orEmpty(facts);
        identifiers = Lists.orEmpty(identifiers);
        images = Lists.orEmpty(images);
    }

    @Override
    public Network kept(@Nullable UUID id, @Nullable Meta meta) {
        return withId(id).withMeta(meta);
    }

    @Override
    public String displayName() {
        return name;
    }

    @Override
    public Stream<Inconsistency> inconsistencies() {
        Stream<Inconsistency> self = id != null && parent != null && Objects.equals(parent.id(), id)
                ? Stream.of(new Inconsistency("/parent", "parent.self"))
                : Stream.empty();
        Stream<Inconsistency> succeeded = id != null && predecessor != null && Objects.equals(predecessor.id(), id)
                ? Stream.of(new Inconsistency("/predecessor", "predecessor.self"))
                : Stream.empty();
        Stream<Inconsistency> clashingTerms =
                IntStream.range(0, terms.size()).boxed().flatMap(this::clashes);
        Stream<Inconsistency> missingTerms = IntStream.range(0, offices.size())
                .filter(i -> namesMissingTerm(offices.get(i)))
                .mapToObj(i -> new Inconsistency("/offices/" + i + "/term", "office.term"));
        return Stream.of(self, succeeded, clashingTerms, missingTerms).flatMap(each -> each);
    }

    /** What a term has against those before it. */
    private Stream<Inconsistency> clashes(int i) {
        @Nullable Term term = terms.get(i);
        List<Term> before =
                terms.subList(0, i).stream().filter(Objects::nonNull).toList();
        if (term == null) {
            return Stream.empty();
        }
        if (before.stream().anyMatch(other -> Objects.equals(other.number(), term.number()))) {
            return Stream.of(new Inconsistency("/terms/" + i + "/number", "term.duplicate"));
        }
        return before.stream().anyMatch(term::overlaps)
                ? Stream.of(new Inconsistency("/terms/" + i + "/from", "term.overlap"))
                : Stream.empty();
    }

    /** The term with this number, if there is one. */
    public Optional<Term> term(@Nullable Integer number) {
        return terms.stream().filter(term -> term.number().equals(number)).findFirst();
    }

    /** When it was held, as far as is known: by its own days, or else by those of its term. */
    public Period periodOf(Office office) {
        return periodIn(office.term(), office.from(), office.to());
    }

    /** When it lasted, as far as is known: by its own days, or else by those of its term. */
    public Period periodOf(Membership membership) {
        return periodIn(membership.term(), membership.begin(), membership.to());
    }

    private Period periodIn(@Nullable Integer number, @Nullable PartialDate from, @Nullable PartialDate to) {
        Optional<Term> within = term(number);
        PartialDate begin = from != null ? from : within.map(Term::from).orElse(null);
        PartialDate end = to != null ? to : within.map(Term::to).orElse(null);
        // own days may lie outside the term, which is odd, not wrong
        return PeriodRule.inconsistencies(begin, end).findAny().isPresent()
                ? new Period(from, to)
                : new Period(begin, end);
    }

    /** The step in its life that was the last, in the order in which they are told. */
    public Optional<Stage> presentStage() {
        return stages.isEmpty() ? Optional.empty() : Optional.of(stages.get(stages.size() - 1));
    }

    /** From when to when there was such a network, as far as is known; one that was only suspended goes on. */
    public Period life() {
        PartialDate begin = constitutedOn != null
                ? constitutedOn
                : stages.stream()
                        .filter(stage -> stage.stage() == NetworkStage.CONSTITUTED)
                        .map(Stage::on)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        PartialDate end = presentStage()
                .filter(stage -> stage.stage() == NetworkStage.DISSOLVED)
                .map(Stage::on)
                .orElse(null);
        return PeriodRule.inconsistencies(begin, end).findAny().isPresent()
                ? new Period(null, end)
                : new Period(begin, end);
    }

    private boolean namesMissingTerm(@Nullable Office office) {
        return office != null
                && office.term() != null
                && terms.stream().noneMatch(term -> term != null && Objects.equals(term.number(), office.term()));
    }

    /** A term of the body; a regional committee's lasts three years (Act of 5 August 2022 on social economy, art. 56). */
    @Consistent
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NetworkTerm", description = "A term of the body")
    public record Term(
            @NotNull @Positive Integer number,
            @Size(max = Limits.NAME) @Nullable String label,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Size(max = Limits.NAME) @Nullable String length)
            implements SelfChecking {

        @Override
        public Stream<Inconsistency> inconsistencies() {
            return PeriodRule.inconsistencies(from, to);
        }

        /** Only if it is certain; an end that the source does not give says nothing. */
        private boolean overlaps(Term other) {
            return inconsistencies().findAny().isEmpty()
                    && other.inconsistencies().findAny().isEmpty()
                    && new Period(from, to).certainlyOverlaps(new Period(other.from, other.to));
        }
    }

    /** An organ inside the body: a board, a presidium. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NetworkOrgan", description = "An organ inside the body: a board, a presidium")
    public record Organ(
            @NotBlank @Size(max = Limits.NAME) String name,
            @Valid @Nullable Count size,
            @Size(max = Limits.NAME) @Nullable String termLength) {}

    /** Seats that a group, a kind of organisation or an area has. */
    @Consistent
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NetworkSeat", description = "Seats of a group, kind or area")
    public record Seat(
            @Size(max = Limits.NAME) @Nullable String label,
            @Nullable SeatGroup group,
            @Nullable OrganizationKind kind,
            @Size(max = Limits.NAME) @Nullable String area,
            @PositiveOrZero @Nullable Integer minimum,
            @PositiveOrZero @Nullable Integer maximum,
            @Nullable Boolean exOfficio)
            implements SelfChecking {

        @Override
        public Stream<Inconsistency> inconsistencies() {
            return minimum != null && maximum != null && maximum < minimum
                    ? Stream.of(new Inconsistency("/maximum", "seat.maximumBelowMinimum"))
                    : Stream.empty();
        }
    }

    /** How many members of a role the source says there are. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NetworkStatedRole", description = "How many members of a role the source states")
    public record StatedRole(
            @NotNull MembershipRole role, @NotNull @Valid Count count) {}

    /** A step in the body's own life, and the meeting it happened at. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NetworkLifeStage", description = "A step in the body's own life")
    public record Stage(
            @NotNull NetworkStage stage,
            @Nullable PartialDate on,
            @RefersTo(Resource.MEETINGS) @Valid @Nullable Reference meeting,
            @Size(max = Limits.LINE) @Nullable String note) {}
}
