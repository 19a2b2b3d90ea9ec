package org.spoiwo.model.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many comments there are. Those that were taken back do not count. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How many comments of a consultation there are; those that were withdrawn do not count")
public record Coverage(
        Integer received,
        @Schema(description = "Still to be moderated") Integer waiting,
        @Schema(description = "Shown to everybody") Integer published,

        @Schema(description = "Of those that were published, with an answer that was published")
        Integer answered,

        @Schema(description = "Of those that were published, without one")
        Integer open) {}
