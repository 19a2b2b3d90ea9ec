package org.spoiwo.model.participants;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.Limits;
import org.spoiwo.model.record.Lists;
import org.spoiwo.model.vocabulary.AccessibilityFeature;

/**
 * What somebody needs in order to take part. It tells of their health (GDPR, art. 9), so it is kept apart from everything
 * else about them, and not longer than the meeting needs it.
 *
 * @param note in their own words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What somebody needs in order to take part")
public record Accommodation(
        @Size(max = 50) List<AccessibilityFeature> features,
        @Size(max = Limits.LINE) @Nullable String note) {

    public Accommodation {
        features = Lists.orEmpty(features);
    }

    /** Says nothing: what is written out may end up in a log. */
    @Override
    public String toString() {
        return "Accommodation[…]";
    }
}
