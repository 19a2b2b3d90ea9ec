package org.spoiwo.model.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Consistent;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.record.PeriodRule;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.record.SelfChecking;
import org.spoiwo.model.value.PartialDate;

/**
 * A round («tura») of a consultation: from when to when comments are taken.
 *
 * @param programmeVersion what this round is about, when that is not what the first was about
 * @param announcedOn when it was announced on the website, from which the law counts
 * @param closesOn the last day, after all extensions
 * @param statedDays how long the source says it lasts; that may be at odds with the days
 * @param extensions how the end was moved, in the order in which it was
 */
@Consistent
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A round of a consultation: from when to when comments are taken")
public record ConsultationRound(
        @NotNull @Positive Integer number,

        @RefersTo(Resource.PROGRAMME_VERSIONS) @Valid @Nullable
        Reference programmeVersion,

        @Schema(description = "When it was announced on the website, from which the law counts; else from opensOn")
        @Nullable
        PartialDate announcedOn,

        @Nullable PartialDate opensOn,

        @Schema(description = "The last day, after all extensions") @Nullable
        PartialDate closesOn,

        @Schema(description = "How long the source says it lasts") @Positive @Nullable
        Integer statedDays,

        @Size(max = 50) List<@Valid Extension> extensions)
        implements SelfChecking {

    public ConsultationRound {
        extensions = Lists.orEmpty(extensions);
    }

    /** From when the law counts. */
    public @Nullable PartialDate countedFrom() {
        return announcedOn != null ? announcedOn : opensOn;
    }

    /** Whether comments certainly may be sent on that day. */
    public boolean isOpenOn(LocalDate day) {
        PartialDate begin = opensOn != null ? opensOn : announcedOn;
        return begin != null
                && begin.latest().filter(first -> !day.isBefore(first)).isPresent()
                && closesOn != null
                && closesOn.earliest().filter(last -> !day.isAfter(last)).isPresent();
    }

    @Override
    public Stream<Inconsistency> inconsistencies() {
        Stream<Inconsistency> reversed = PeriodRule.inconsistencies(opensOn, closesOn)
                .map(found -> new Inconsistency("/closesOn", "consultation.closesBeforeOpens"));
        Stream<Inconsistency> shortened = IntStream.range(0, extensions.size())
                .filter(i -> extensions.get(i) != null)
                .filter(i -> PeriodRule.inconsistencies(extensions.get(i).previousEnd(), closesOn)
                        .findAny()
                        .isPresent())
                .mapToObj(i -> new Inconsistency("/extensions/" + i + "/previousEnd", "consultation.noExtension"));
        return Stream.concat(reversed, shortened);
    }

    /**
     * The end was moved to a later day; the earlier end stays visible.
     *
     * @param decidedOn when that was decided
     * @param previousEnd the last day until then
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "ConsultationExtension",
            description = "The end was moved to a later day; the earlier one stays visible")
    public record Extension(
            @Nullable PartialDate decidedOn,
            @Nullable PartialDate previousEnd,
            @Size(max = Limits.LINE) @Nullable String reason) {}
}
