package org.spoiwo.model.participants;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.vocabulary.Capacity;
import org.spoiwo.model.vocabulary.Visibility;

/**
 * What a person did at a meeting: that they took part, and what they did at items of its agenda. Designations are those of
 * that day.
 *
 * @param id of the meeting
 * @param participation how they took part, as far as it is recorded
 * @param contributions in the order of the agenda; those tied to no item come first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a person did at a meeting")
public record Appearance(
        @Schema(description = "Id of the meeting") UUID id,

        String title,
        @Nullable PartialDate startDate,
        Visibility visibility,
        @Nullable ParticipationSummary participation,
        List<Act> contributions) {

    public Appearance {
        contributions = Lists.orEmpty(contributions);
    }

    /** The meeting alone, from the columns of a list query. */
    public Appearance(UUID id, String title, @Nullable PartialDate startDate, Visibility visibility) {
        this(id, title, startDate, visibility, null, List.of());
    }

    /** The same meeting, with what they did there. */
    public Appearance with(@Nullable ParticipationSummary taken, List<Act> made) {
        return new Appearance(id, title, startDate, visibility, taken, made);
    }

    /**
     * A contribution of the person.
     *
     * @param agendaItem id of the item; absent for what is tied to none
     * @param item what the item is called
     * @param designation as stated then
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AppearanceContribution", description = "What a person did at an item of an agenda")
    public record Act(
            @Nullable UUID agendaItem,
            @Nullable String item,
            Capacity capacity,
            @Nullable String designation,
            @Nullable Boolean acting,
            @Nullable Boolean confirmed) {}
}
