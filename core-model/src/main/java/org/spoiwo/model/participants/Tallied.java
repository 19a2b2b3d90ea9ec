package org.spoiwo.model.participants;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many people there are of a sort.
 *
 * @param value code of the sort; absent where it is not recorded, and for all together
 * @param count absent when suppressed
 * @param suppressed whether the number would say something of few people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How many people there are of a sort, counted by the service")
public record Tallied(@Nullable String value, @Nullable Integer count, boolean suppressed) {

    public static Tallied of(@Nullable String value, @Nullable Integer count) {
        return new Tallied(value, count, count == null);
    }
}
