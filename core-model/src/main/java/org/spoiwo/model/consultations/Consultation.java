package org.spoiwo.model.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.organizations.Contact;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.Alias;
import org.spoiwo.model.record.Consistent;
import org.spoiwo.model.record.Fact;
import org.spoiwo.model.record.Identifier;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.record.Provenance;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.record.SelfChecking;
import org.spoiwo.model.value.Count;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.CommentResolution;
import org.spoiwo.model.vocabulary.ConsultationChannel;
import org.spoiwo.model.vocabulary.ConsultationPublicationKind;
import org.spoiwo.model.vocabulary.ConsultationStage;

/**
 * A public consultation, from its notice to its report.
 *
 * @param titleDerived the title was put together because the source gives none
 * @param programmeVersion what is consulted
 * @param documents texts that are consulted, when there is no version of a programme for them
 * @param conductor who consults
 * @param addressees who is asked
 * @param stages what is known of its course, in the order in which it happened
 * @param stage the last of them
 * @param earliestLawfulEnd the first day on which its last round may end by its legal basis
 * @param reportDueOn the last day for the report
 * @param daysLeft days in which comments may still be sent, today not counted; only while they may
 * @param reportDaysLeft days until the report is due, from when comments are no longer taken; negative when it is overdue
 * @param coverage how many comments there are on record
 * @param warnings what is odd about its dates
 * @param viewingPlaces where the draft can be looked at
 * @param meetings meetings at which it was announced, discussed, summed up
 * @param topics what comments and discussions were mostly about
 * @param statedCounts numbers in a source, when the comments themselves are not on record
 */
