package org.spoiwo.model.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
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
import org.spoiwo.model.record.Consistent;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.record.Part;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.record.SelfChecking;
import org.spoiwo.model.vocabulary.AgendaItemKind;
import org.spoiwo.model.vocabulary.OrganizationKind;

/**
 * An item of the agenda; a part or block of the meeting is an item with children.
 *
 * @param position its place among its siblings, from 1; follows the order of the list
 * @param orderAsserted false when the source names the item without saying when it came; absent means it does
 * @param number as printed, e.g. {@code 3a}
 * @param day day of the meeting, from 1; absent when not stated
 * @param abstractText what it was about, at more length than the title
 * @param track the kinds of organisation it was for
 * @param sites places visited
 */
@RecordBuilder
@Consistent
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An item of the agenda; a part or block of the meeting is an item with children")
public record AgendaItem(
        @Nullable UUID id,

        @Schema(readOnly = true, description = "Place among its siblings, from 1; follows the order of the list")
        @Nullable
        Integer position,

        @Nullable Boolean orderAsserted,
        @Size(max = 50) @Nullable String number,
        @Positive @Nullable Integer day,
        @Nullable AgendaItemKind kind,

        @Size(max = Limits.NAME) @Schema(examples = "Sytuacja finansowa ZAZ") @Nullable
        String title,

        @JsonProperty("abstract") @Size(max = Limits.TEXT) @Nullable
        String abstractText,

        @Size(max = 50) List<OrganizationKind> track,
        @Size(max = Limits.NAME) @Nullable String room,
        @Nullable LocalTime startTime,
        @Nullable LocalTime endTime,
        @Nullable LocalTime actualStartTime,
        @Nullable LocalTime actualEndTime,
        @Size(max = Limits.LIST) List<@Valid Contribution> contributions,

        @RefersTo(Resource.PROJECTS) @Size(max = Limits.LIST)
        List<@Valid Reference> projects,

        @RefersTo(Resource.CONSULTATIONS) @Size(max = Limits.LIST)
        List<@Valid Reference> consultations,

        @RefersTo(Resource.DOCUMENTS) @Size(max = Limits.LIST)
        List<@Valid Reference> documents,

        @RefersTo({Resource.ORGANIZATIONS, Resource.NETWORKS}) @Size(max = Limits.LIST)
        List<@Valid Reference> organizations,

        @RefersTo(Resource.MEETINGS) @Size(max = Limits.LIST)
        List<@Valid Reference> meetings,

        @Size(max = Limits.LIST) List<@NotBlank @Size(max = Limits.NAME) String> sites,
        @Size(max = Limits.LIST) List<@Valid Outcome> outcomes,
        List<@Valid AgendaItem> children)
        implements Part, SelfChecking, AgendaItemBuilder.With {

    public AgendaItem {
        track = Lists.orEmpty(track);
        contributions = Lists.orEmpty(contributions);
        projects = Lists.orEmpty(projects);
        consultations = Lists.orEmpty(consultations);
        documents = Lists.orEmpty(documents);
        organizations = Lists.orEmpty(organizations);
        meetings = Lists.orEmpty(meetings);
        sites = Lists.orEmpty(sites);
        outcomes = Lists.orEmpty(outcomes);
        children = Lists.orEmpty(children);
    }

    @Override
    public Stream<Inconsistency> inconsistencies() {
        return Stream.concat(
                reversed(startTime, endTime, "/endTime"), reversed(actualStartTime, actualEndTime, "/actualEndTime"));
    }

    private static Stream<Inconsistency> reversed(@Nullable LocalTime start, @Nullable LocalTime end, String pointer) {
        return start != null && end != null && end.isBefore(start)
                ? Stream.of(new Inconsistency(pointer, "agendaItem.endBeforeStart"))
                : Stream.empty();
    }
}
