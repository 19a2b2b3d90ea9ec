package org.spoiwo.model.programmes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.record.RefersTo;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.vocabulary.ProgrammeNodeKind;

/**
 * What sets two versions of a programme apart. Nodes are named by their code in the later one; what was removed, by that in
 * the earlier one.
 *
 * @param former the version compared with
 * @param current the version compared
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What sets two versions of a programme apart; nodes are named by their code in the second one")
public record ProgrammeDiff(
        @RefersTo(Resource.PROGRAMME_VERSIONS) Reference former,
        @RefersTo(Resource.PROGRAMME_VERSIONS) Reference current,
        List<Node> added,
        List<Node> removed,
        List<Renaming> renamed,
        List<Move> moved,
        List<Rewording> reworded,
        List<ValueChange> bases,
        List<ValueChange> targets) {

    /** A node that only one of the versions has. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProgrammeDiffNode", description = "A node that only one of the versions has")
    public record Node(
            String code,
            ProgrammeNodeKind kind,
            @Schema(description = "Its title or name") String called,

            @Schema(description = "Code of the node above it; absent at the top") @Nullable
            String parent) {}

    /** A node with another code than before. */
    @Schema(name = "ProgrammeNodeRenaming", description = "A node with another code than before")
    public record Renaming(
            String code,
            String formerCode,
            @Schema(description = "Its title or name") String called,

            @Schema(description = "Whether the node that has its former code now had its present one")
            boolean exchanged) {}

    /** A node that stands below another one than before; absent means at the top. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProgrammeNodeMove", description = "A node below another one than before; absent means at the top")
    public record Move(
            String code,

            @Schema(description = "By its code in the first version") @Nullable
            String formerParent,

            @Nullable String parent) {}

    /** A member of a node that reads otherwise than before; absent means that it says nothing. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProgrammeNodeRewording", description = "A member of a node that reads otherwise than before")
    public record Rewording(
            String code,

            @Schema(examples = "name", description = "kind, title, name, text, unit or source")
            String member,

            @Nullable String former,
            @Nullable String current) {}

    /** A value of an indicator that is not what it was; absent means that there is, or was, none for the year. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IndicatorValueChange", description = "A value of an indicator that is not what it was")
    public record ValueChange(
            String code,
            int year,
            @Nullable BigDecimal former,
            @Nullable BigDecimal current) {}
}