@RecordBuilder
@Consistent
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A public consultation, from its notice to its report")
public record Consultation(
        @Nullable UUID id,

        @NotBlank
        @Size(max = Limits.NAME)
        @Schema(examples = "Konsultacje projektu programu rozwoju ekonomii społecznej")
        String title,

        @Nullable Boolean titleDerived,
        @Size(max = Limits.LIST) List<@Valid Alias> aliases,
        @RefersTo(Resource.PROGRAMMES) @Valid @Nullable Reference programme,

        @RefersTo(Resource.PROGRAMME_VERSIONS) @Valid @Nullable
        Reference programmeVersion,

        @RefersTo(Resource.DOCUMENTS) @Size(max = Limits.LIST)
        List<@Valid Reference> documents,

        @Valid @Nullable LegalBasis legalBasis,
        @Size(max = 50) List<RegionCode> regions,

        @RefersTo({Resource.ORGANIZATIONS, Resource.NETWORKS}) @Valid @Nullable
        Reference conductor,

        @RefersTo({Resource.ORGANIZATIONS, Resource.NETWORKS}) @Size(max = Limits.LIST)
        List<@Valid Reference> cooperating,

        @RefersTo(Resource.PROJECTS) @Valid @Nullable Reference project,
        @Size(max = Limits.LIST) List<@NotBlank @Size(max = Limits.NAME) String> addressees,
        @Size(max = Limits.LIST) List<@Valid Stage> stages,

        @Schema(readOnly = true, description = "The last of stages") @Nullable
        ConsultationStage stage,

        @Size(max = 50) List<@Valid ConsultationRound> rounds,

        @Schema(readOnly = true, description = "First day on which the last round may end by the legal basis") @Nullable
        PartialDate earliestLawfulEnd,

        @Schema(readOnly = true, description = "Last day for the report by the legal basis") @Nullable
        PartialDate reportDueOn,

        @Schema(
                readOnly = true,
                description = "Days in which comments may still be sent after today; only while a round is open")
        @Nullable
        Integer daysLeft,

        @Schema(
                readOnly = true,
                description = "Days until the report is due, once rounds are over; negative when it is overdue")
        @Nullable
        Integer reportDaysLeft,

        @Schema(readOnly = true, description = "How many comments there are on record") @Nullable
        Coverage coverage,

        @Schema(readOnly = true, description = "What is odd about its dates; nothing of it is refused")
        List<ConsultationWarning> warnings,

        @Size(max = Limits.LIST) List<@Valid Publication> publications,
        @Size(max = 50) List<@Valid Channel> channels,
        @Valid @Nullable Contact contact,
        @Size(max = Limits.LIST) List<@Valid ViewingPlace> viewingPlaces,
        @Size(max = Limits.LIST) List<@Valid ConsultationMeeting> meetings,
        @Size(max = Limits.TEXT) @Nullable String summary,
        @Size(max = Limits.LIST) List<@NotBlank @Size(max = Limits.NAME) String> topics,
        @Valid @Nullable StatedCounts statedCounts,
        @Size(max = Limits.LIST) List<@Valid Fact> facts,
        @Size(max = Limits.LIST) List<@Valid Identifier> identifiers,
        @Valid @Nullable Meta meta,
        @Valid @Nullable Provenance provenance)
        implements AggregateRecord<Consultation>, SelfChecking, ConsultationBuilder.With {

    public Consultation {
        aliases = Lists.orEmpty(aliases);
        documents = Lists.orEmpty(documents);
        regions = Lists.orEmpty(regions);
        cooperating = Lists.orEmpty(cooperating);
        addressees = Lists.orEmpty(addressees);
        stages = Lists.orEmpty(stages);
        rounds = Lists.orEmpty(rounds);
        publications = Lists.orEmpty(publications);
        channels = Lists.orEmpty(channels);
        viewingPlaces = Lists.orEmpty(viewingPlaces);
        meetings = Lists.orEmpty(meetings);
        topics = Lists.orEmpty(topics);
        facts = Lists.orEmpty(facts);
        identifiers = Lists.orEmpty(identifiers);
        Stage last = stages.isEmpty() ? null : stages.get(stages.size() - 1);
        stage = last == null ? null : last.stage();
        ConsultationDates dates = new ConsultationDates(legalBasis, rounds);
        earliestLawfulEnd = dates.earliestLawfulEnd().orElse(null);
        reportDueOn = dates.reportDueOn().orElse(null);
        warnings = dates.warnings(publications);
    }

    @Override
    public Consultation kept(@Nullable UUID id, @Nullable Meta meta) {
        return withId(id).withMeta(meta);
    }

    @Override
    public String displayName() {
        return title;
    }

    /** With the days that are left on that day. */
    public Consultation seenOn(LocalDate day) {
        return withDaysLeft(openRound(day)
                        .map(ConsultationRound::closesOn)
                        .flatMap(PartialDate::earliest)
                        .map(end -> (int) ChronoUnit.DAYS.between(day, end))
                        .orElse(null))
                .withReportDaysLeft(
                        awaitsReport(day)
                                ? Optional.ofNullable(reportDueOn)
                                        .filter(PartialDate::isDay)
                                        .flatMap(PartialDate::earliest)
                                        .map(due -> (int) ChronoUnit.DAYS.between(day, due))
                                        .orElse(null)
                                : null);
    }

    private boolean awaitsReport(LocalDate day) {
        boolean settled = stage == ConsultationStage.REPORT_PUBLISHED
                || stage == ConsultationStage.ADOPTED
                || stage == ConsultationStage.CANCELLED;
        boolean reported =
                publications.stream().anyMatch(publication -> publication.kind() == ConsultationPublicationKind.REPORT);
        return !settled
                && !reported
                && lastDay().flatMap(PartialDate::latest).filter(day::isAfter).isPresent();
    }

    /** What that round, or else the consultation, is about. */
    public @Nullable Reference versionIn(@Nullable Integer round) {
        return rounds.stream()
                .filter(each -> each.number().equals(round) && each.programmeVersion() != null)
                .findFirst()
                .map(ConsultationRound::programmeVersion)
                .orElse(programmeVersion);
    }

    /** The round in which comments may be sent on that day: the last, when one was closed before its day and another opened. */
    public Optional<ConsultationRound> openRound(LocalDate day) {
        return stage != null && !stage.takesComments()
                ? Optional.empty()
                : rounds.stream().filter(round -> round.isOpenOn(day)).reduce((earlier, later) -> later);
    }

    /** The last day on which comments were, or are, taken, as far as it is known. */
    public Optional<PartialDate> lastDay() {
        return rounds.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(rounds.get(rounds.size() - 1).closesOn());
    }

    @Override
    public Stream<Inconsistency> inconsistencies() {
        List<Inconsistency> found = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < rounds.size(); i++) {
            ConsultationRound round = rounds.get(i);
            if (round != null && round.number() != null && !numbers.add(round.number())) {
                found.add(new Inconsistency("/rounds/" + i + "/number", "consultation.sameRound"));
            }
        }
        for (int i = 1; i < stages.size(); i++) {
            if (isCertainlyBefore(stages.get(i), stages.get(i - 1))) {
                found.add(new Inconsistency("/stages/" + i + "/on", "consultation.stageOrder"));
            }
        }
        return found.stream();
    }

    private static boolean isCertainlyBefore(@Nullable Stage one, @Nullable Stage other) {
        PartialDate day = one == null ? null : one.on();
        PartialDate earlier = other == null ? null : other.on();
        return day != null
                && earlier != null
                && day.latest()
                        .flatMap(last -> earlier.earliest().map(last::isBefore))
                        .orElse(false);
    }

    /**
     * A step in its course.
     *
     * @param on when it came to that
     * @param asOf a day on which it is known to have been so, when nobody says since when
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ConsultationStep", description = "A step in the course of a consultation")
    public record Stage(
            @NotNull ConsultationStage stage,
            @Nullable PartialDate on,

            @Schema(description = "A day on which it is known to have been so") @Nullable
            PartialDate asOf,

            @Size(max = Limits.LINE) @Nullable String note) {}

    /** Where and when something about it was published. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "ConsultationPublication",
            description = "Where and when something about a consultation was published")
    public record Publication(
            @NotNull ConsultationPublicationKind kind,
            @Size(max = Limits.NAME) @Nullable String where,

            @Pattern(regexp = "https?://\\S+", message = "{url.syntax}") @Size(max = Limits.LINE) @Nullable
            String url,

            @Nullable PartialDate publishedOn,
            @RefersTo(Resource.DOCUMENTS) @Valid @Nullable Reference document) {}

    /** A way in which comments may be sent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ConsultationWay", description = "A way in which comments may be sent")
    public record Channel(
            @NotNull ConsultationChannel kind,

            @Schema(description = "E-mail, web or postal address, room") @Size(max = Limits.LINE) @Nullable
            String address,

            @Size(max = Limits.NAME) @Schema(examples = "pn.–pt. 7:30–15:30") @Nullable
            String hours,

            @Schema(description = "The form to fill in") @RefersTo(Resource.DOCUMENTS) @Valid @Nullable
            Reference form) {}

    /** Where the draft can be looked at, and when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ConsultationPlace", description = "Where the draft can be looked at, and when")
    public record ViewingPlace(
            @Size(max = Limits.NAME) @Nullable String name,

            @RefersTo(Resource.ORGANIZATIONS) @Valid @Nullable
            Reference organization,

            @Size(max = Limits.NAME) @Nullable String locality,
            @Size(max = Limits.LINE) @Nullable String address,
            @Size(max = Limits.NAME) @Nullable String hours) {}

    /** Numbers that a source states; what the service counts itself stands elsewhere and is never mixed in. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ConsultationStatedCounts", description = "Numbers that a source states")
    public record StatedCounts(
            @Valid @Nullable Count comments,
            @Valid @Nullable Count submitters,
            @Valid @Nullable Count forms,
            @Size(max = 50) List<@Valid ByResolution> byResolution) {

        public StatedCounts {
            byResolution = Lists.orEmpty(byResolution);
        }

        /** How many comments a source says were settled in one way. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                name = "ConsultationStatedResolution",
                description = "How many comments were settled in one way, as stated")
        public record ByResolution(
                @NotNull CommentResolution resolution,
                @NotNull @Valid Count count) {}
    }
}
