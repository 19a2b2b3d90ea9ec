package org.spoiwo.model.programmes;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Consistent;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.record.SelfChecking;
import org.spoiwo.model.vocabulary.ProgrammeNodeKind;

/**
 * A node in the tree of a version of a programme: a priority, an objective, a measure or, as a leaf, an indicator.
 *
 * @param code what it is called by; stays the same from version to version unless {@code formerCode} says otherwise
 * @param formerCode its code in the version before, when it has another one now
 * @param title of everything but an indicator
 * @param name of an indicator
 * @param text what it says at more length
 * @param base from where the indicator starts
 * @param targets where it is to be, by year
 * @param source where its values are taken from
 */
@RecordBuilder
@Consistent
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A node in the tree of a programme: a priority, an objective, a measure or an indicator")
public record ProgrammeNode(
        @NotBlank
        @Size(max = 50)
        @Schema(examples = "C1.W2", description = "The same from version to version; formerCode tells when it is not")
        String code,

        @Size(max = 50)
        @Schema(
                description =
                        "Its code in the version before, when it has another one now; two codes that were exchanged")
        @Nullable
        String formerCode,

        @NotNull ProgrammeNodeKind kind,

        @Size(max = Limits.NAME) @Schema(description = "Of everything but an indicator") @Nullable
        String title,

        @Size(max = Limits.NAME) @Schema(description = "Of an indicator") @Nullable
        String name,

        @Size(max = Limits.TEXT) @Nullable String text,

        @Size(max = 100) @Schema(examples = "osoba") @Nullable
        String unit,

        @Valid @Nullable IndicatorValue base,
        @Size(max = 100) List<@Valid IndicatorValue> targets,
        @Size(max = Limits.LINE) @Nullable String source,
        List<@Valid ProgrammeNode> children)
        implements SelfChecking, ProgrammeNodeBuilder.With {

    public ProgrammeNode {
        targets = Lists.orEmpty(targets);
        children = Lists.orEmpty(children);
    }

    /** The title, or the name of an indicator. */
    public String called() {
        String own = kind == ProgrammeNodeKind.INDICATOR ? name : title;
        return own == null ? code : own;
    }

    @Override
    public Stream<Inconsistency> inconsistencies() {
        return kind == null
                ? Stream.empty()
                : Stream.of(naming(), measured(), repeatedYears(), below()).flatMap(found -> found);
    }

    private Stream<Inconsistency> naming() {
        boolean indicator = kind == ProgrammeNodeKind.INDICATOR;
        String own = indicator ? name : title;
        if (own == null || own.isBlank()) {
            return Stream.of(new Inconsistency(indicator ? "/name" : "/title", "required"));
        }
        return (indicator ? title : name) == null
                ? Stream.empty()
                : Stream.of(new Inconsistency(indicator ? "/title" : "/name", "programmeNode.otherName"));
    }

    private Stream<Inconsistency> measured() {
        return kind != ProgrammeNodeKind.INDICATOR && (unit != null || base != null || !targets.isEmpty())
                ? Stream.of(new Inconsistency("/kind", "programmeNode.notIndicator"))
                : Stream.empty();
    }

    private Stream<Inconsistency> repeatedYears() {
        return IntStream.range(0, targets.size())
                .filter(i -> targets.get(i) != null && targets.get(i).year() != null)
                .filter(i -> targets.subList(0, i).stream()
                        .anyMatch(
                                other -> other != null && targets.get(i).year().equals(other.year())))
                .mapToObj(i -> new Inconsistency("/targets/" + i + "/year", "programmeNode.sameYear"));
    }

    private Stream<Inconsistency> below() {
        return kind == ProgrammeNodeKind.INDICATOR && !children.isEmpty()
                ? Stream.of(new Inconsistency("/children", "programmeNode.indicatorIsLeaf"))
                : Stream.empty();
    }
}
