package org.spoiwo.model.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.RetentionPurpose;

/**
 * How long data is kept for a purpose, and what is over time by now.
 *
 * @param after ISO 8601 period, e.g. {@code P2Y}
 * @param until what is older than this goes
 * @param due how many entries that is
 * @param retired how many went; only as the answer to a run
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How long data is kept for a purpose, and what is over time by now")
public record RetentionRule(
        RetentionPurpose purpose,

        @Schema(examples = "P2Y") String after,

        String legalBasis,
        Instant until,
        long due,
        @Nullable Long retired) {}
