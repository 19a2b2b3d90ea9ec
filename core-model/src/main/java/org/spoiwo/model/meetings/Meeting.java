package org.spoiwo.model.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.Alias;
import org.spoiwo.model.record.Area;
import org.spoiwo.model.record.Consistent;
import org.spoiwo.model.record.Identifier;
import org.spoiwo.model.record.Image;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.record.Meta;
import org.spoiwo.model.record.Provenance;
import org.spoiwo.model.record.SelfChecking;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.PolishCalendar;
import org.spoiwo.model.value.RegionCode;
import org.spoiwo.model.vocabulary.AccessibilityFeature;
import org.spoiwo.model.vocabulary.MeetingForm;
import org.spoiwo.model.vocabulary.MeetingKind;
import org.spoiwo.model.vocabulary.MeetingStatus;
import org.spoiwo.model.vocabulary.Openness;

/**
 * A meeting: session of a committee, network meeting, seminar, conference, workshop, consultation meeting.
 *
 * @param titleDerived the title was put together because the source has none
 * @param ordinal number of the meeting in its series, e.g. 2 for «II spotkanie»
 * @param startDate first day, as far as known
 * @param endDate last day; absent for a meeting of one day
 * @param timeZone IANA name; {@code Europe/Warsaw} when left out
 * @param networks bodies that met or were invited
 * @param organizers who organised, hosted, supported
 * @param projects projects that paid for it or that it was about
 * @param links ties to other meetings
 * @param contributions roles that belong to no agenda item, e.g. the chair of the whole meeting
 * @param audience for whom it was meant
 * @param attendance who came, as stated: a total, groups, never names
 * @param agenda a tree: a part or block of the meeting is an item with children
 * @param outcomes decisions, elections, planned actions of the meeting as a whole
 */
@RecordBuilder
@Consistent
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A meeting with its agenda")
public record Meeting(
        @Nullable UUID id,

        @NotBlank
        @Size(max = Limits.NAME)
        @Schema(examples = "Spotkanie Regionalnego Komitetu Rozwoju Ekonomii Społecznej")
        String title,

        @Nullable Boolean titleDerived,
        @Size(max = Limits.LIST) List<@Valid Alias> aliases,
        @Positive @Nullable Integer ordinal,
        @Size(max = Limits.NAME) @Nullable String series,
        @Nullable MeetingKind kind,
        @Nullable MeetingForm form,
        @Nullable MeetingStatus status,
        @Nullable Openness openness,
        @Nullable PartialDate startDate,
        @Nullable PartialDate endDate,
        @Schema(examples = "09:30:00") @Nullable LocalTime startTime,
        @Schema(examples = "15:00:00") @Nullable LocalTime endTime,

        @Schema(examples = "Europe/Warsaw", defaultValue = "Europe/Warsaw") @Size(max = 60) @Nullable
        String timeZone,

        @Size(max = 50) List<RegionCode> regions,
        @Size(max = Limits.LIST) List<@Valid Area> areas,
        @Size(max = 50) List<@Valid Venue> venues,
        @Size(max = Limits.LIST) List<@Valid MeetingNetwork> networks,
        @Size(max = Limits.LIST) List<@Valid Organizer> organizers,
        @Size(max = Limits.LIST) List<@Valid MeetingProject> projects,
        @Size(max = Limits.LIST) List<@Valid MeetingLink> links,
        @Size(max = Limits.LIST) List<@Valid Contribution> contributions,
        @Size(max = Limits.LIST) List<@NotBlank @Size(max = Limits.NAME) String> audience,
        @Size(max = Limits.LIST) List<@NotBlank @Size(max = Limits.LINE) String> purposes,
        @Size(max = Limits.TEXT) @Nullable String summary,
        @Size(max = Limits.LIST) List<@NotBlank @Size(max = Limits.NAME) String> topics,
        @Valid @Nullable Attendance attendance,
        @Valid @Nullable Registration registration,
        @Size(max = 50) List<AccessibilityFeature> accessibility,
        List<@Valid AgendaItem> agenda,
        @Size(max = Limits.LIST) List<@Valid Outcome> outcomes,
        @Size(max = Limits.LIST) List<@Valid MeetingDocument> documents,
        @Size(max = Limits.LIST) List<@Valid Identifier> identifiers,
        @Size(max = Limits.LIST) List<@Valid Image> images,
        @Valid @Nullable Meta meta,
        @Valid @Nullable Provenance provenance)
        implements AggregateRecord<Meeting>, SelfChecking, MeetingBuilder.With {

    public Meeting {
        timeZone = timeZone == null ? PolishCalendar.ZONE.getId() : timeZone;
        aliases = Lists.orEmpty(aliases);
        regions = Lists.orEmpty(regions);
        areas = Lists.orEmpty(areas);
        venues = Lists.orEmpty(venues);
        networks = Lists.orEmpty(networks);
        organizers = Lists.orEmpty(organizers);
        projects = Lists.orEmpty(projects);
        links = Lists.orEmpty(links);
        contributions = Lists.orEmpty(contributions);
        audience = Lists.orEmpty(audience);
        purposes = Lists.orEmpty(purposes);
        topics = Lists.orEmpty(topics);
        accessibility = Lists.orEmpty(accessibility);
        agenda = Lists.orEmpty(agenda);
        outcomes = Lists.orEmpty(outcomes);
        documents = Lists.orEmpty(documents);
        identifiers = Lists.orEmpty(identifiers);
        images = Lists.orEmpty(images);
    }

    @Override
    public Meeting kept(@Nullable UUID id, @Nullable Meta meta) {
        return withId(id).withMeta(meta);
    }

    @Override
    public String displayName() {
        return title;
    }

    @Override
    public Stream<Inconsistency> inconsistencies() {
        return new MeetingRules(this).inconsistencies();
    }
}
