package org.spoiwo.model.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.CommentResolution;
import org.spoiwo.model.vocabulary.ConsultationChannel;
import org.spoiwo.model.vocabulary.OrganizationKind;

/**
 * How many comments there are, and of what sort.
 *
 * @param byResolution comments that were published, by how they were settled; one with two answers counts for both
 * @param byAuthor people together, organisations by kind; one of two kinds counts for both
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How many comments of a consultation there are, and of what sort")
public record ConsultationCoverage(
        Coverage total,

        @Schema(description = "Published comments; one with two answers counts for both")
        List<ByResolution> byResolution,

        @Schema(description = "By the node that they are about; without one, about the whole")
        List<ByNode> byNode,

        @Schema(description = "People together, organisations by kind; one of two kinds counts for both")
        List<ByAuthor> byAuthor,

        List<ByChannel> byChannel) {

    /** Published comments that were settled in one way. */
    @Schema(name = "CoverageByResolution", description = "How many published comments were settled in one way")
    public record ByResolution(CommentResolution resolution, Integer comments) {}

    /** Comments about one node. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CoverageByNode", description = "How many comments there are about one node")
    public record ByNode(
            @Schema(description = "Its code; absent for comments about the whole") @Nullable
            String node,

            Integer received,
            Integer published,
            Integer answered,
            Integer open) {}

    /**
     * Comments of people, or of organisations of one kind.
     *
     * @param kind absent for people, and for organisations of no kind on record
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "CoverageByAuthor",
            description = "How many comments there are of people, or of organisations of a kind")
    public record ByAuthor(
            @Schema(description = "Whether they were sent in the name of an organisation")
            boolean organization,

            @Schema(description = "Absent for people, and for organisations of which no kind is known") @Nullable
            OrganizationKind kind,

            Integer received,
            Integer published,
            Integer answered,
            Integer open) {}

    /** Comments that came in one way. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CoverageByChannel", description = "How many comments came in one way")
    public record ByChannel(
            @Schema(description = "Absent when it is not known") @Nullable
            ConsultationChannel channel,

            Integer received,
            Integer published,
            Integer answered,
            Integer open) {}
}
